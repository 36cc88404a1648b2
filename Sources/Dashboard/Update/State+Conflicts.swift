import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// Whether the record at hand has values to choose from.
  var hasConflict: Bool {
    // Looking a record up by its path takes time in a large store, and this is asked at every key.
    let record = overlays.isEmpty ? selected?.record : currentRecord
    return record.map { !$0.conflicts.isEmpty } ?? false
  }

  /// Offers the values of each contested field of the record at hand, one field after another, first
  /// of the one that the selected row of a board is about.
  mutating func resolve() -> [Effect] {
    guard let record = currentRecord else { return [] }
    let all = record.conflicts.map(\.field)
    let row = overlays.isEmpty ? board?.selected : nil
    let first = all.filter { row?.isAbout($0, of: record.path) ?? false }
    let fields = first + all.filter { !first.contains($0) }
    chooseValue(of: record.path, fields, count: fields.count)
    return []
  }

  /// - Parameters:
  ///   - fields: those that are left.
  ///   - count: how many there were at first.
  private mutating func chooseValue(of path: String, _ fields: [String], count: Int) {
    guard let record = portfolio.record(path: path), let field = fields.first,
      let conflict = record.conflicts.first(where: { $0.field == field })
    else { return }
    let place = FieldPlace(field, in: record)
    let inForce = record.valueInForce(at: place)
    func item(_ words: String, _ value: Node?) -> Picker.Item {
      Picker.Item(words.sanitised) { $0.settle(path, fields, count: count, to: value) }
    }
    let given = conflict.candidates.filter { $0.value != inForce }.map { candidate in
      item(catalogue.text(candidate, at: place, of: record.kind), candidate.value)
    }
    let kept = item(catalogue.textToKeep(inForce, against: conflict, in: record), inForce)
    let counter = count > 1 ? " (\(count - fields.count + 1)/\(count))" : ""
    let title = catalogue.title(of: conflict, in: record).sanitised + counter
    overlays.append(.picker(Picker(title, given + [kept])))
  }

  /// Gives the first of the contested fields its value, nil for none, and goes on to the next one.
  private mutating func settle(
    _ path: String, _ fields: [String], count: Int, to value: Node?
  ) -> [Effect] {
    guard let field = fields.first, let record = portfolio.record(path: path) else { return [] }
    do throws(ChangeError) {
      let change = try Change.settling(record, field, to: value, in: portfolio)
      let effects = attempt(change)
      if !effects.isEmpty { chooseValue(of: path, Array(fields.dropFirst()), count: count) }
      return effects
    } catch {
      refuse(error)
      return []
    }
  }

  /// `Resolved: D-0012 status: Park.`, and undo and other words for what settled nothing.
  func words(forChoice change: Change, _ id: RecordID?) -> String? {
    guard change.action == .resolve, let id, let record = portfolio[id],
      case .edit(_, let edits)? = change.steps.first
    else { return nil }
    let field = edits.last { $0.key == Common.shared.conflicts.key }?.entry
    return field.map { catalogue.resolved($0, of: id, in: record.document) }
  }

  /// Says which values stand against each other since a save.
  mutating func report(_ conflicts: [RecordConflict]) {
    let summaries = conflicts.map { found in
      let document =
        found.id.flatMap { portfolio[$0] }?.document ?? portfolio.configuration.document
      return catalogue.summary(
        of: found.conflict, named: found.id?.text ?? "steerco.yaml", in: document,
        of: found.id?.kind, isLabelled: true)
    }
    report(
      catalogue.text(
        ConflictMessage.kept(
          summaries.joined(separator: "; "), how: catalogue.text(ConflictMessage.pressKey))))
  }
}
