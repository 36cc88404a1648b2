import Testing

@testable import Text

@Suite struct FoldingTests {
  @Test func `marks and case go, đ is d`() {
    #expect(folded("Quyết ĐỊNH đã") == "quyet dinh da")
    #expect(folded(nfd("Quyết ĐỊNH đã")) == "quyet dinh da")
    #expect(folded("Ưỡn ẵm Ỵ") == "uon am y")
    #expect(folded("Straße ﬁ １") == "strasse fi 1")
    #expect(folded("a\u{AD}b\u{200B}c\u{FE0F}") == "abc")
  }

  @Test func `other scripts keep their letters`() {
    #expect(folded("日本 Ωμέγας") == "日本 ωμεγασ")
    #expect(folded("🚀") == "🚀")
  }

  @Test func `invalid bytes pass unchanged`() {
    var bytes: [UInt8] = []
    appendFolded([0x41, 0xFF, 0xC4].span, to: &bytes)
    #expect(bytes == [0x61, 0xFF, 0xC4])
  }

  @Test func `every scalar folds alike in NFC and NFD, and only once`() {
    for scalar in (UInt32(0)..<0x30000).compactMap(Unicode.Scalar.init) {
      let text = String(scalar)
      let bytes = foldedBytes(of: text)
      let code = String(scalar.value, radix: 16)
      #expect(bytes == foldedBytes(of: nfd(text)), "U+\(code)")
      #expect(bytes == foldedBytes(of: nfc(text)), "U+\(code)")
      #expect(bytes == foldedBytes(of: String(decoding: bytes, as: UTF8.self)), "U+\(code)")
    }
  }

  @Test func `NFC and NFD of any text fold alike`() {
    var generated = GeneratedTexts()
    for _ in 0..<400 {
      let text = generated.next()
      #expect(foldedBytes(of: nfc(text)) == foldedBytes(of: nfd(text)), "seed \(generated.seed)")
    }
  }

  @Test func `search finds words without marks`() {
    #expect(foldedContains("dinh", in: "Quyết ĐỊNH"))
    #expect(foldedContains("ĐỊNH", in: nfd("quyết định")))
    #expect(foldedContains("", in: "x"))
    #expect(foldedContains("", in: ""))
    #expect(!foldedContains("x", in: ""))
    #expect(!foldedContains("ngân sách", in: "quyết định"))
  }

  @Test func `search goes on from an offset`() {
    let arena = foldedBytes(of: "một hai một")
    let needle = foldedBytes(of: "Một")
    #expect(position(of: needle.span, in: arena.span) == 0)
    #expect(position(of: needle.span, in: arena.span, from: 1) == 8)
    #expect(position(of: needle.span, in: arena.span, from: 9) == nil)
    #expect(position(of: needle.span, in: arena.span, from: 99) == nil)
  }
}
