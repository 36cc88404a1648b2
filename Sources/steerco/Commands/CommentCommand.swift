import ArgumentParser
import Domain
import Git
import Localization
import Store
import Workspace

struct CommentCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "comment", abstract: "Add a line under “Comments” of a record.")

  @Argument(help: "D-0012 or d12.")
  var id: String
  @Argument(help: ArgumentHelp("What you say, in one line.", valueName: "text"))
  var words: [String]
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if words.joined().allSatisfy(\.isWhitespace) { throw CommandError.command(.emptyComment) }
    let workspace = try session.openToChange("comment")
    let record = try workspace.portfolio.soleRecord(named: id)
    let author = try session.authorName(in: workspace)
    let change = Change.commenting(
      record, words.joined(separator: " "), by: author, on: try session.today())
    try session.save(change, of: record, workspace)
  }
}

extension Session {
  /// The handle of whoever acts, else git's name for them.
  ///
  /// - Throws: `CommandError` for a handle that nobody has.
  fileprivate func authorName(in workspace: Workspace) throws -> String {
    let path = workspace.folder.path
    if let person = try actor(in: workspace.portfolio, of: path) { return person.text }
    let identity = try? repository(of: path).identity()
    return identity?.name ?? surroundings.variable("USER") ?? "?"
  }
}
