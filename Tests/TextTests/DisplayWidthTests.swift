import Testing

@testable import Text

@Suite struct DisplayWidthTests {
  @Test func `Vietnamese takes a column a letter in either normal form`() {
    #expect(nfc("Quyết định").columns == 10)
    #expect(nfd("Quyết định").columns == 10)
    #expect("ươ".columns == 2)
    #expect("\u{75}\u{323}".columns == 1)
  }

  @Test func `CJK letters take two columns`() {
    #expect("日本語".columns == 6)
    #expect("한국".columns == 4)
    #expect(nfd("한국").columns == 4)
    #expect("ＡＢ".columns == 4)
  }

  @Test func `an emoji takes the columns of its first part`() {
    #expect("🚀".columns == 2)
    #expect("👩‍👩‍👧‍👦".columns == 2)
    #expect("👍🏽".columns == 2)
    #expect("🇻🇳".columns == 2)
    #expect("❤️".columns == 1)
    #expect("1️⃣".columns == 1)
  }

  @Test func `marks and selectors take none`() {
    #expect(DisplayWidth.columns(of: "\u{301}") == 0)
    #expect(DisplayWidth.columns(of: "\u{FE0F}") == 0)
    #expect(DisplayWidth.columns(of: "\u{200D}") == 0)
    #expect("a\u{FE0F}".columns == 1)
  }

  @Test func `plain scalars have glibc's width and never join`() throws {
    let glibc = try #require(GlibcWidths())
    for scalar in unicodeScalars(upTo: 0x10000) {
      guard let width = DisplayWidth.plainColumns(of: scalar) else { continue }
      #expect(glibc.columns(of: scalar) == width, "U+\(String(scalar.value, radix: 16))")
      #expect("\(scalar)\(scalar)".count == 2, "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `widths equal those of glibc, which ncurses goes by`() throws {
    let glibc = try #require(GlibcWidths())
    let differing = unicodeScalars(upTo: 0x40000).filter { scalar in
      let expected = glibc.columns(of: scalar)
      return expected >= 0 && expected != DisplayWidth.columns(of: scalar)
        && !isJustified(scalar)
    }
    #expect(differing.map { String($0.value, radix: 16) } == [])
  }

  /// glibc gives -1 to controls and to what is newer than its tables; those are not compared. The
  /// rest differs only here.
  private func isJustified(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0: true  // wcwidth is 0 for NUL by definition; never drawn.
    default: false
    }
  }

  private func unicodeScalars(upTo end: UInt32) -> [Unicode.Scalar] {
    (0..<end).compactMap(Unicode.Scalar.init)
  }
}
