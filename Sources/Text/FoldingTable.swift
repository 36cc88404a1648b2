import CUtf8proc

/// Foldings of the scalars that Latin and Vietnamese text is made of, worked out once.
enum FoldingTable {
  /// A folding of at most 7 bytes in one word: the bytes from the lowest up, their count on top.
  struct Entry {
    private let packed: UInt64
    static let tooLong = Entry(packed: .max)

    private init(packed: UInt64) { self.packed = packed }

    init(_ bytes: [UInt8]) {
      guard bytes.count <= 7 else {
        self = .tooLong
        return
      }
      let body = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
      packed = body | UInt64(bytes.count) << 56
    }

    /// Appends the folding; false for one too long for the table.
    @inline(__always)
    func append(to folded: inout [UInt8]) -> Bool {
      let count = packed >> 56
      guard count <= 7 else { return false }
      var rest = packed
      for _ in 0..<count {
        folded.append(UInt8(truncatingIfNeeded: rest))
        rest >>= 8
      }
      return true
    }
  }

  /// All scalars of two UTF-8 bytes, from U+0080, then the Latin additions from U+1E00.
  static let entries: [Entry] =
    (0x80..<0x800).map(entry(of:)) + (0x1E00..<0x1F00).map(entry(of:))

  @inline(__always)
  static func index(ofTwoByteScalar value: Int) -> Int { value - 0x80 }

  @inline(__always)
  static func index(ofLatinAddition value: Int) -> Int { value - 0x1E00 + 0x780 }

  private static func entry(of value: UInt32) -> Entry {
    guard let scalar = Unicode.Scalar(value) else { return .tooLong }
    var bytes: [UInt8] = []
    append(scalar, to: &bytes)
    return Entry(bytes)
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
