import Testing

@testable import Text

@Suite struct FuzzyQueryTests {
  private func score(of query: String, in text: String) -> Int? {
    FuzzyQuery(query).score(in: text)
  }

  private func best(for query: String, of texts: String...) -> String? {
    texts.max { (score(of: query, in: $0) ?? -1) < (score(of: query, in: $1) ?? -1) }
  }

  @Test func `letters must stand in order`() {
    #expect(score(of: "apdec", in: "approve decision") != nil)
    #expect(score(of: "decap", in: "approve decision") == nil)
    #expect(score(of: "aa", in: "a") == nil)
  }

  @Test func `an empty query fits everything alike`() {
    #expect(score(of: "", in: "x") == 0)
    #expect(score(of: "  ", in: "") == 0)
  }

  @Test func `marks and case do not matter`() {
    #expect(score(of: "qd", in: "Quyết định") == score(of: "QĐ", in: nfd("Quyết định")))
  }

  @Test func `letters in a row beat letters apart`() {
    #expect(best(for: "park", of: "pilot a risk", "sparkle") == "sparkle")
  }

  @Test func `beginnings of words beat their insides`() {
    #expect(best(for: "nd", of: "window", "new decision") == "new decision")
    #expect(best(for: "d", of: "add", "to do", "do") == "do")
  }

  @Test func `the best place wins, not the first`() {
    #expect(score(of: "go", in: "x g o go") == score(of: "go", in: "x y z go"))
  }

  @Test func `parts of two letters make no third`() {
    // The bytes of 日 (E6 97 A5) stand in order, apart, in these three.
    #expect(score(of: "日", in: "\u{6000}\u{7DC0}\u{4E25}") == nil)
    #expect(score(of: "日語", in: "日本語") != nil)
  }
}
