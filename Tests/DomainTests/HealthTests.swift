import Domain
import TestSupport
import Testing

@Suite struct HealthTests {
  private func figure(
    _ key: String, _ files: KeyValuePairs<String, String>
  ) throws -> [Measure] {
    try #require(try portfolio(files).health.first { $0.key == key }).measures
  }

  @Test func `a store with nothing in it has counts of nought and no shares`() throws {
    #expect(try figure("overdue-decisions", [:]) == [.number(0)])
    #expect(try figure("ready-use-cases", [:]) == [.missing])
    for key in ["latency", "clarity", "customer-metric-share", "promise-versus-proof"] {
      #expect(try figure(key, [:]) == [.missing], "\(key)")
    }
  }

  @Test func `pilots are counted by colour, the worst first, and the closed ones apart`() throws {
    let files: KeyValuePairs = [
      "P-0001": "status: running\nstart: 2026-01-01\nend: 2026-02-01", "P-0002": "status: running",
      "P-0003": "status: closed", "P-0004": "status: closed\narchived: 2026-03-01",
    ]
    #expect(try figure("pilots", files) == [.number(1), .number(1), .number(0), .number(0)])
    #expect(try figure("closed-pilots", files) == [.number(1)])
  }

  @Test func `use cases are ready out of those that are not yet tried`() throws {
    let files: KeyValuePairs = [
      "U-0001": "status: idea", "U-0002": "status: ready", "U-0003": "status: dropped",
      "U-0004": "status: piloting",
    ]
    #expect(try figure("ready-use-cases", files) == [.number(0), .number(2)])
  }

  @Test func `actions count as overdue by their day`() throws {
    let action = "{id: A1, text: a, due: 2026-03-11, state: open}"
    let done = "{id: A2, text: b, due: 2026-03-11, state: done}"
    let files: KeyValuePairs = [
      "M-0001": "date: 2026-01-01\nstatus: closed\nactions: [\(action), \(done)]"
    ]
    #expect(try figure("overdue-actions", files) == [.number(1)])
    #expect(try figure("stuck-actions", files) == [.number(0)])
  }

  @Test func `a change is that of the first measure, and none where one is missing`() {
    func figure(_ measures: Measure...) -> HealthFigure {
      HealthFigure("latency", measures, good: .down)
    }
    #expect(figure(.days(9)).change(since: figure(.days(12))) == -3)
    #expect(figure(.number(2), .number(9)).change(since: figure(.number(1), .number(1))) == 1)
    #expect(figure(.missing).change(since: figure(.days(1))) == nil)
    #expect(figure(.days(1)).change(since: figure(.missing)) == nil)
  }
}

@Suite struct QuorumTests {
  private func quorum(_ text: String) throws -> Quorum? {
    let store = try portfolio(["M-0001": text])
    return try Typed<Meeting>(#require(store.records(of: .meeting).first)).quorum(in: store)
  }

  @Test func `a quorum says how many of each side are there, and what is missing`() throws {
    let quorum = try #require(try quorum("chair: CMO\npresent: [CMO, SAL, FIN]"))
    #expect(quorum.isChaired && !quorum.isReached)
    #expect(quorum.present == [.marketing: 2] && quorum.missing == [.it])
    #expect(try self.quorum("chair: FIN\npresent: [CMO, CIO]")?.isReached == false)
    #expect(try self.quorum("chair: CIO\npresent: [CMO, CIO]")?.isReached == true)
  }

  @Test func `while nobody is noted as present there is no quorum to miss`() throws {
    #expect(try quorum("chair: CMO") == nil)
  }

  @Test func `the next meeting is the one in session, else the nearest planned`() throws {
    let planned: KeyValuePairs = [
      "M-0001": "date: 2026-02-01\nstatus: closed", "M-0002": "date: 2026-05-01\nstatus: planned",
      "M-0003": "date: 2026-04-01\nstatus: planned", "M-0004": "date: 2026-02-09\nstatus: planned",
    ]
    #expect(try portfolio(planned).nextMeeting?.record.id.text == "M-0003")
    let open: KeyValuePairs = [
      "M-0002": "date: 2026-03-12\nstatus: open", "M-0003": "date: 2026-03-12\nstatus: planned",
    ]
    #expect(try portfolio(open).nextMeeting?.record.id.text == "M-0002")
    #expect(try portfolio(["M-0001": "status: approved"]).nextMeeting == nil)
  }
}

@Suite struct TranslatorTests {
  private static let people: KeyValuePairs = [
    "people/an.md": "role: CMO\nspeaks: [marketing, it]",
    "people/binh.md": "role: CIO\nspeaks: [it]",
    "people/chi.md": "role: DAT\nspeaks: [it, marketing]",
    "U-0001": "status: idea\ntranslator: chi", "U-0002": "status: piloting\ntranslator: chi",
    "U-0003": "status: dropped\ntranslator: an", "U-0004": "status: ready",
    "P-0001": "status: running\nteam: [{person: an}, {person: chi}]",
    "P-0002": "status: closed\nteam: [{person: an}]",
  ]

  @Test func `translators carry active use cases and running pilots, the busiest first`() throws {
    let loads = try portfolio(Self.people).translatorLoads
    #expect(loads.map(\.person.text) == ["chi", "an"])
    #expect(loads.map(\.useCases) == [2, 0] && loads.map(\.pilots) == [1, 1])
  }

  @Test func `coverage is the share of active use cases that name one`() throws {
    let coverage = try #require(try portfolio(Self.people).translatorCoverage)
    #expect(abs(coverage - 2.0 / 3) < 1e-9)
    #expect(try portfolio([:]).translatorCoverage == nil)
  }

  @Test func `a verdict is owed since the end of the time box or the reading that broke a rule`()
    throws
  {
    let rule = "kill: [{id: K1, metric: K-0001, op: '<', value: 5}]"
    let reading = "series: [{on: 2026-03-01, value: 3}]"
    let cases = [
      ("status: running\nstart: 2026-01-01\nend: 2026-03-05", "2026-03-05"),
      (
        "status: running\nmetric: K-0001\nstart: 2026-01-01\nend: 2026-03-05\n\(rule)\n\(reading)",
        "2026-03-01"
      ),
    ]
    for (text, since) in cases {
      let store = try portfolio(["P-0001": text])
      let pilot = try Typed<Pilot>(#require(store.records(of: .pilot).first))
      #expect(try pilot.verdictDueSince(on: store.today) == day(since))
    }
    let early = try record("P-0001", "status: running\nstart: 2026-01-01\nend: 2026-04-05")
    #expect(Typed<Pilot>(early).verdictDueSince(on: try day("2026-03-12")) == nil)
  }
}
