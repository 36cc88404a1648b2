import Glibc
import TestSupport

/// Strings for properties, made of what breaks text code, from a seed that a failure prints.
/// `STEERCO_SEED=… swift test` runs the same strings again.
struct GeneratedTexts {
  let seed: UInt64
  private var random: SeededGenerator

  init() {
    let given = unsafe getenv("STEERCO_SEED").flatMap { unsafe UInt64(String(cString: $0)) }
    seed = given ?? .random(in: 0...UInt64(UInt32.max))
    random = SeededGenerator(state: seed)
  }

  private static let pieces: [String] = [
    "a", "Z", "7", " ", "  ", "-", "đ", "Đ", "ế", "Ử", "quyết định", "e\u{302}\u{301}",
    "o\u{31B}\u{323}",
    "ß", "İ", "ς", "ﬁ", "…", "“", "₫", "日", "本語", "が", "한", "\u{1112}\u{1161}\u{11AB}", "🚀", "❤️",
    "👩‍👩‍👧‍👦", "👍🏽", "🇻🇳", "🇻", "1️⃣", "क्षि", "ที่", "ᾳ", "α\u{345}", "\u{301}", "\u{200D}", "\u{FE0F}",
    "\u{202E}", "\u{2066}", "\u{200B}", "\u{2028}", "\u{E0041}", "\u{1B}[31m", "\u{9B}2J", "\t",
    "\n",
    "\r\n", "\0", "\u{7F}", "\u{AD}", "\u{FEFF}", "\u{10FFFF}", "\u{378}",
    "z\u{301}\u{302}\u{303}\u{304}\u{305}\u{306}",
  ]

  /// Up to 24 pieces, some of them arbitrary code points.
  mutating func next() -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...24, using: &random) {
      let piece = Self.pieces.randomElement(using: &random) ?? ""
      text += Int.random(in: 0..<6, using: &random) == 0 ? scalar() : piece
    }
    return text
  }

  mutating func bytes() -> [UInt8] {
    var bytes = Array(next().utf8)
    for _ in 0..<Int.random(in: 0...4, using: &random) where !bytes.isEmpty {
      bytes[Int.random(in: bytes.indices, using: &random)] = .random(in: 0...255, using: &random)
    }
    return bytes
  }

  mutating func number(in range: ClosedRange<Int>) -> Int { .random(in: range, using: &random) }

  private mutating func scalar() -> String {
    let value = UInt32.random(in: 0...0x1FFFF, using: &random)
    return Unicode.Scalar(value).map { String($0) } ?? ""
  }
}
