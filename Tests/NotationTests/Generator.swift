import Glibc

@testable package import Notation

/// A repeatable source of values. `SEED=… swift test` runs a property with another seed.
struct Generator: RandomNumberGenerator {
  private(set) var seed: UInt64
  private var state: UInt64

  init(_ property: String = #function) {
    let chosen = unsafe getenv("SEED").flatMap { unsafe UInt64(String(cString: $0)) }
    seed = chosen ?? 20_260_312
    state = seed
    print("\(property): SEED=\(seed)")
  }

  /// SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  mutating func pick<T>(_ values: [T]) -> T {
    values[Int.random(in: 0..<values.count, using: &self)]
  }

  private static let pieces = [
    "a", "mua", "xây", "Tiếng Việt", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "đ", "\"", "'", "\\",
    ":", ": ", " #", "#", "[", "]", "{", "}", ",", ", ", "- ", "-", "?", "|", ">", "&", "*", "!",
    "%", "@", "`", "~", "=", "👩‍👩‍👧", "🚀", " ", "\t", "\n", "\r", "\r\n", "0074", "10:00", "no", "null",
    "1e3", "0x1F", "2026-03-12", "-5", "3.50", ".", "...", "---", "<<<<<<< HEAD", "\u{85}",
    "\u{2028}", "\u{FEFF}", "\u{0}", "\u{1B}[31m", "\u{7F}", "https://x.vn/?a=b#c",
  ]

  mutating func text() -> String {
    (0..<Int.random(in: 0...5, using: &self)).map { _ in pick(Self.pieces) }.joined()
  }

  mutating func node(depth: Int = 3) -> Node {
    switch depth == 0 ? 0 : Int.random(in: 0...5, using: &self) {
    case 0...2: .scalar(text())
    case 3, 4: .list((0..<Int.random(in: 0...4, using: &self)).map { _ in node(depth: depth - 1) })
    default:
      .map(
        (0..<Int.random(in: 0...4, using: &self)).map { index in
          Node.Pair("\(index)" + text(), node(depth: depth - 1))
        })
    }
  }
}

/// A record with `lines` as its front matter.
func record(_ lines: String, body: String = "") throws(NotationProblem) -> Document {
  try Document(record: Array("---\n\(lines)\n---\n\(body)".utf8))
}

extension Document {
  var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension Node: ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  package init(stringLiteral text: String) { self = .scalar(text) }
  package init(arrayLiteral items: Node...) { self = .list(items) }
}
