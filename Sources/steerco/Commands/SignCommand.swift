import ArgumentParser
import Domain
import Workspace

struct SignCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sign",
    abstract: "Sign a proposed decision, as its approver or as one who must agree.",
    discussion: "A signature covers what stands there; when that changes, it is void.")

  @Argument(help: "D-0012 or d12.")
  var id: String
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.act("sign", on: id) { record, portfolio, person in
      try .signing(record, as: person(), in: portfolio)
    }
  }
}
