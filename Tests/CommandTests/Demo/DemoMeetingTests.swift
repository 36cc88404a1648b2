import Interchange
import Testing

@Suite struct DemoMeetingTests {
  @Test func `seven monthly meetings, the last in session with both sides`() throws {
    #expect(
      Demo().rows("meeting", "id,date,status,chair,quorum") == [
        "M-0001 2025-09-11 approved cmo yes", "M-0002 2025-10-09 approved cio yes",
        "M-0003 2025-11-13 approved cmo yes", "M-0004 2025-12-11 approved cio yes",
        "M-0005 2026-01-08 approved cmo yes", "M-0006 2026-02-12 closed cio yes",
        "M-0007 2026-03-12 open cmo yes",
      ])
  }

  @Test func `this meeting plans fifty of its sixty minutes`() throws {
    let agenda = try Demo().items("meeting", "M-0007", "agenda")
    #expect(
      agenda.map { $0["ref"] }
        == [
          "D-0012", "D-0007", "D-0015", "D-0004", "D-0003", "O-0003", "O-0009", "P-0003",
          "P-0005", "P-0002",
        ].map { .string($0) })
    #expect(
      agenda.map { $0["minutes"] } == [10, 6, 5, 3, 3, 5, 3, 6, 5, 4].map { .number($0) })
    #expect(Demo().rows("meeting", "minutes", "id:M-0007") == ["60"])
  }

  @Test(arguments: [("M-0003", "A1", "2026-01-08"), ("M-0006", "A1", "2026-02-27")])
  func `an action of an earlier meeting is open after its day`(
    meeting: String, action: String, due: String
  ) throws {
    let actions = try Demo().items("meeting", meeting, "actions")
    let found = actions.first { $0["id"] == .string(action) }
    #expect(found?["due"] == .string(due) && found?["state"] == .string("open"))
  }
}
