import ArgumentParser
import Domain
import Interchange
import Workspace

struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Print one page of where things stand.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.printStatus(of: session.storePath(), on: session.today())
  }
}

extension Session {
  func printStatus(of path: String, on today: Day) throws {
    let portfolio = try Workspace(path, today: today, isReadOnly: true).portfolio
    try adopt(portfolio.configuration)
    if options.json { return try output.json(JSONWriter.indented(StatusJSON(portfolio).json)) }
    let page = StatusPage(portfolio, catalogue)
    let lines = options.plain ? page.plainLines() : page.lines(room: surroundings.columns)
    for line in lines { try output.line(line) }
  }
}
