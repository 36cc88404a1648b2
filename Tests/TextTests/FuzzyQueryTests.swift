import Testing

@testable import Text

@Suite struct FuzzyQueryTests {
  private func best(for query: String, of texts: String...) -> String? {
    texts.max { (fuzzyScore(of: query, in: $0) ?? -1) < (fuzzyScore(of: query, in: $1) ?? -1) }
  }

  @Test func `letters must stand in order`() {
    #expect(fuzzyScore(of: "apdec", in: "approve decision") != nil)
    #expect(fuzzyScore(of: "decap", in: "approve decision") == nil)
    #expect(fuzzyScore(of: "aa", in: "a") == nil)
  }

  @Test func `an empty query fits everything alike`() {
    #expect(fuzzyScore(of: "", in: "x") == 0)
    #expect(fuzzyScore(of: "  ", in: "") == 0)
  }

  @Test func `marks and case do not matter`() {
    #expect(fuzzyScore(of: "qd", in: "Quyết định") == fuzzyScore(of: "QĐ", in: nfd("Quyết định")))
  }

  @Test func `letters in a row beat letters apart`() {
    #expect(best(for: "park", of: "pilot a risk", "sparkle") == "sparkle")
  }

  @Test func `beginnings of words beat their insides`() {
    #expect(best(for: "nd", of: "window", "new decision") == "new decision")
    #expect(best(for: "d", of: "add", "to do", "do") == "do")
  }

  @Test func `the best place wins, not the first`() {
    #expect(fuzzyScore(of: "go", in: "x g o go") == fuzzyScore(of: "go", in: "x y z go"))
  }

  @Test func `parts of two letters make no third`() {
    // The bytes of 日 (E6 97 A5) stand in order, apart, in these three.
    #expect(fuzzyScore(of: "日", in: "\u{6000}\u{7DC0}\u{4E25}") == nil)
    #expect(fuzzyScore(of: "日語", in: "日本語") != nil)
  }
}
