import Interchange
import Testing

@Suite struct DemoFigureTests {
  @Test func `what is measured over the whole store`() throws {
    let status = try Demo().status()
    #expect(status["clarity"] == .number(10.0 / 14))
    #expect(status["latency"]?["all"] == .number(19))
    #expect(status["customer-metric-share"] == .number(13.0 / 22))
    #expect(number(status["promise-versus-proof"]).map { ($0 * 10).rounded() } == 6)
    #expect(
      status["counts"]?["findings"]?["warning"] == .number(3)
        && status["counts"]?["findings"]?["error"] == .number(0))
  }

  @Test func `the marketing chief has too many A`() throws {
    let load = try Demo().status()["role-load"]
    let keys = ["CMO", "CIO", "CRM", "DAT", "ECM", "ARC", "DPO", "FIN"]
    #expect(
      keys.map { number(load?[$0]).map { Int(($0 * 100).rounded()) } }
        == [43, 29, 7, 7, 7, 7, 0, 7])
  }

  @Test func `the agenda stands in its order, each with its reasons`() throws {
    guard case .array(let agenda)? = try Demo().status()["agenda"] else {
      Issue.record("no agenda")
      return
    }
    let topics = agenda.map { topic -> String in
      guard case .string(let id)? = topic["id"], case .array(let reasons)? = topic["reasons"]
      else { return "?" }
      return ([id] + reasons.map { if case .string(let text) = $0 { text } else { "?" } })
        .joined(separator: " ")
    }
    #expect(
      topics == [
        "D-0012 overdue one-way", "D-0007 overdue", "D-0014 one-way due-soon", "D-0015 due-soon",
        "O-0003 contested", "O-0009 contested", "P-0003 red verdict-due",
        "P-0005 red verdict-due", "D-0003 review-due", "D-0004 review-due",
      ])
  }

  @Test func `customers are worth 3,160,000 million, families most`() throws {
    let worth = Demo().rows("segment", "equity").compactMap { Double($0)?.rounded() }
    #expect(worth == [1_395_000, 1_159_400, 447_200, 158_400])
    #expect(worth.reduce(0, +) == 3_160_000)
    #expect(
      Demo().rows("segment", "customers").compactMap { Int($0) }.reduce(0, +) == 2_400_000)
  }

  @Test func `each side misses a skill, and has somebody who translates`() throws {
    let status = try Demo().status()
    guard case .array(let gaps)? = status["skill-gaps"] else {
      Issue.record("no gaps")
      return
    }
    #expect(gaps.map { $0["side"] } == [.string("marketing"), .string("it")])
    #expect(gaps.map { $0["skill"] } == [.string("analysis"), .string("brand")])
    #expect(status["translators"]?["marketing"] == .array([.string("marketing-ops")]))
    #expect(
      status["translators"]?["it"] == .array([.string("app-owner"), .string("lead-analyst")]))
  }

  private func number(_ value: JSON?) -> Double? {
    if case .number(let text)? = value { Double(text) } else { nil }
  }
}
