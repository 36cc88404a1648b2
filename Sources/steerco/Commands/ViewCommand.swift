import ArgumentParser

/// The read-only dashboard. Nothing on this path runs a program or opens a file for writing.
struct ViewCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "view", abstract: "Look at a store: writes nothing, runs nothing.")

  @Argument(help: ArgumentHelp("The store's folder.", valueName: "store"))
  var folder: String?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let path = try session.storePath(named: folder)
    try runDashboard(
      session.dashboardOptions(of: path, isReadOnly: true, on: session.today()), in: session)
  }
}
