import Domain
import Notation
import TestSupport
import Testing

/// What was worked out before is kept only where nothing that it depends on has changed.
struct AssessmentTests {
  @Test func `after any change everything is as if it were worked out anew`() throws {
    var chance = SeededGenerator()
    var files = AssessmentTests.files
    var store = try snapshot(of: files)
    store.assess { count, work in (0..<count).forEach(work) }
    for _ in 0..<400 {
      let (id, field, value) = try AssessmentTests.edit(by: &chance)
      files[id, default: [:]][field] = value
      let fresh = try record(id, text(of: files[id] ?? [:]))
      store = store.replacing(files: [fresh.path], with: [fresh], unreadable: [])
      try expectEqual(store, snapshot(of: files), "\(id) \(field): \(value)")
    }
  }

  @Test func `a record that goes and one that comes change what refers to them`() throws {
    let useCase = try record("U-0001", "metric: K-0001\ntool: T-0001")
    let metric = try record("K-0001", "level: customer")
    var store = try portfolio(["U-0001": "metric: K-0001\ntool: T-0001"])
    let gate = { (store: Portfolio) -> Measure in
      let record = store.records(of: .useCase)[0]
      return store.figures(of: record).measures[1]
    }
    #expect(gate(store).words.contains("metric"))
    store = store.replacing(files: [metric.path], with: [metric], unreadable: [])
    #expect(!gate(store).words.contains("metric"))
    store = store.replacing(files: [metric.path], with: [], unreadable: [])
    #expect(gate(store).words.contains("metric"))
    store = store.replacing(files: [useCase.path], with: [], unreadable: [])
    #expect(store.records(of: .useCase).isEmpty)
    #expect(store.measures("gate", of: .useCase).isEmpty)
  }

  @Test func `records are found by what they refer to, also after changes`() throws {
    var store = try portfolio([
      "P-0002": "use-case: u1", "P-0001": "use-case: U-0001", "P-0003": "use-case: U-0002",
    ])
    func pilots(of id: String) throws -> [String] {
      store.referrers(to: try TestSupport.id(id), from: .pilot, by: "use-case").map(\.id.text)
    }
    #expect(try pilots(of: "U-0001") == ["P-0001", "P-0002"])
    let moved = try record("P-0001", "use-case: U-0002")
    store = store.replacing(files: [moved.path], with: [moved], unreadable: [])
    #expect(try pilots(of: "U-0001") == ["P-0002"])
    #expect(try pilots(of: "U-0002") == ["P-0001", "P-0003"])
    #expect(try pilots(of: "U-0009") == [])
  }

  private func expectEqual(_ one: Portfolio, _ other: Portfolio, _ edit: String) {
    for (a, b) in zip(one.allRecords, other.allRecords) {
      #expect(a.path == b.path)
      #expect(one.figures(of: a).measures == other.figures(of: b).measures, "\(a.id) after \(edit)")
      #expect(said(one.findings(of: a)) == said(other.findings(of: b)), "\(a.id) after \(edit)")
    }
    #expect(one.agenda == other.agenda)
    #expect(one.clarity == other.clarity)
    #expect(one.latency() == other.latency())
    #expect(one.customerMetricShare == other.customerMetricShare)
    #expect(one.roleLoads.map(\.share) == other.roleLoads.map(\.share))
  }

  private func said(_ findings: [Finding]) -> [String] {
    findings.map { "\($0.problem.rule) \($0.key ?? "") \($0.problem)" }
  }

  private func snapshot(of files: [String: [String: String]]) throws -> Portfolio {
    Portfolio(
      configuration: try portfolio([:]).configuration, today: try day("2026-03-12"),
      records: try files.map { try record($0.key, text(of: $0.value)) })
  }

  private func text(of fields: [String: String]) -> String {
    fields.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }.joined(separator: "\n")
  }
}

extension AssessmentTests {
  /// One of each kind at least, tied to one another.
  private static let files: [String: [String: String]] = [
    "D-0001": ["status": "proposed", "approver": "CIO", "agree": "[linh]", "refs": "[U-0001]"],
    "D-0002": ["status": "decided", "approver": "linh", "raised": "2026-02-01"],
    "O-0001": ["cells": "{CMO: A, CIO: R}"], "O-0002": ["cells": "{linh: A, DAT: R}"],
    "U-0001": ["metric": "K-0001", "needs": "[O-0001]", "tool": "T-0001", "segment": "S-0001"],
    "U-0002": ["metric": "K-0002", "segment": "S-0001", "touchpoints": "[app]"],
    "P-0001": ["status": "running", "use-case": "U-0001", "start": "2026-02-01"],
    "P-0002": ["status": "closed", "use-case": "U-0002", "verdict": "scale"],
    "K-0001": ["level": "customer"], "K-0002": ["level": "ops"], "S-0001": ["title": "Family"],
    "T-0001": ["status": "candidate"], "M-0001": ["date": "2026-03-12", "chair": "linh"],
    "people/linh.md": ["role": "CMO"], "people/an.md": ["role": "CIO"],
  ]

  /// Values that make other records differ, too.
  private static let edits: [(id: String, field: String, values: [String])] = [
    ("D-0001", "approver", ["CIO", "linh", "an", "BUY"]),
    ("D-0001", "status", ["draft", "decided"]),
    ("D-0001", "supersedes", ["D-0002", "D-0001"]),
    ("D-0002", "decided", ["2026-03-01", "2025-01-01"]),
    ("D-0001", "refs", ["[U-0001]", "[U-0002]", "[]"]),
    ("D-0002", "supersedes", ["D-0001", "D-0009"]),
    ("O-0001", "cells", ["{CMO: A, CIO: A}", "{CMO: A, CIO: R}", "{CIO: R}"]),
    ("O-0001", "agreed", ["{marketing: 2026-01-01, it: 2026-01-02}", "{it: 2026-01-02}"]),
    ("U-0001", "metric", ["K-0001", "K-0002", "K-0009"]), ("U-0001", "tool", ["T-0001", "T-0002"]),
    ("U-0001", "needs", ["[O-0001]", "[O-0001, O-0002]", "[]"]),
    ("U-0001", "status", ["idea", "framed", "scaled", "dropped"]),
    ("U-0001", "touchpoints", ["[app]", "[zalo, App]", "[]"]),
    ("U-0001", "objective", ["G-0001", "G-0002"]), ("U-0001", "privacy", ["none", "basic"]),
    ("U-0002", "status", ["idea", "parked", "scaled"]), ("U-0002", "archived", ["2026-01-01", ""]),
    ("P-0001", "use-case", ["U-0001", "U-0002", "U-0009"]),
    ("P-0001", "decision", ["D-0001", "D-0002"]),
    (
      "P-0001", "team",
      ["[{person: linh, fte: 1}, {person: an, fte: 0.1}]", "[{person: an, fte: 1}]"]
    ),
    ("P-0001", "end", ["2026-03-01", "2026-06-01"]), ("P-0002", "verdict", ["scale", "stop"]),
    ("P-0002", "status", ["closed", "running"]),
    ("K-0001", "level", ["customer", "product", "ops"]),
    ("K-0002", "level", ["customer", "ops"]), ("T-0001", "status", ["candidate", "adopted"]),
    ("T-0001", "decision", ["D-0001", "D-0002"]), ("T-0002", "status", ["candidate"]),
    ("G-0001", "title", ["Keep families"]), ("M-0001", "present", ["[linh, an]", "[linh]"]),
    ("people/linh.md", "role", ["CMO", "CIO", "FIN"]),
    ("people/an.md", "role", ["CIO", "DAT", "AGY"]),
    ("people/linh.md", "speaks", ["[marketing, it]", "[marketing]"]),
    ("people/binh.md", "role", ["CMO"]), ("people/an.md", "until", ["2026-01-01", ""]),
  ]

  private static func edit(
    by chance: inout SeededGenerator
  ) throws -> (id: String, field: String, value: String) {
    let edit = try #require(edits.randomElement(using: &chance))
    return (edit.id, edit.field, try #require(edit.values.randomElement(using: &chance)))
  }
}
