import CUtf8proc

/// Foldings of the scalars that Latin and Vietnamese text is made of, worked out once.
enum FoldingTable {
  /// A folding of at most 7 bytes in one word: the bytes from the lowest up, their count on top; `.max` for
  /// a longer one. All scalars of two UTF-8 bytes, from U+0080, then the Latin additions from U+1E00.
  static let packed: [UInt64] = (0x80..<0x800).map(word(of:)) + (0x1E00..<0x1F00).map(word(of:))

  private static func word(of value: UInt32) -> UInt64 {
    guard let scalar = Unicode.Scalar(value) else { return .max }
    var bytes: [UInt8] = []
    append(scalar, to: &bytes)
    guard bytes.count <= 7 else { return .max }
    let body = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return body | UInt64(bytes.count) << 56
  }

  /// Appends the folding of any scalar, from utf8proc.
  static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
    unsafe withUnsafeTemporaryAllocation(of: UInt8.self, capacity: text_fold_capacity) { room in
      guard let start = room.baseAddress else { return }
      let count = unsafe text_fold(scalar.value, start)
      unsafe folded.append(contentsOf: room[..<count])
    }
  }
}
