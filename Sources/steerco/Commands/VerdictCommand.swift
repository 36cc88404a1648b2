import ArgumentParser
import Domain
import Localization
import Workspace

struct VerdictCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "verdict", abstract: "Close a running pilot with its verdict.")

  @Argument(help: "P-0003 or p3.")
  var id: String
  @Argument(help: ArgumentHelp("What follows.", valueName: "scale|iterate|stop"))
  var verdict: String
  @Option(help: ArgumentHelp("What other teams are to know.", valueName: "text"))
  var lesson: String?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.act("verdict", on: id) { record, portfolio, _ in
      try .closing(record, with: session.verdict(verdict), lesson: lesson, on: portfolio.today)
    }
  }
}

extension Session {
  /// In either language.
  fileprivate func verdict(_ typed: String) throws -> Pilot.Verdict {
    let words = Pilot.Verdict.allCases.map(\.rawValue)
    guard let word = catalogue.word(typed, among: words, of: "verdict"),
      let verdict = Pilot.Verdict(rawValue: word)
    else {
      throw CommandError.value(.unfit(field: "verdict", value: typed, expected: .choice(words)))
    }
    return verdict
  }
}
