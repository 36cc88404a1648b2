import Domain
import Interchange
import Notation
import Testing
import Workspace

private let configuration = """
  company: X
  roles:
    - {key: CMO, name: Marketing, side: marketing, note: kept}
    - {key: CIO, name: Technology Lead, side: it}

  """

private func plan(_ text: String, into store: Portfolio? = nil) throws -> ImportPlan {
  try Import.ownership(
    try CSVReader.table(Array(text.utf8)),
    into: try store ?? portfolio(holding: [], configuration: configuration), synonyms: synonyms)
}

@Test func `roles are known without case and by name, and others become slugs`() throws {
  let plan = try plan("Activity,R,A,C\nCMS,cmo,technology lead,\"Tech Ops, Legal/Finance\"\n")
  let cells = plan.drafts[0]["cells"]
  #expect(cells?.pairs.map(\.key) == ["CMO", "CIO", "tech-ops", "legal-finance"])
  #expect(cells?.pairs.map { $0.value.inline } == ["R", "A", "C", "C"])
  #expect(plan.newRoles.map(\.name) == ["Tech Ops", "Legal/Finance"])
  guard case .configure(let edits)? = plan.change.steps.last, let roles = edits.first?.value else {
    throw Absent()
  }
  #expect(roles.items.count == 4)
  #expect(roles.items[0]["note"]?.text == "kept")
  #expect(roles.items[2].inline == "key: tech-ops, name: Tech Ops, side: other")
}

@Test func `columns may be roles, and letters join where two columns are one role`() throws {
  let plan = try plan("Activity,CMO,Marketing,CIO\nCMS,A,R,C/I\nCRM,A,,R\n")
  #expect(plan.drafts[0]["cells"]?.inline == "CMO: AR, CIO: C")
  #expect(plan.drafts[0]["source-cells"]?.inline == "CMO: AR, CIO: CI")
  #expect(plan.drafts[1]["source-cells"] == nil)
  #expect(plan.newRoles.isEmpty)
}

@Test func `a stage is taken in either language, and another word is kept beside`() throws {
  let plan = try plan(
    "Activity,Stage,R,A\nA,Thu thập,CMO,CIO\nB,MEASURE,CMO,CIO\nC,Later,CMO,CIO\n")
  #expect(plan.drafts.map { $0.text("stage") } == ["collect", "measure", nil])
  #expect(plan.drafts[2].text("source-stage") == "Later")
}

@Test func `other columns become fields where they fit and extra keys where not`() throws {
  let plan = try plan("Activity,R,A,Customer data,System\nA,CMO,CIO,yes,SAP\n")
  #expect(plan.drafts[0].text("customer-data") == "yes")
  #expect(plan.drafts[0].text("system") == "SAP")
  #expect(plan.extras.map(\.column) == ["System"])
}

@Test func `a repeated table adds no row and no role`() throws {
  let text = "Activity,R,A\nCMS,Tech Ops,CMO\nCMS,Tech Ops,CMO\n"
  let first = try plan(text)
  #expect(first.added == 2)
  let store = try applied(first, to: try portfolio(holding: [], configuration: configuration))
  let again = try plan(text, into: store)
  #expect(again.unchanged == 2)
  #expect(again.change.steps.isEmpty)
}

@Test func `a table without responsibilities is refused`() throws {
  let error = #expect(throws: ImportError.self) { try plan("Activity,Note\nCMS,x\n") }
  guard case .input(.noResponsibilities)? = error else { throw Absent() }
}

@Test func `a file for the matrix is a responsibility table, an export or JSON`() throws {
  func cells(_ text: String, _ name: String) throws -> String? {
    try Import.file(
      Array(text.utf8), named: name, as: .ownership,
      into: portfolio(holding: [], configuration: configuration), synonyms: synonyms
    ).drafts[0]["cells"]?.inline
  }
  #expect(try cells("Activity,R,A\nCMS,CIO,CMO\n", "raci.csv") == "CIO: R, CMO: A")
  #expect(try cells("activity,cells\nCMS,\"{CIO: R}\"\n", "export.csv") == "CIO: R")
  #expect(try cells(#"[{"activity": "CMS", "cells": {"CIO": "R"}}]"#, "x.json") == "CIO: R")
}
