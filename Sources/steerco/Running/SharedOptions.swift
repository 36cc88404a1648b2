import ArgumentParser

/// The options that stand behind every command.
struct SharedOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The store's folder; else $STEERCO_STORE, else the nearest above.", valueName: "dir"))
  var store: String?

  @Option(
    name: .customLong("as"),
    help: ArgumentHelp("Who acts: a handle of people/.", valueName: "handle"))
  var actor: String?

  @Option(
    help: ArgumentHelp(
      "The day by which deadlines are judged, such as 2026-03-12.", valueName: "date"))
  var today: String?

  @Option(help: ArgumentHelp("en or vi.", valueName: "en|vi"))
  var language: String?

  @Flag(help: "Print JSON.")
  var json = false

  @Flag(help: "Print plain lines, without columns or decoration.")
  var plain = false

  @Flag(help: "Change nothing.")
  var readOnly = false

  @Option(help: ArgumentHelp("The dashboard's colours; see “steerco themes”.", valueName: "name"))
  var theme: String?

  @Flag(help: "Print no messages but errors.")
  var quiet = false
}
