import Domain
import TestSupport
import Testing

struct SearchIndexTests {
  private func index() throws -> SearchIndex {
    SearchIndex([
      try record(
        "D-0001", "---\ntitle: Đề án CDP\ntags: [sữa, trẻ em]\n---\nKhách hàng trung thành.\n"),
      try record("D-0002", ""),
      try record("D-0003", "---\ntitle: \"it's\"\noptions: [{id: A, text: Mua sữa}]\n---\nCDP\n"),
    ])
  }

  @Test(arguments: [
    (["cdp"], [true, false, true]), (["sua"], [true, false, true]),
    (["de an"], [true, false, false]),
    (["cdp", "khach hang"], [true, false, false]), (["khach", "mua"], [false, false, false]),
    (["trung thanh"], [true, false, false]), (["it's"], [false, false, true]),
    (["title"], [false, false, false]), (["nothing"], [false, false, false]),
    ([], [true, true, true]),
  ])
  func `a record is found by values and body`(words: [String], expected: [Bool]) throws {
    let index = try index()
    #expect(index.matches(words) == expected)
    #expect(expected.indices.map { index.contains(words, at: $0) } == expected)
  }

  @Test func `a word never reaches from one value or record into the next`() throws {
    let index = SearchIndex([
      try record("D-0001", "title: ab\ntags: [cd, ef]"), try record("D-0002", "title: gh"),
    ])
    for word in ["abcd", "cdef", "efgh", "ef\ngh"] {
      #expect(index.matches([word]) == [false, false])
    }
  }

  @Test func `no records give no matches`() {
    let index = SearchIndex([])
    #expect(index.count == 0)
    #expect(index.matches(["x"]) == [])
    #expect(index.matches([]) == [])
  }
}
