import Domain
import Notation
import TestSupport
import Testing

struct FindingTests {
  @Test func `a sound store has no findings`() throws {
    let store = try portfolio([
      "G-0001": "title: x\nwhy: y\nsponsor: cmo\nuntil: 2026-12-31",
      "people/linh.md": "name: Linh\nrole: cmo",
      "U-0001": "title: x\nstatus: idea\nobjective: g1\ntranslator: linh",
      "O-0001": "activity: x\nstage: collect\ncells: {CMO: A, CIO: R}",
    ])
    #expect(said(store.findings) == [])
  }

  @Test func `a file that cannot be read is an error at its line`() throws {
    var store = try portfolio(["U-0001": "title: x\nstatus: idea"])
    let problem = NotationProblem(line: 3, column: 1, excerpt: "a: [", reason: .unclosedBracket)
    store.unreadable = [
      UnreadableFile(kind: .useCase, fileName: "U-0002-x.md", reason: .notation(problem)),
      UnreadableFile(kind: .tool, fileName: "T-0001-x.md", reason: .symbolicLink),
    ]
    #expect(said(store.findings) == ["error U-0002 readable - 3", "error T-0001 readable - -"])
  }

  @Test func `two files with one id are both errors that name each other`() throws {
    let store = try portfolio([
      "use-cases/U-0001-a.md": "id: U-0001\ntitle: a\nstatus: idea",
      "use-cases/U-0002-b.md": "id: U-1\ntitle: b\nstatus: idea",
      "U-0003": "title: c\nstatus: idea",
    ])
    let found = store.findings.filter { $0.problem.rule == "unique-id" }
    #expect(found.map(\.path) == ["use-cases/U-0001-a.md", "use-cases/U-0002-b.md"])
    #expect(found.map(\.severity) == [.error, .error])
    let others = found.compactMap { finding -> String? in
      if case .duplicateID(let path) = finding.problem { path } else { nil }
    }
    #expect(others == ["use-cases/U-0002-b.md", "use-cases/U-0001-a.md"])
  }

  @Test func `a missing field is a warning in the first state and an error behind a gate`() throws {
    let text = "title: x\nuse-case: U-0001\nstatus: "
    let planned = try portfolio([
      "P-0001": "title: x\nstatus: planned", "U-0001": "title: u\nstatus: idea",
    ])
    #expect(said(planned.findings) == ["warning P-0001 required use-case -"])
    let cancelled = try portfolio(["P-0001": "title: x\nstatus: cancelled"])
    #expect(said(cancelled.findings) == ["warning P-0001 required use-case -"])
    let closed = try portfolio(["P-0001": "title: x\nstatus: closed"])
    #expect(said(closed.findings).first == "error P-0001 required use-case -")
    let archived = try portfolio(["P-0001": "title: x\nstatus: closed\narchived: 2026-01-01"])
    #expect(said(archived.findings) == [])
    let sound = try portfolio(["P-0001": text + "cancelled", "U-0001": "title: u\nstatus: idea"])
    #expect(said(sound.findings) == [])
    let metric = try portfolio(["K-0001": "name: x\nlevel: ops\nunit: d"])
    #expect(said(metric.findings) == ["warning K-0001 required good -"], "a kind without states")
  }

  @Test func `a missing or empty state counts as the first one`() throws {
    let store = try portfolio(["U-0001": "title: x", "U-0002": "title: x\nstatus:"])
    #expect(
      said(store.findings) == [
        "warning U-0001 required status -", "warning U-0002 required status 3",
      ])
  }

  @Test func `a value of another type is an error at its line`() throws {
    let store = try portfolio([
      "U-0001": "title: x\nstatus: idea\neffort: two\nimpact: 7", "U-0002": "title: x\nstatus: odd",
    ])
    #expect(
      said(store.findings) == [
        "error U-0001 allowed-value effort 4", "error U-0001 allowed-value impact 5",
        "error U-0002 allowed-value status 3",
      ])
  }

  @Test func `a reference to nothing is an error wherever it stands`() throws {
    let store = try portfolio([
      "U-0001": "title: x\nstatus: idea\ntool: T-0009\nneeds: [O-0001, O-0002]",
      "O-0001": "activity: x\nstage: collect\ncells: {CMO: A}",
      "M-0001":
        "date: 2026-03-12\nminutes: 60\nchair: cmo\nstatus: planned\nagenda: [{ref: D-0001}]",
      "P-0001": "title: x\nuse-case: U-0001\nstatus: planned\nmetric: K-0001",
    ])
    #expect(
      said(store.findings) == [
        "error U-0001 reference tool 4", "error U-0001 reference needs 5",
        "error P-0001 reference metric 5", "error M-0001 reference agenda 6",
      ])
  }

  @Test func `somebody who is neither filed nor a role is an error wherever they stand`() throws {
    let store = try portfolio([
      "U-0001": "title: x\nstatus: idea\ntranslator: ghost\nsources: [{name: CRM, owner: spook}]",
      "U-0002": "title: x\nstatus: idea\ntranslator: CMO",
    ])
    #expect(
      said(store.findings) == ["error U-0001 person translator 4", "error U-0001 person sources 5"])
  }

  @Test func `an id of the wrong form or not that of the file name is a warning`() throws {
    let store = try portfolio([
      "use-cases/U-0001-x.md": "id: U-0002\ntitle: x\nstatus: idea",
      "use-cases/note.md": "title: x\nstatus: idea",
      "use-cases/U-0004-x.md": "id: U-4\ntitle: x\nstatus: idea",
    ])
    #expect(said(store.findings) == ["warning U-0002 file-name id 2", "warning note id-form id -"])
  }

  @Test func `every field that two people changed at once is an error`() throws {
    let text = """
      title: x
      status: idea
      conflicts:
        - {field: title, base: w, values: [{value: x, by: cmo}, {value: y, by: cio}]}
        - {field: effort, base: 1}
      """
    let store = try portfolio(["U-0001": text])
    #expect(
      said(store.findings) == ["error U-0001 conflict title 4", "error U-0001 conflict effort 4"])
    #expect(said(store.findings(of: try record("U-0001", text))).count == 2)
  }

  @Test func `errors come before warnings and then by id`() throws {
    let store = try portfolio([
      "U-0002": "title: x\neffort: two\nstatus: idea", "U-0001": "title: x",
      "D-0001": "title: x\nstatus: draft\narea: odd",
    ])
    let found = said(store.findings)
    #expect(found.first == "error D-0001 allowed-value area 4")
    #expect(found.dropFirst().first == "error U-0002 allowed-value effort 3")
    #expect(found.last == "warning U-0001 required status -")
  }

  @Test func `one record's findings are those it has in the store`() throws {
    let store = try portfolio(["U-0001": "title: x\neffort: two\ntool: T-0001"])
    let alone = try #require(store.records(of: .useCase).first)
    #expect(said(store.findings(of: alone)) == said(store.findings))
  }

  private func said(_ findings: [Finding]) -> [String] {
    findings.map { finding in
      let line = finding.line.map(String.init) ?? "-"
      return
        "\(finding.severity.rawValue) \(finding.id) \(finding.problem.rule) \(finding.key ?? "-") \(line)"
    }
  }
}
