import ArgumentParser
import Domain
import Localization
import Workspace

struct MoveCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "move", abstract: "Move a record to another state.")

  @Argument(help: "D-0012 or d12.")
  var id: String
  @Argument(help: "The state, in English or Vietnamese.")
  var state: String
  @Option(help: ArgumentHelp("Why, in one line.", valueName: "text"))
  var reason: String?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try session.openToChange("move")
    let record = try workspace.portfolio.soleRecord(named: id)
    let states = record.kind.schema.lifecycle.states
    guard let word = session.catalogue.word(state, among: states, of: record.kind.rawValue) else {
      throw ChangeError.noSuchState(state, record.kind)
    }
    if word == record.status && reason == nil {
      return session.output.note(
        session.catalogue.text(ActMessage.nothingChanged(id: record.id.text)))
    }
    try session.apply(
      .moving(record, to: word, reason: reason, in: workspace.portfolio), in: workspace)
    let label = session.catalogue.long(session.catalogue.value(word, of: record.kind.rawValue))
    session.output.note(
      session.catalogue.text(ActMessage.moved(id: record.id.text, state: label)))
  }
}
