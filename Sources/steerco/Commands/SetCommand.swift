import ArgumentParser
import Domain
import Localization
import Workspace

struct SetCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "set", abstract: "Change fields of a record.",
    discussion: """
      key=value sets, key= removes, key+=value and key-=value change a list, cells.CMO=A sets one
      entry of a map. All changes are saved together or not at all.
      """)

  @Argument(help: "D-0012, d12, or a handle.")
  var id: String
  @Argument(help: ArgumentHelp("Changes.", valueName: "key=value"))
  var fields: [String]
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try session.openToChange("set")
    let record = try workspace.portfolio.soleRecord(named: id)
    var typed = try TypedFields(record.kind, record, session)
    for field in fields { try typed.assign(field) }
    let edits = typed.edits()
    let isMove = fields.allSatisfy { $0.hasPrefix("\(Record.statusKey)=") }
    let change = Change(isMove ? .move : .edit, [.edit(record.id, edits)])
    try session.save(change.completed(in: workspace.portfolio), of: record, workspace)
  }
}

extension Session {
  /// Saves a change of one record, and says so.
  func save(_ change: Change, of record: Record, _ workspace: Workspace) throws {
    guard case .edit(_, let edits)? = change.steps.first, !edits.isEmpty else {
      return output.note(catalogue.text(ActMessage.nothingChanged(id: record.id.text)))
    }
    try apply(change, in: workspace)
    output.note(catalogue.text(StoreMessage.saved))
  }
}
