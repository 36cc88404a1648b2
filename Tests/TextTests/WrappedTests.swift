import Testing

@testable import Text

@Suite struct WrappedTests {
  @Test func `lines break at blanks`() {
    #expect("Ba sự kiện lớn năm 2025".wrapped(to: 11) == ["Ba sự kiện", "lớn năm", "2025"])
    #expect("one two".wrapped(to: 7) == ["one two"])
    #expect("one  two".wrapped(to: 4) == ["one", "two"])
    #expect("one ".wrapped(to: 3) == ["one"])
  }

  @Test func `line breaks and empty lines stay`() {
    #expect("a\n\nb\n".wrapped(to: 9) == ["a", "", "b", ""])
    #expect("".wrapped(to: 9) == [""])
  }

  @Test func `a long word breaks inside`() {
    #expect("abcdefg hi".wrapped(to: 3) == ["abc", "def", "g", "hi"])
    #expect("日本語".wrapped(to: 5) == ["日本", "語"])
    #expect("日本".wrapped(to: 1) == ["日", "本"])
  }

  @Test func `an indent stays`() {
    #expect("  - one two".wrapped(to: 7) == ["  - one", "two"])
    #expect("    abcdef".wrapped(to: 6) == ["    ab", "cdef"])
  }

  @Test func `lines fit and lose only blanks`() {
    var generated = GeneratedTexts()
    for _ in 0..<300 {
      let text = generated.next()
      let limit = generated.number(in: 2...20)
      let lines = text.wrapped(to: limit)
      let widest = text.map { String($0).columns }.max() ?? 0
      #expect(lines.allSatisfy { $0.columns <= max(limit, widest) }, "seed \(generated.seed)")
      let kept = lines.joined().unicodeScalars.filter { $0 != " " && $0 != "\n" }
      let given = text.unicodeScalars.filter { $0 != " " && $0 != "\n" }
      #expect(kept.elementsEqual(given), "seed \(generated.seed): \(text.debugDescription)")
    }
  }
}
