import Domain
import Notation
import TestSupport
import Testing

struct ExplanationTests {
  @Test(arguments: Kind.allCases)
  func `every indicator names inputs that its kind has`(kind: Kind) {
    for indicator in kind.indicators {
      #expect(!indicator.inputs.isEmpty, "\(kind) \(indicator.key)")
      for input in indicator.inputs {
        #expect(isKnown(input, of: kind), "\(kind) \(indicator.key): \(input.name)")
      }
      let names = indicator.inputs.map(\.name)
      #expect(Set(names).count == names.count, "\(kind) \(indicator.key)")
    }
  }

  @Test func `every value of the whole store names inputs that there are`() {
    for indicator in StoreIndicator.all {
      #expect(!indicator.inputs.isEmpty, "\(indicator.key)")
      for input in indicator.inputs {
        #expect(isKnown(input, of: nil), "\(indicator.key): \(input.name)")
      }
    }
    let keys = StoreIndicator.all.map(\.key)
    #expect(Set(keys).count == keys.count)
  }

  private func isKnown(_ input: IndicatorInput, of kind: Kind?) -> Bool {
    switch input {
    case .key(let key):
      return kind.map { isKnown(key, of: $0) } ?? (StoreIndicator.named(key) != nil)
    case .linked(let field, let key):
      return kind.flatMap { target(of: field, $0) }.map { isKnown(key, of: $0) } ?? false
    case .every(let kind, let path, _):
      let steps = path.split(separator: ".").map(String.init)
      if steps.count == 1 { return isKnown(path, of: kind) }
      return target(of: steps[0], kind).map { isKnown(steps[1], of: $0) } ?? false
    case .threshold, .part, .today: return true
    }
  }

  private func isKnown(_ key: String, of kind: Kind) -> Bool {
    kind.schema.field(key) != nil || kind.indicator(key) != nil
  }

  private func target(of field: String, _ kind: Kind) -> Kind? {
    guard case .reference(let target)? = kind.schema.field(field)?.type else { return nil }
    return target
  }

  @Test func `a gap is told as a gap, with what is there beside it`() throws {
    let store = try portfolio(["U-0001": "reach: 100\nimpact: 2\neffort: 4"])
    let record = try #require(store.records(of: .useCase).first)
    let explanation = try #require(store.explanation(of: "rice", record))
    #expect(explanation.result == .missing)
    let values = explanation.steps.map(\.value)
    #expect(values[0] == .nodes([.scalar("100")]))
    #expect(values[2] == .nodes([nil]))
    #expect(explanation.steps.last?.source == .threshold(.leastEffort))
    #expect(store.explanation(of: "pace", record) == nil)
    #expect(store.explanation(of: "nothing") == nil)
  }

  @Test func `readiness says of each of the ten parts whether it is filled in`() throws {
    let store = try portfolio(["U-0001": "customer-problem: x\nprivacy: none\neffort: 3"])
    let record = try #require(store.records(of: .useCase).first)
    let explanation = try #require(store.explanation(of: "readiness", record))
    let filled = explanation.steps.compactMap { step -> [String]? in
      step.outcome == .filled(true) ? step.source.names : nil
    }
    #expect(filled == [["customer-problem"], ["privacy"]])
    #expect(explanation.steps.filter { $0.outcome == .filled(false) }.count == 8)
  }

  @Test func `a limit is the one that the store sets`() throws {
    let store = try portfolio(
      ["U-0001": "reach: 1"], configuration: "thresholds: {least-effort: 2}\n")
    let record = try #require(store.records(of: .useCase).first)
    let explanation = try #require(store.explanation(of: "rice", record))
    #expect(explanation.steps.last?.value == .measure(.number(2)))
  }

  /// What makes a pilot red, amber, grey or green, one after another.
  static let pilots = [
    "", "spent: 12\nbudget: 10", "verdict: stop", "team: [{person: cmo}]",
    "series: [{on: 2026-03-10, value: 50}]\nmetric: K-0001\nbaseline: 0\ntarget: 100",
    "series: [{on: 2026-03-10, value: 5}]\nmetric: K-0001\nbaseline: 0\ntarget: 100",
    "series: [{on: 2026-03-10, value: 5}]\nkill: [{id: K1, op: '>', value: 4}]",
    "series: [{on: 2026-03-10, value: 5}]\nkill: [{id: K1, op: '>', value: 4, from: 2026-03-11}]",
    "series: [{on: 2026-03-10, value: 5}]\nguardrails: [{id: G1, op: '>=', value: 5}]",
    "series: [{on: 2026-02-10, value: 5}]\ncheck-ins: [{on: 2026-03-01, score: 2}]",
    "override: {rag: red, note: trust}", "override: {rag: red}", "use-case: U-0001",
  ]

  @Test(arguments: pilots, ["2026-02-20", "2026-03-12", "2026-05-01"])
  func `the worst rule that holds is the colour`(text: String, today: String) throws {
    let store = try portfolio(
      [
        "P-0001": "status: running\nstart: 2026-02-01\nend: 2026-04-11\n\(text)",
        "U-0001": "needs: [O-0001]", "O-0001": "cells: {CMO: A}",
      ], today: today)
    let pilot = try #require(store.records(of: .pilot).first)
    let explanation = try #require(store.explanation(of: "rag", pilot))
    let colours = explanation.steps.compactMap { step -> Rag? in
      if case .ruled(let colour, true) = step.outcome { colour } else { nil }
    }
    #expect(explanation.result == .word((colours.min() ?? .green).rawValue))
  }
}
