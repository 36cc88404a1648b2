/// A quick proof that bytes are UTF-8, which nearly all files pass: a continuation stands exactly
/// where one of the two bytes before asks for it, and no byte occurs that needs a closer look.
///
/// A third of reading a Vietnamese record went to the library's `UTF8Span(validating:)`, which goes
/// byte by byte through all that is not ASCII. Only operators between two vectors whose type is
/// spelled out are used: `any`, operators with a number and inferred types ran 40 times slower.
extension Source {
  /// False means no more than that the library must decide: emoji and short files, for instance.
  var isPlainlyUnicode: Bool {
    let isCut = self[count - 1] >= 0xC0 || self[count - 2] >= 0xE0
    guard count >= 18, self[0] < 0x80, self[1] < 0x80, !isCut else { return false }
    var (doubt, offset) = (SIMDMask<SIMD16<Int8>>(repeating: false), 2)
    while offset < count {
      // The last vector ends with the file, and overlaps.
      let here = min(offset, count - 16)
      let found = Self.doubt(vector(at: here), vector(at: here - 1), vector(at: here - 2))
      let joined = doubt .| found
      doubt = joined
      offset += 16
    }
    for lane in 0..<16 where doubt[lane] { return false }
    return true
  }

  @inline(__always)
  private static func doubt(
    _ here: SIMD16<UInt8>, _ one: SIMD16<UInt8>, _ two: SIMD16<UInt8>
  ) -> SIMDMask<SIMD16<Int8>> {
    let wanted =
      (one .>= SIMD16<UInt8>(repeating: 0xC0)) .| (two .>= SIMD16<UInt8>(repeating: 0xE0))
    let found = SIMD16<Int8>(truncatingIfNeeded: here) .< SIMD16<Int8>(repeating: -64)
    // Bytes behind which RFC 3629 forbids some continuations, or that it forbids altogether.
    let unusual =
      (here .== SIMD16<UInt8>(repeating: 0xE0)) .| (here .== SIMD16<UInt8>(repeating: 0xED))
      .| (here .>= SIMD16<UInt8>(repeating: 0xF0))
      .| ((here & SIMD16<UInt8>(repeating: 0xFE)) .== SIMD16<UInt8>(repeating: 0xC0))
    return (wanted .^ found) .| unusual
  }
}
