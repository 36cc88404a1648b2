import Domain
import Interchange
import Notation
import Store
import TestSupport
import Testing
import Workspace

/// Imports through the one write path, into files.
private func imported(
  _ plan: (Portfolio) throws -> ImportPlan, twiceInto store: TemporaryStore
) throws -> (first: ImportPlan, second: ImportPlan, portfolio: Portfolio) {
  let workspace = try Workspace(store.path, today: today)
  let first = try plan(workspace.portfolio)
  try workspace.apply(first.change)
  let second = try plan(try workspace.rereadAll())
  return (first, second, workspace.portfolio)
}

@Test(.enabled(if: sharedData != nil))
func `nine hundred real use cases come in whole, once`() throws {
  let input = try ImportTable(
    try realBytes("federal-ai-use-cases-cots-2025.csv"), fileName: "cots.csv")
  let store = try TemporaryStore()
  let (first, second, portfolio) = try imported(
    {
      try Import.rows(
        input, as: .useCase, maps: [try ColumnMapping("AI Use Case=title")], into: $0,
        synonyms: synonyms)
    }, twiceInto: store)
  #expect([first.added, second.added, second.unchanged] == [900, 0, 900])
  #expect(portfolio.unreadable.isEmpty)
  let titles = portfolio.records(of: .useCase).map(\.title)
  #expect(titles == input.rows.map { $0.values[1]?.text })
  #expect(
    titles.filter { $0.contains("\n") }.count
      == input.rows.filter { $0.values[1]?.text?.contains("\n") == true }.count)
  #expect(first.extras.map(\.key).contains("agency"))
}

@Test(.enabled(if: sharedData != nil))
func `real decisions come in whole, once`() throws {
  let files = try SourceFile.all(in: try Folder(path: "\(sharedData ?? "")/madr-decisions"))
  let store = try TemporaryStore()
  let (first, second, portfolio) = try imported(
    { try Import.decisions(files, into: $0) }, twiceInto: store)
  #expect([first.added, second.added, second.unchanged] == [19, 0, 19])
  #expect(portfolio.unreadable.isEmpty)
  let status = try #require(portfolio[RecordID(kind: .decision, number: 9)])
  #expect(status.document.body.contains("See D-0014 for more reasoning"))
}

@Test(.enabled(if: sharedData != nil))
func `a real responsibility table comes in whole, once, with its roles`() throws {
  let table = try CSVReader.table(try realBytes("martech-raci.csv"))
  let store = try TemporaryStore()
  let (first, second, portfolio) = try imported(
    { try Import.ownership(table, into: $0, synonyms: synonyms) }, twiceInto: store)
  #expect([first.added, second.added, second.unchanged] == [9, 0, 9])
  #expect(portfolio.configuration.side(ofRole: "tech-lead") == .other)
  #expect(portfolio.configuration.side(ofRole: "CMO") == .marketing)
}

@Test func `an update in place changes the lines of its fields alone`() throws {
  let store = try TemporaryStore()
  let workspace = try Workspace(store.path, today: today)
  func run(_ text: String) throws -> ImportPlan {
    let plan = try Import.rows(
      try table(text), as: .useCase, keyColumn: "no", into: workspace.portfolio,
      synonyms: synonyms)
    try workspace.apply(plan.change)
    return plan
  }
  _ = try run("no,title,brief\n1,Alpha,\"one\r\n\r\n## two\r\nthree\"\n2,Beta,x\n")
  #expect(
    try run("no,title,brief\n1,Alpha,\"one\r\n\r\n## two\r\nthree\"\n2,Beta,x\n").unchanged == 2)
  let plan = try run("no,title,brief\n1,Gamma,\"one\r\n\r\n## two\r\nfour\"\n2,Beta,x\n")
  #expect([plan.updated, plan.unchanged] == [1, 1])
  #expect(try store.text("use-cases/U-0001-alpha.md").contains("title: Gamma"))
  #expect(workspace.portfolio.records(of: .useCase)[0].document.body.contains("four"))
}

@Test func `hostile cells are kept, and the record can be read`() throws {
  let store = try TemporaryStore()
  let workspace = try Workspace(store.path, today: today)
  let cells = [
    "---", "a: b # c", "- x", "\u{FEFF}x", "tab\there", "nul\u{0}", "*alias", "a\u{2028}b",
    "<<<<<<< x",
    "e\u{301}", "[unclosed", "~", "no", "1e3", "'\"", " lead and trail ", "a\r\nb\r\n", "|\n  x\n",
  ]
  let json = JSON.array(
    cells.map {
      .object([
        .init("title", .string($0)), .init("brief", .string("1\n" + $0)), .init("x", .string($0)),
      ])
    })
  let plan = try Import.rows(
    try ImportTable(json), as: .useCase, into: workspace.portfolio, synonyms: synonyms)
  try workspace.apply(plan.change)
  let fresh = try workspace.rereadAll()
  #expect(fresh.unreadable.isEmpty)
  #expect(fresh.records(of: .useCase).map(\.title) == cells)
  #expect(fresh.records(of: .useCase).map { $0.document.text("x") } == cells)
  #expect(
    try Import.rows(
      try ImportTable(json), as: .useCase, into: fresh, synonyms: synonyms
    ).unchanged == cells.count)
}
