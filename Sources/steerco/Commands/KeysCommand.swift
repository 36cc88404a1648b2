import ArgumentParser
import Interchange
import Localization
import Text

struct KeysCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "keys", abstract: "Print the keys of the dashboard.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let rows = session.settings.keys.table.map { row in
      (row.keys, row.action, session.catalogue.long(session.catalogue.action(row.action)))
    }
    if shared.json {
      let items = rows.map { keys, action, label in
        JSON.object([
          JSON.Pair("keys", .string(keys)), JSON.Pair("action", .string(action)),
          JSON.Pair("label", .string(label)),
        ])
      }
      return try session.output.json(JSONWriter.indented(.array(items)))
    }
    for (keys, action, label) in rows {
      if session.drawsTables {
        try session.output.line("\(keys.padded(to: 16))\(label)")
      } else {
        try session.output.cells([keys, action, label])
      }
    }
  }
}
