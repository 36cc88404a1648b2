import TestSupport
import Testing

@testable import Domain

struct AttendanceTests {
  @Test func `whoever stands for an objective is counted over the meetings that were held`() throws
  {
    let store = try portfolio([
      "people/linh.md": "role: CMO", "people/an.md": "role: CIO",
      "G-0001": "sponsor: CMO", "G-0002": "sponsor: linh", "G-0003": "sponsor: an",
      "G-0004": "sponsor: FIN\narchived: 2026-01-01",
      "M-0001": "status: approved\npresent: [linh, an]", "M-0002": "status: closed\npresent: [CMO]",
      "M-0003": "status: planned\npresent: [linh, an]", "M-0004": "status: closed",
    ])
    #expect(store.sponsorAttendance.map(\.sponsor) == ["an", "CMO"])
    #expect(store.sponsorAttendance.map(\.present) == [1, 2])
    #expect(store.sponsorAttendance.map(\.held) == [2, 2])
    #expect(try portfolio([:]).sponsorAttendance.isEmpty)
  }
}
