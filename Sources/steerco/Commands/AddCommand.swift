import ArgumentParser
import Domain
import Localization
import Notation
import Store
import Workspace

struct AddCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "add", abstract: "Add a record and print its id.",
    discussion: "Example: steerco add decision title=\"CDP: buy or build?\" door=one-way")

  @Argument(help: "The kind of record.")
  var kind: String
  @Argument(help: ArgumentHelp("Fields; see “steerco fields KIND”.", valueName: "key=value"))
  var fields: [String] = []
  @Option(
    help: ArgumentHelp("The text below the fields; - reads standard input.", valueName: "file|-"))
  var body: String?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let kind = try session.kind(kind)
    let workspace = try session.openToChange("add")
    var typed = try TypedFields(kind, nil, session)
    for field in fields { try typed.assign(field) }
    let assignments = typed.values.compactMap { value in
      value.node.map { Assignment(value.key, $0) }
    }
    if kind == .person && !assignments.contains(where: { $0.key == Record.idKey }) {
      throw CommandError.command(.handleMissing)
    }
    let text = try body.map(session.readText) ?? ""
    let change = Change.adding(kind, assignments, body: text, on: try session.today())
    for id in try session.apply(change, in: workspace).ids { try session.output.line(id.text) }
  }
}

extension Session {
  /// The text of a file, or of standard input for `-`.
  fileprivate func readText(_ path: String) throws -> String {
    guard let text = String(validating: try readFile(path), as: UTF8.self) else {
      throw CommandError.command(.notText(path: path))
    }
    return text
  }
}
