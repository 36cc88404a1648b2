import ArgumentParser
import Domain
import Localization
import Workspace

struct ArchiveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Put records away, or bring them back. Nothing is deleted.")

  @Argument(help: "Records.")
  var ids: [String]
  @Flag(help: "Bring them back.")
  var restore = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try session.openToChange("archive")
    let portfolio = workspace.portfolio
    let records = try ids.map(portfolio.soleRecord).filter { $0.isArchived == restore }
    let day = restore ? nil : try session.today()
    let changes = records.map { Change.archiving($0, on: day) }
    guard let first = changes.first else {
      let ids = ids.joined(separator: ", ")
      return session.output.note(session.catalogue.text(ActMessage.nothingChanged(id: ids)))
    }
    try session.apply(
      Change(first.action, changes.flatMap(\.steps)).settling(in: portfolio), in: workspace)
    let names = session.writing.list(records.map(\.id.text))
    session.output.note(
      session.catalogue.text(restore ? ActMessage.restored(id: names) : .archived(id: names)))
  }
}
