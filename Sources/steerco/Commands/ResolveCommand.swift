import ArgumentParser
import Domain
import Localization
import Notation
import Workspace

struct ResolveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "resolve", abstract: "Choose the right one of several values given at once.",
    discussion: """
      VALUE is the number of a candidate, as “steerco conflicts” lists them, 0 for what is in force, or
      a value: any will do. In a field that holds numbers a plain number is a value, and '#2' the second
      candidate.
      """)

  @Argument(help: "D-0012, d12, a handle, or steerco.yaml.")
  var id: String
  @Argument(help: "As “steerco conflicts” names it: status, cells.CMO.")
  var field: String
  @Argument(help: "A value, or the number of a candidate; empty removes the field.")
  var value: String?
  @Flag(help: "Keep the value that is in force.")
  var base = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if base == (value != nil) { throw CommandError.command(.valueOrBase) }
    let workspace = try session.openToChange("resolve")
    let portfolio = workspace.portfolio
    let isConfiguration = id.lowercased() == "steerco.yaml"
    let record = isConfiguration ? nil : try portfolio.soleRecord(named: id)
    let document = record?.document ?? portfolio.configuration.document
    let choice = Choice(field, in: document, of: record?.kind, session.catalogue)
    let node = try choice.value(typed: value, on: session.today())
    let change =
      try record.map { try Change.settling($0, choice.field, to: node, in: portfolio) }
      ?? Change.settling(portfolio.configuration, choice.field, to: node)
    guard let change else {
      return session.output.note(session.catalogue.text(ConflictMessage.none))
    }
    let applied = try session.apply(change, in: workspace)
    session.tell(choice.field, record?.id, in: applied.portfolio)
  }
}

extension Session {
  /// Says what was chosen, and what else waits in the same file.
  fileprivate func tell(_ field: String, _ id: RecordID?, in portfolio: Portfolio) {
    let document = id.flatMap { portfolio[$0] }?.document ?? portfolio.configuration.document
    output.note(catalogue.resolved(field, of: id, in: document))
    for other in portfolio.conflicts where other.id == id {
      output.note(ContestedField(other, in: portfolio).summary(catalogue))
    }
  }
}

/// A contested field, and what somebody typed to settle it.
private struct Choice {
  /// As the conflict names it.
  let field: String
  private let conflict: Conflict?
  private let place: FieldPlace
  private let kind: Kind?
  private let inForce: Node?
  private let catalogue: Catalogue

  init(_ typed: String, in document: Document, of kind: Kind?, _ catalogue: Catalogue) {
    conflict = document.conflicts.first { $0.field.lowercased() == typed.lowercased() }
    field = conflict?.field ?? typed
    place = FieldPlace(field, in: document, of: kind)
    inForce = place.value(in: document.value(at: place.key, of: kind))
    self.kind = kind
    self.catalogue = catalogue
  }

  private var type: FieldType? { kind.flatMap { place.type(in: $0) } }

  /// - Parameter typed: nil keeps what is in force.
  /// - Throws: `ChangeError.misfit`, and `CommandError` for a number beyond the candidates.
  func value(typed: String?, on today: Day) throws -> Node? {
    guard let typed else { return inForce }
    if typed.isEmpty { return nil }
    if let conflict, let number = number(typed, in: conflict) {
      if number == 0 { return inForce }
      guard conflict.candidates.indices.contains(number - 1) else {
        throw CommandError.command(
          .noCandidate(
            last: conflict.candidates.count, sign: conflict.numberSign(type)))
      }
      return conflict.candidates[number - 1].value
    }
    guard let type, let kind else { return .scalar(typed) }
    let owner = place.key == Record.statusKey ? kind.rawValue : place.key.text
    if let readings = catalogue.readings(ofTyped: typed, for: type) {
      throw CommandError.value(.ambiguousNumber(field: field, typed, readings: readings))
    }
    let text = catalogue.fileText(typed: typed, for: type, of: owner, today: today)
    do { return try type.node(typed: text) } catch {
      throw ChangeError.misfit(key: field, error)
    }
  }

  /// The number of a candidate; nil for a value.
  private func number(_ typed: String, in conflict: Conflict) -> Int? {
    if conflict.candidates.contains(where: { $0.value?.text == typed }) { return nil }
    if typed.hasPrefix("#") { return Int(typed.dropFirst()) }
    return conflict.numberSign(type).isEmpty ? Int(typed) : nil
  }
}

extension Conflict {
  /// What stands in front of the number of a candidate: `#` where plain numbers are values.
  ///
  /// - Parameter type: of the place; nil where no schema knows it, and the values tell.
  func numberSign(_ type: FieldType?) -> String {
    let holdsNumbers =
      switch type {
      case .number, .money: true
      case .choice(let words): words.contains { Int($0) != nil }
      case nil: candidates.contains { $0.value?.text.flatMap { Int($0) } != nil }
      default: false
      }
    return holdsNumbers ? "#" : ""
  }
}
