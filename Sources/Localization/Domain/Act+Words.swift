package import Domain
import Notation

extension Catalogue {
  /// What an act has done, told from its change: `Signed D-0012 as cio.` Nil for other changes.
  package func text(act change: Change) -> String? {
    guard case .edit(let id, let edits)? = change.steps.first else { return nil }
    if change.signatureFile != nil, let who = edits.first?.entry {
      return text(ActMessage.signedWithKey(id: id.text, by: who))
    }
    return message(change.action, id.text, edits).map { text($0) }
  }

  private func message(_ action: Change.Action, _ id: String, _ edits: [Edit]) -> ActMessage? {
    func set(_ key: Key) -> Edit? { edits.first { $0.key == key && $0.value != nil } }
    func side(_ key: Key) -> String { long(role(set(key)?.entry ?? "")) }
    switch action {
    case .sign: return .signed(id: id, by: set("signed")?.entry ?? "")
    case .agree: return .agreed(id: id, side: side("agreed"))
    case .readBack: return .readBack(id: id, side: side("read-back"))
    case .ask:
      let sides = edits.filter { $0.key == "asked" && $0.value != nil }.compactMap(\.entry)
      return .asked(id: id, sides: sides.map { long(role($0)) })
    case .defer:
      let day = set("decide-by")?.value?.items.last?.text.flatMap { Day(iso: $0) }
      return .deferred(id: id, to: writing.day(day))
    case .verdict:
      let word = set("verdict")?.value?.text ?? ""
      return .closed(id: id, verdict: long(value(word, of: "verdict")))
    default: return nil
    }
  }
}
