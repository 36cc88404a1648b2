import ArgumentParser
import Interchange

struct ThemesCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the dashboard's colours.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if shared.json {
      return try session.output.json(JSONWriter.compact(.array(themeNames.map(JSON.string))))
    }
    for name in themeNames { try session.output.line(name) }
  }
}
