import ArgumentParser
import Domain
import Interchange
import Localization
import Notation
import Workspace

struct ShowCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show one record with its indicators and findings.")

  @Argument(help: "D-0012, d12, or a handle.")
  var id: String
  @Argument(help: "With --explain: the one computed value to explain.")
  var key: String?
  @Flag(help: "Show how each computed value came about, or the one that KEY names.")
  var explain = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if key != nil && !explain { throw CommandError.command(.keyWithoutExplain) }
    let workspace = try session.open()
    let portfolio = workspace.portfolio
    let record = try portfolio.record(named: id)
    if explain { return try session.explain(key, of: record, in: portfolio) }
    let signatures = session.signatureCheck(of: workspace.folder)
      .results(of: [record], in: portfolio)
    let wrong = signatures.compactMap { $0.finding }
    let findings = (portfolio.findings.filter { $0.path == record.path } + wrong).sorted()
    let sound = signatures.filter { $0.finding == nil }
      .map { session.catalogue.text($0) }
    if shared.json {
      let json = RecordJSON(portfolio, session.catalogue, besides: wrong).json(record)
      try session.output.json(JSONWriter.indented(json))
    } else if session.drawsTables {
      try session.printPage(of: record, sound, findings, in: portfolio)
    } else {
      try session.printPairs(of: record, sound, findings, in: portfolio)
    }
  }
}

extension Session {
  fileprivate func printPage(
    of record: Record, _ signatures: [String], _ findings: [Finding], in portfolio: Portfolio
  ) throws {
    let page = RecordPage(
      record: record, portfolio: portfolio, catalogue: catalogue, columns: surroundings.columns)
    for line in page.lines() { try output.line(line) }
    let lapses = catalogue.lines(portfolio.lapses(of: record)) + signatures
    if !(findings.isEmpty && lapses.isEmpty) { try output.line() }
    for line in lapses { try output.line(line) }
    for finding in findings { try output.line(line(for: finding)) }
    try printBody(of: record)
  }

  /// `key<TAB>value` lines, computed keys behind the fields.
  fileprivate func printPairs(
    of record: Record, _ signatures: [String], _ findings: [Finding], in portfolio: Portfolio
  ) throws {
    let raw = RawText(portfolio: portfolio)
    try output.cells(["id", record.id.text])
    for key in record.document.keys where key != Record.idKey.text {
      try output.cells([key, record.document[Key(key)]?.inline ?? ""])
    }
    for indicator in record.kind.indicators {
      try output.cells([indicator.key, raw.text(.indicator(indicator), record)])
    }
    for line in catalogue.lines(portfolio.lapses(of: record)) {
      try output.cells(["lapsed", line])
    }
    for line in signatures { try output.cells(["signature", line]) }
    for finding in findings {
      try output.cells(["finding", finding.severity.rawValue, catalogue.text(finding)])
    }
    try printBody(of: record)
  }

  private func printBody(of record: Record) throws {
    let body = record.document.body
    if body.allSatisfy(\.isWhitespace) { return }
    try output.text("\n" + body + (body.hasSuffix("\n") ? "" : "\n"))
  }
}
