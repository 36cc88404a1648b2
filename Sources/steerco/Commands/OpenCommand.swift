import ArgumentParser
import Dashboard
import Domain
import Localization
import Store

struct OpenCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "Open the dashboard (also without any command).")

  @Option(help: ArgumentHelp("\(screens.joined(separator: ", ")).", valueName: "name"))
  var screen: String?
  @Option(help: ArgumentHelp("What the screen shows at first.", valueName: "query"))
  var filter: String?
  @Option(
    parsing: .unconditional, help: ArgumentHelp("By what it is sorted at first.", valueName: "key"))
  var sort: String?
  @OptionGroup var shared: SharedOptions

  private static let screens = ScreenID.allCases.map(\.rawValue)

  func run(in session: Session) throws {
    if let screen, !OpenCommand.screens.contains(screen) {
      let nearest = nearestWord(to: screen, among: OpenCommand.screens)
      throw CommandError.value(.unknownScreen(screen, nearest: nearest))
    }
    if let screen, ScreenID(rawValue: screen)?.kind == nil, filter != nil || sort != nil {
      throw CommandError.value(.noListScreen(screen))
    }
    let path: String
    do { path = try session.storePath() } catch {
      guard case StoreError.noStore = error, var firstRun = FirstRun(in: session) else {
        throw error
      }
      return try firstRun.run()
    }
    var options = try session.dashboardOptions(
      of: path, isReadOnly: shared.readOnly, on: session.today())
    (options.screen, options.filter, options.sort) = (screen, filter, sort)
    try runDashboard(options, in: session)
  }
}

extension Session {
  func dashboardOptions(of path: String, isReadOnly: Bool, on today: Day) throws -> DashboardOptions
  {
    DashboardOptions(
      storePath: path, isReadOnly: isReadOnly, language: try chosenLanguage,
      actor: options.actor ?? settings.actor, today: today,
      isDayFixed: options.today != nil)
  }
}
