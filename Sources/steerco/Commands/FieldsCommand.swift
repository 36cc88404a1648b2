import ArgumentParser
import Domain
import Interchange
import Localization
import Text

struct FieldsCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "fields", abstract: "List the fields of a kind, what they hold and what for.")

  @Argument(help: "The kind of record; all kinds when none is named.")
  var kind: String?
  @Flag(help: "Print Markdown: the references of docs/FORMAT.md and docs/INDICATORS.md.")
  var markdown = false
  @Flag(help: "List the computed values instead, with their formulas.")
  var computed = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let kinds = try kind.map { [try session.kind($0)] } ?? Kind.allCases
    // Here a store is welcome for its language and unit of money, and not needed.
    if !markdown, (try? session.storePath()) != nil { _ = try? session.open() }
    if computed { return try session.printComputed(kinds, isMarkdown: markdown) }
    let rows = kinds.map { kind in (kind, FieldRow.rows(of: kind, session.catalogue)) }
    if shared.json {
      let items = rows.flatMap { kind, rows in rows.map { $0.json(of: kind) } }
      try session.output.json(JSONWriter.indented(.array(items)))
    } else if markdown {
      for (kind, rows) in rows { try session.printMarkdown(kind, rows) }
      if kinds.count > 1 { try session.printThresholds() }
    } else {
      for (kind, rows) in rows { try session.print(kind, rows, names: kinds.count > 1) }
    }
  }
}

extension Session {
  fileprivate func print(_ kind: Kind, _ rows: [FieldRow], names: Bool) throws {
    guard drawsTables else {
      for row in rows { try output.cells((names ? [kind.rawValue] : []) + row.cells) }
      return
    }
    if names { try output.line(catalogue.long(catalogue.kind(kind.rawValue)).uppercased()) }
    let width = rows.map(\.key.columns).max() ?? 0
    for row in rows {
      let label = (row.key + (row.isRequired ? " *" : "")).padded(to: width + 4)
      let help = row.help.isEmpty ? row.form : "\(row.help) (\(row.form))"
      let lines = help.wrapped(to: max(surroundings.columns - width - 4, 30))
      for (index, line) in lines.enumerated() {
        try output.line((index == 0 ? label : String(repeating: " ", count: width + 4)) + line)
      }
    }
    if names { try output.line() }
  }

  fileprivate func printMarkdown(_ kind: Kind, _ rows: [FieldRow]) throws {
    let title = catalogue.long(catalogue.kind(kind.rawValue))
    let prefix = kind.prefix.map { "`\($0)-0001`, " } ?? ""
    try output.line("### \(title) (\(prefix)`\(kind.folder)/`)\n".firstLine)
    try output.line()
    try output.line("| key | holds | heading | for |")
    try output.line("|---|---|---|---|")
    for row in rows { try output.line(row.markdown) }
    try output.line()
    let computed = kind.indicators.map { "`\($0.key)`" }.joined(separator: " ")
    if !computed.isEmpty {
      try output.line("Computed: \(computed)")
      try output.line()
    }
  }
}
