import ArgumentParser
import Domain
import Localization
import Workspace

struct DeferCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "defer", abstract: "Give a proposed decision a later day.")

  @Argument(help: "D-0012 or d12.")
  var id: String
  @Argument(help: ArgumentHelp("2026-04-01, 1/4, +2w or fri.", valueName: "date"))
  var day: String
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let today = try session.today()
    guard let day = TypedDay.day(day, today: today) else {
      throw CommandError.value(.notADay(day))
    }
    try session.act("defer", on: id) { record, _, _ in try .deferring(record, to: day) }
  }
}
