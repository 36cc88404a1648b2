import Testing

@testable import Text

@Suite struct ColumnsTests {
  @Test func `text that fits is not clipped`() {
    #expect("Quyết".clipped(to: 5) == "Quyết")
    #expect("".clipped(to: 0) == "")
  }

  @Test func `clipped text ends in an ellipsis`() {
    #expect("Quyết định".clipped(to: 6) == "Quyết…")
    #expect(nfd("Quyết định").clipped(to: 4) == nfd("Quy") + "…")
    #expect("abcdef".clipped(to: 4, ellipsis: "..") == "ab..")
    #expect("abcdef".clipped(to: 1, ellipsis: "..") == "a")
    #expect("abc".clipped(to: 0) == "")
    #expect("abc".clipped(to: -3) == "")
  }

  @Test func `a wide letter is not cut in half`() {
    #expect("日本語".clipped(to: 4) == "日…")
    #expect("日本語".prefix(columns: 3) == "日")
  }

  @Test func `padding counts columns`() {
    #expect("日".padded(to: 4) == "日  ")
    #expect("đ".padded(to: 3, alignment: .trailing) == "  đ")
    #expect("ab".padded(to: 5, alignment: .centered) == " ab  ")
    #expect("abc".padded(to: 2) == "abc")
  }

  @Test func `a long run of flags costs no more than its length`() {
    // Quadratic reading would take minutes here.
    #expect(String(repeating: "🇻🇳", count: 50_000).columns == 100_000)
  }

  @Test func `clipped text never exceeds its limit`() {
    var generated = GeneratedTexts()
    for _ in 0..<400 {
      let text = generated.next()
      let limit = generated.number(in: -1...20)
      let clipped = text.clipped(to: limit)
      #expect(clipped.columns <= max(limit, 0), "seed \(generated.seed): \(text.debugDescription)")
      #expect(clipped.padded(to: limit).columns >= limit, "seed \(generated.seed)")
    }
  }
}
