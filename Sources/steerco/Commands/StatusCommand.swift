import ArgumentParser
import Domain
import Interchange
import Workspace

struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Print one page of where things stand.")

  @Argument(help: "With --explain: the one value to explain.")
  var key: String?
  @Flag(help: "Show how each value of the whole store came about, or the one that KEY names.")
  var explain = false
  @OptionGroup var shared: SharedOptions

  func validate() throws {
    if key != nil && !explain { throw ValidationError("KEY is for --explain.") }
  }

  func run(in session: Session) throws {
    if explain {
      let portfolio = try Workspace(
        session.storePath(), today: session.today(), isReadOnly: true
      ).portfolio
      try session.adopt(portfolio.configuration)
      return try session.explain(key, in: portfolio)
    }
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
