import ArgumentParser
import Domain
import Interchange
import Localization
import Workspace

struct StatusCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "status", abstract: "Print one page of where things stand.")

  @Argument(help: "With --explain: the one value to explain.")
  var key: String?
  @Flag(help: "Show how each value of the whole store came about, or the one that KEY names.")
  var explain = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if key != nil && !explain { throw CommandError.command(.keyWithoutExplain) }
    if explain {
      let portfolio = try Workspace(
        session.storePath(), today: session.today(), isReadOnly: true
      ).portfolio
      try session.adopt(portfolio.configuration)
      return try session.explain(key, in: portfolio)
    }
    let path = try session.storePath()
    let history = shared.readOnly ? nil : session.history(of: path)
    try session.printStatus(of: path, on: session.today(), history)
  }
}

extension Session {
  /// - Parameter history: nil where no program may be run.
  func printStatus(of path: String, on today: Day, _ history: History?) throws {
    let portfolio = try Workspace(path, today: today, isReadOnly: true).portfolio
    try adopt(portfolio.configuration)
    portfolio.assessOnAllCores()
    let before = history?.portfolio(on: today + -30)?.health
    if options.json {
      return try output.json(JSONWriter.indented(StatusJSON(portfolio, since: before).json))
    }
    let page = StatusPage(portfolio, catalogue, since: before)
    let lines = options.plain ? page.plainLines() : page.lines(room: surroundings.columns)
    for line in lines { try output.line(line) }
  }
}
