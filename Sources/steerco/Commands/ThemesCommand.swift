import ArgumentParser
import Interchange

struct ThemesCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the dashboard's colours.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let names = EmbeddedFiles.themes.map { String($0.path.prefix { $0 != "." }) }
    if shared.json {
      return try session.output.json(JSONWriter.compact(.array(names.map(JSON.string))))
    }
    for name in names { try session.output.line(name) }
  }
}
