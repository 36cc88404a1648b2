/// Requirement S5: the one place where text from outside is made harmless for any output.
struct Sanitiser {
  private let keepsLines: Bool
  private var output: [UInt8] = []
  /// Whether the last scalar was an emoji, skin tone and variation included.
  private var followsEmoji = false

  static func text(of bytes: borrowing Span<UInt8>, keepingLines: Bool) -> String {
    var sanitiser = Sanitiser(keepsLines: keepingLines)
    sanitiser.output.reserveCapacity(bytes.count + 16)
    var offset = 0
    while offset < bytes.count {
      offset += sanitiser.take(from: bytes, at: offset)
    }
    return String(decoding: sanitiser.output, as: UTF8.self)
  }

  private init(keepsLines: Bool) { self.keepsLines = keepsLines }

  /// Whether valid UTF-8 holds nothing to escape. Only four lead bytes can begin a hostile scalar,
  /// so ordinary text is decided without decoding.
  static func accepts(_ bytes: borrowing Span<UInt8>, keepingLines: Bool) -> Bool {
    for offset in bytes.indices {
      switch bytes[offset] {
      case 0x0A where keepingLines: continue
      case 0x00..<0x20, 0x7F: return false
      case 0xC2, 0xD8, 0xE2, 0xF3:
        if bytes.decodedScalar(at: offset).scalar?.isHostile != false { return false }
      default: continue
      }
    }
    return true
  }

  /// Takes one scalar, or CR LF, and returns the bytes read.
  private mutating func take(from bytes: borrowing Span<UInt8>, at offset: Int) -> Int {
    let decoded = bytes.decodedScalar(at: offset)
    let next = offset + decoded.length
    guard let scalar = decoded.scalar else {
      escape(byte: bytes[offset])
      return 1
    }
    if keepsLines, scalar == "\r", next < bytes.count, bytes[next] == UInt8(ascii: "\n") {
      return 1
    }
    let following = next < bytes.count ? bytes.decodedScalar(at: next).scalar : nil
    append(scalar, before: following)
    return decoded.length
  }

  private mutating func append(_ scalar: Unicode.Scalar, before following: Unicode.Scalar?) {
    if keepsLines, scalar == "\n" || scalar == "\t" {
      output.append(contentsOf: scalar == "\n" ? [0x0A] : [0x20, 0x20, 0x20, 0x20])
      followsEmoji = false
    } else if scalar == .joiner, followsEmoji, following?.isPictograph == true {
      output.append(contentsOf: String(scalar).utf8)
    } else if scalar.isHostile {
      escape(scalar)
    } else {
      output.append(contentsOf: UTF8.encode(scalar) ?? .init())
      let continues = followsEmoji && (scalar.isSkinTone || scalar.isVariationSelector)
      followsEmoji = continues || scalar.isPictograph
    }
  }

  private mutating func escape(_ scalar: Unicode.Scalar) {
    if scalar.value < 0x100 { return escape(byte: UInt8(truncatingIfNeeded: scalar.value)) }
    output.append(contentsOf: "\\u{\(String(scalar.value, radix: 16, uppercase: true))}".utf8)
    followsEmoji = false
  }

  private mutating func escape(byte: UInt8) {
    let digits = String(byte, radix: 16, uppercase: true)
    output.append(contentsOf: (byte < 0x10 ? "\\x0" : "\\x").utf8)
    output.append(contentsOf: digits.utf8)
    followsEmoji = false
  }
}
