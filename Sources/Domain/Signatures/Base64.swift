/// The bytes that a text in base64 stands for; nil for anything but whole groups of four from the
/// standard alphabet.
func bytes(ofBase64 text: some StringProtocol) -> [UInt8]? {
  let digits = Array(text.utf8)
  guard !digits.isEmpty, digits.count.isMultiple(of: 4) else { return nil }
  let padding = digits.suffix(2).count { $0 == UInt8(ascii: "=") }
  var bytes: [UInt8] = []
  var (pending, bits) = (0, 0)
  for digit in digits.dropLast(padding) {
    guard let value = value(ofBase64: digit) else { return nil }
    (pending, bits) = ((pending << 6 | value) & 0xFFFF, bits + 6)
    if bits >= 8 {
      bits -= 8
      bytes.append(UInt8(truncatingIfNeeded: pending >> bits))
    }
  }
  return bytes
}

private func value(ofBase64 digit: UInt8) -> Int? {
  switch digit {
  case UInt8(ascii: "A")...UInt8(ascii: "Z"): Int(digit) - 0x41
  case UInt8(ascii: "a")...UInt8(ascii: "z"): Int(digit) - 0x61 + 26
  case UInt8(ascii: "0")...UInt8(ascii: "9"): Int(digit) - 0x30 + 52
  case UInt8(ascii: "+"): 62
  case UInt8(ascii: "/"): 63
  default: nil
  }
}

/// Reads what SSH writes: strings of bytes, each with its length in front (RFC 4251, section 5).
struct SSHStrings {
  private(set) var rest: ArraySlice<UInt8>

  init(_ bytes: some Sequence<UInt8>) { rest = Array(bytes)[...] }

  /// Nil where less is left than the length says.
  mutating func next() -> [UInt8]? {
    guard let length = number(), length <= rest.count else { return nil }
    defer { rest = rest.dropFirst(length) }
    return Array(rest.prefix(length))
  }

  /// Four bytes, the highest first.
  mutating func number() -> Int? {
    guard rest.count >= 4 else { return nil }
    defer { rest = rest.dropFirst(4) }
    return rest.prefix(4).reduce(0) { $0 << 8 | Int($1) }
  }
}
