import Testing

@testable import Text

@Suite struct ClusterTests {
  private func texts(_ text: String) -> [String] { clusters(of: text).map(\.text) }

  @Test func `ASCII gives a cell a letter`() {
    #expect(texts("Ab 1") == ["A", "b", " ", "1"])
    #expect(clusters(of: "").isEmpty)
  }

  @Test func `Vietnamese in NFD keeps its marks in order`() {
    let cells = clusters(of: nfd("ế"))
    #expect(cells.count == 1)
    #expect(cells.first?.scalars == ["e", "\u{302}", "\u{301}"])
    #expect(cells.first?.markCount == 2)
  }

  @Test func `a cell takes at most four marks`() {
    let cells = clusters(of: "z" + String(repeating: "\u{301}", count: 900) + "y")
    #expect(cells.map(\.scalars.count) == [5, 1])
  }

  @Test func `a family is its first emoji and a toned hand the hand`() {
    #expect(texts("👩‍👩‍👧‍👦a") == ["👩", "a"])
    #expect(texts("👍🏽") == ["👍"])
    #expect(clusters(of: "❤️").first?.scalars == ["\u{2764}"])
    #expect(clusters(of: "1️⃣").first?.scalars == ["1", "\u{20E3}"])
  }

  @Test func `a flag is two cells that a terminal may join`() {
    #expect(clusters(of: "🇻🇳").map(\.width) == [1, 1])
  }

  @Test func `Korean in NFD stays in one wide cell`() {
    #expect(clusters(of: nfd("한")).map(\.scalars.count) == [3])
    #expect(clusters(of: nfd("한")).map(\.width) == [2])
  }

  @Test func `Indic conjuncts lose no letter`() {
    #expect(texts("क्षि").joined().unicodeScalars.elementsEqual("क्षि".unicodeScalars))
  }

  @Test func `what must not reach a terminal becomes a replacement character`() {
    #expect(texts("a\u{1B}[m") == ["a", "\u{FFFD}", "[", "m"])
    #expect(texts("\u{202E}x\u{200B}") == ["\u{FFFD}", "x", "\u{FFFD}"])
    #expect(texts("\r\n") == ["\u{FFFD}", "\u{FFFD}"])
  }

  @Test func `a mark without a letter sits on a blank`() {
    #expect(clusters(of: "\u{301}a").map(\.scalars) == [[" ", "\u{301}"], ["a"]])
  }

  @Test func `cells add up to the columns and hold nothing that steers`() {
    var generated = GeneratedTexts()
    for _ in 0..<400 {
      let text = generated.next()
      let cells = clusters(of: text)
      #expect(cells.reduce(0) { $0 + $1.width } == text.columns, "seed \(generated.seed)")
      for scalar in cells.flatMap(\.scalars) {
        #expect(!scalar.isHostile && !scalar.isVariationSelector, "seed \(generated.seed)")
      }
    }
  }

  @Test func `every cell is as wide as its base and its marks have none`() {
    var generated = GeneratedTexts()
    for cell in (0..<300).flatMap({ _ in clusters(of: generated.next()) }) {
      let widths = cell.scalars.map(DisplayWidth.columns(of:))
      #expect(widths.first == cell.width, "seed \(generated.seed)")
      #expect(widths.dropFirst().allSatisfy { $0 == 0 }, "seed \(generated.seed)")
    }
  }
}
