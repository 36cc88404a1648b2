import ArgumentParser
import Domain
import Workspace

struct AgreeCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "agree", abstract: "Agree to a row of responsibilities, for your side.")

  @Argument(help: "O-0003 or o3.")
  var id: String
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.act("agree", on: id) { record, portfolio, person in
      try .agreeing(to: record, as: person(), in: portfolio)
    }
  }
}
