import ArgumentParser
import Domain
import Interchange
import Localization
import Notation
import Text
import Workspace

struct ConflictsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "conflicts",
    abstract: "List what several people changed at once; exit status 5 when something is.",
    discussion: """
      In a pipe there is one row for each value: id, field, number, value, who, when; number 0 is the
      value in force. A field that holds numbers takes the number with a # in front: '#2'.
      """)

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let portfolio = try session.open().portfolio
    let conflicts = portfolio.conflicts.map { ContestedField($0, in: portfolio) }
    if shared.json {
      let items = conflicts.map { $0.json(portfolio) }
      try session.output.json(JSONWriter.indented(.array(items)))
    } else if session.drawsTables {
      for conflict in conflicts {
        for line in conflict.lines(session.catalogue, portfolio) { try session.output.line(line) }
      }
    } else {
      for cells in conflicts.flatMap(\.rows) { try session.output.cells(cells) }
    }
    if !conflicts.isEmpty { throw CommandError.said(.conflict) }
    session.output.note(session.catalogue.text(ConflictMessage.none))
  }
}

/// A conflict, with the document that it stands in.
struct ContestedField {
  let id: RecordID?
  let conflict: Conflict
  private let document: Document
  private let place: FieldPlace

  init(_ found: RecordConflict, in portfolio: Portfolio) {
    id = found.id
    conflict = found.conflict
    document = found.id.flatMap { portfolio[$0] }?.document ?? portfolio.configuration.document
    place = FieldPlace(conflict.field, in: document, of: found.id?.kind)
  }

  /// The id, or the name of the configuration.
  var name: String { id?.text ?? "steerco.yaml" }

  /// `D-0012 status: CMO set Park, CIO set Accept (in force: Idea)`
  func summary(_ catalogue: Catalogue) -> String {
    catalogue.summary(of: conflict, named: name, in: document, of: id?.kind)
  }

  private var inForce: Node? { place.value(in: document.value(at: place.key, of: id?.kind)) }

  func lines(_ catalogue: Catalogue, _ portfolio: Portfolio) -> [String] {
    let title = id.flatMap { portfolio[$0] }.map { "  \($0.title.sanitised)" } ?? ""
    let sign = conflict.numberSign(id.flatMap { place.type(in: $0.kind) })
    // A shell takes a bare # for the beginning of a comment.
    let first = sign.isEmpty ? "1" : "'\(sign)1'"
    let candidates = conflict.candidates.enumerated().map { index, candidate in
      "  \(sign)\(index + 1)  \(catalogue.text(candidate, at: place, of: id?.kind))"
    }
    return ["\(summary(catalogue))\(title)"] + candidates
      + ["  → steerco resolve \(name) \(conflict.field) \(first)"]
  }

  var rows: [[String]] {
    let inForce = [name, conflict.field, "0", inForce?.inline ?? "", "", ""]
    return [inForce]
      + conflict.candidates.enumerated().map { index, candidate in
        [
          name, conflict.field, "\(index + 1)", candidate.value?.inline ?? "", candidate.by ?? "",
          candidate.on?.iso ?? "",
        ]
      }
  }

  func json(_ portfolio: Portfolio) -> JSON {
    func value(_ node: Node?) -> JSON {
      node.map { JSON($0, as: id.flatMap { place.type(in: $0.kind) } ?? .text) } ?? .null
    }
    let values = conflict.candidates.map { candidate in
      JSON.object([
        JSON.Pair("value", value(candidate.value)),
        JSON.Pair("by", candidate.by.map(JSON.string) ?? .null),
        JSON.Pair("on", candidate.on.map { .string($0.iso) } ?? .null),
      ])
    }
    return .object([
      JSON.Pair("id", .string(name)),
      JSON.Pair("title", id.flatMap { portfolio[$0] }.map { .string($0.title) } ?? .null),
      JSON.Pair("field", .string(conflict.field)), JSON.Pair("in-force", value(inForce)),
      JSON.Pair("values", .array(values)),
    ])
  }
}
