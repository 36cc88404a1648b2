import Domain
import Localization

/// An act that was refused because something was missing, while the user fills that in.
struct Interruption: Sendable {
  /// The file in which it is filled in.
  let path: String
  /// How many overlays lay there before: the form or list above them is the one that mends.
  let depth: Int
  /// Tries the act again; refuses it with what is missing then.
  let retry: @Sendable (inout State) -> [Effect]
}

extension State {
  /// Anything but going on with what is missing lets the refused act rest.
  mutating func forgetInterrupted() {
    guard let interrupted else { return }
    let isMending = overlays.count > interrupted.depth || !unsaved.isEmpty || waitingAct != nil
    if !isMending { self.interrupted = nil }
  }

  /// What was missing has arrived: the act goes on by itself, or says what is still missing.
  mutating func takeUpInterrupted(after change: Change, _ ids: [RecordID]) -> [Effect] {
    guard let interrupted, change.action != .undo, overlays.count <= interrupted.depth,
      let id = ids.first(where: { portfolio[$0]?.path == interrupted.path })
    else { return [] }
    self.interrupted = nil
    let effects = interrupted.retry(&self)
    if case .picker(let picker)? = overlays.last, !picker.wanted.isEmpty {
      tell(catalogue.text(.stillMissing(id: id.text, picker.wanted)))
    }
    return effects
  }
}
