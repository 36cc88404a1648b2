import ArgumentParser
import Domain
import Localization
import Store
import Workspace

struct EditCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "edit", abstract: "Open a record in $EDITOR, then check and commit it.")

  @Argument(help: "D-0012 or d12.")
  var id: String
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try session.openToChange("edit")
    let (id, path) = try workspace.portfolio.file(named: id)
    let folder = workspace.folder.path
    let editor =
      ["VISUAL", "EDITOR"].lazy.compactMap(session.surroundings.variable).first ?? "vi"
    let status = Editor.run(
      editor, folder + "/" + path, line: nil, session.surroundings.environment)
    if status != 0 {
      throw CommandError.terminal(.editorFailed(editor, status: Int(status)))
    }
    let portfolio = try workspace.reread([path])
    let changeID = ChangeID(session.surroundings.random())
    session.record(
      Recorder.Entry(.edit, ids: [id], paths: [path], changeID: changeID), in: workspace)
    let findings = portfolio.findings.filter { $0.path == path }
    for finding in findings { try session.output.line(session.line(for: finding)) }
    if findings.contains(where: { $0.severity == .error }) { throw CommandError.said(.refused) }
  }
}

extension Portfolio {
  /// The file of a record, also of one that cannot be read: an editor is what mends it.
  fileprivate func file(named typed: String) throws -> (RecordID, path: String) {
    let id = RecordID(typed, kind: nil) ?? RecordID(handle: typed)
    if let file = unreadable.first(where: { $0.id == id }) { return (file.id, file.path) }
    let record = try soleRecord(named: typed)
    return (record.id, record.path)
  }
}
