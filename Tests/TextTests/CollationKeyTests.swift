import Testing

@testable import Text

@Suite struct CollationKeyTests {
  private func sorted(_ texts: String...) -> [String] { texts.sorted { $0.collates(before: $1) } }

  @Test func `marks and case do not part neighbours`() {
    #expect(sorted("đi", "ăn", "Dê", "an", "Ba") == ["an", "ăn", "Ba", "Dê", "đi"])
  }

  @Test func `numbers go by value`() {
    #expect(sorted("P10", "P9", "P 1", "P009") == ["P 1", "P009", "P9", "P10"])
    #expect(sorted("2", "10", "1a", "1") == ["1", "1a", "2", "10"])
    #expect(sorted("a1", "a", "a-1", "ab") == ["a", "a-1", "a1", "ab"])
  }

  @Test func `the order is total and ties go by bytes`() {
    var generated = GeneratedTexts()
    for _ in 0..<300 {
      let (left, right) = (generated.next(), generated.next())
      let isSame = left.utf8.elementsEqual(right.utf8)
      let forward = left.collates(before: right)
      #expect(isSame ? !forward : forward != right.collates(before: left), "seed \(generated.seed)")
    }
  }
}
