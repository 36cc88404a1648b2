import Testing

@testable import Text

@Suite struct SanitisedTests {
  @Test func `clean text comes back as it is`() {
    let clean = "Quyết định: 4.800 triệu ₫ … “Sen” 日本 🚀 ❤️ 🇻🇳 – نص"
    #expect(clean.sanitised.utf8.elementsEqual(clean.utf8))
    #expect(nfd(clean).sanitised.utf8.elementsEqual(nfd(clean).utf8))
  }

  @Test func `controls show as bytes`() {
    #expect("a\u{1B}[31m\u{7}\0".sanitised == "a\\x1B[31m\\x07\\x00")
    #expect("\u{7F}\u{9B}2J".sanitised == "\\x7F\\x9B2J")
    #expect("a\tb\r\n".sanitised == "a\\x09b\\x0D\\x0A")
  }

  @Test func `lines stay where they are wanted`() {
    #expect("a\tb\r\nc\rd\n".sanitised(keepingLines: true) == "a    b\nc\\x0Dd\n")
  }

  @Test(arguments: [
    0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029, 0x202A, 0x202E, 0x2066, 0x2069,
    0xE0000, 0xE0041, 0xE007F, 0x200D,
  ])
  func `what misleads the eye shows as a code point`(value: UInt32) throws {
    let scalar = try #require(Unicode.Scalar(value))
    let code = String(value, radix: 16, uppercase: true)
    #expect("x\(scalar)y".sanitised == "x\\u{\(code)}y")
  }

  @Test func `a joiner stays only between emoji`() {
    #expect("👩‍👩‍👧‍👦".sanitised == "👩‍👩‍👧‍👦")
    #expect("🏳️‍🌈👩🏽‍💻".sanitised.utf8.elementsEqual("🏳️‍🌈👩🏽‍💻".utf8))
    #expect("👩\u{200D}a".sanitised == "👩\\u{200D}a")
    #expect("👩\u{200D}\u{200D}👧".sanitised == "👩\\u{200D}\\u{200D}👧")
    #expect("👩\u{200D}".sanitised == "👩\\u{200D}")
  }

  @Test func `invalid bytes show one by one`() {
    #expect(String(sanitising: [0x61, 0xFF, 0xC3]) == "a\\xFF\\xC3")
    #expect(String(sanitising: [0xC0, 0xAF]) == "\\xC0\\xAF")
    #expect(String(sanitising: [0xED, 0xA0, 0x80]) == "\\xED\\xA0\\x80")
    #expect(String(sanitising: [0xE1, 0xBA, 0x61, 0x1B]) == "\\xE1\\xBAa\\x1B")
    #expect(String(sanitising: Array("đ\t".utf8), keepingLines: true) == "đ    ")
  }

  @Test func `sanitising is idempotent and leaves nothing hostile`() {
    var generated = GeneratedTexts()
    for _ in 0..<400 {
      for keepingLines in [false, true] {
        let once = String(sanitising: generated.bytes(), keepingLines: keepingLines)
        let twice = once.sanitised(keepingLines: keepingLines)
        #expect(once.utf8.elementsEqual(twice.utf8), "seed \(generated.seed)")
        let hostile = once.unicodeScalars.filter {
          $0.isHostile && $0 != .joiner && !(keepingLines && $0 == "\n")
        }
        #expect(hostile.isEmpty, "seed \(generated.seed)")
      }
    }
  }
}
