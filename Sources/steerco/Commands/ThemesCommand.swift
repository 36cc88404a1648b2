import ArgumentParser
import Canvas
import Interchange
import Localization
import Store

struct ThemesCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the dashboard's colours.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let themes = Themes(of: try? Folder(path: session.storePath()), session.surroundings)
    for problem in themes.problems { session.output.complain(session.catalogue.text(problem)) }
    let names = themes.all.map(\.name)
    if shared.json {
      return try session.output.json(JSONWriter.compact(.array(names.map(JSON.string))))
    }
    for name in names { try session.output.line(name) }
  }
}
