import ArgumentParser
import Domain
import Workspace

struct ReadBackCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "read-back", abstract: "Say that your side can explain both halves of a use case.",
    discussion: "It covers what stands there; when that changes, it is void.")

  @Argument(help: "U-0007 or u7.")
  var id: String
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    try session.act("read-back", on: id) { record, portfolio, person in
      try .readingBack(record, as: person(), in: portfolio)
    }
  }
}
