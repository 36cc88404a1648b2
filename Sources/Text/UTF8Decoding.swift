/// One step of reading UTF-8 that may be broken.
struct DecodedScalar {
  /// Nil for a byte that is part of no valid sequence.
  let scalar: Unicode.Scalar?
  /// Bytes read: 1 to 4, and 1 for an invalid byte.
  let length: Int
}

extension Span<UInt8> {
  /// Reads the scalar at `offset`. Overlong forms, surrogates and cut-off sequences are invalid, a
  /// byte at a time, so that nothing hides behind a lenient reading.
  @inline(__always)
  func decodedScalar(at offset: Int) -> DecodedScalar {
    let lead = self[offset]
    if lead < 0x80 { return DecodedScalar(scalar: Unicode.Scalar(lead), length: 1) }
    return decodedSequence(lead, at: offset)
  }

  private func decodedSequence(_ lead: UInt8, at offset: Int) -> DecodedScalar {
    let invalid = DecodedScalar(scalar: nil, length: 1)
    let length: Int
    var value: UInt32
    let least: UInt32
    switch lead {
    case 0xC2...0xDF: (length, value, least) = (2, UInt32(lead & 0x1F), 0x80)
    case 0xE0...0xEF: (length, value, least) = (3, UInt32(lead & 0x0F), 0x800)
    case 0xF0...0xF4: (length, value, least) = (4, UInt32(lead & 0x07), 0x10000)
    default: return invalid
    }
    guard offset + length <= count else { return invalid }
    for next in 1..<length {
      let byte = self[offset + next]
      guard byte & 0xC0 == 0x80 else { return invalid }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    guard value >= least, let scalar = Unicode.Scalar(value) else { return invalid }
    return DecodedScalar(scalar: scalar, length: length)
  }
}
