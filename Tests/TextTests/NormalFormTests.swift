import Testing

@testable import Text

@Suite struct NormalFormTests {
  private func scalars(_ text: String) -> [UInt32] { text.unicodeScalars.map(\.value) }

  @Test func `Vietnamese goes back and forth`() {
    #expect(scalars(nfd("ệ")) == [0x65, 0x323, 0x302])
    #expect(scalars(nfc("e\u{302}\u{323}")) == [0x1EC7])
    #expect(scalars(nfc("đ\0ß")) == [0x111, 0, 0xDF])
    #expect(scalars(nfc("")) == [])
  }

  @Test func `marks take their canonical order`() {
    #expect(scalars(nfd("o\u{301}\u{31B}")) == [0x6F, 0x31B, 0x301])
    #expect(scalars(nfc("\u{1EB9}\u{302}")) == [0x1EC7])
  }

  @Test func `both forms mean the same text and are stable`() {
    var generated = GeneratedTexts()
    for _ in 0..<300 {
      let text = generated.next()
      #expect(nfc(text) == text && nfd(text) == text, "seed \(generated.seed)")
      #expect(scalars(nfc(nfd(text))) == scalars(nfc(text)), "seed \(generated.seed)")
      #expect(scalars(nfd(nfc(text))) == scalars(nfd(text)), "seed \(generated.seed)")
    }
  }
}
