import Synchronization

/// Something that a value can depend on beside its own record: another record, all of a kind, or the
/// records that share a key.
struct Mark: Hashable, Sendable {
  /// Records with a number have one of their own; everything else shares the rest by its hash.
  private let bits: UInt64

  /// A record, whether it exists or not: that it does not may change, too.
  init(_ id: RecordID) {
    let kind = UInt64(id.kind.ordinal + 1) << 56
    bits = id.number.map { kind | UInt64($0) } ?? (kind | 1 << 55 | stableHash(id.text) >> 9)
  }

  /// Every record of a kind.
  init(allOf kind: Kind) { bits = UInt64(kind.ordinal + 1) << 56 | (1 << 55 - 1) }

  /// The records that a grouping files under a key.
  init(_ key: GroupKey, in grouping: Grouping) {
    bits = stableHash(grouping.name, from: key.bits) | 1 << 63
  }

  /// Most of the mark in 32 bits; never 0, which stands for none.
  var short: UInt32 { UInt32(truncatingIfNeeded: (bits &* 0x9E37_79B9_7F4A_7C15) >> 32) | 1 }
}

/// What was looked at while a value was worked out.
final class ReadLog: Sendable {
  private let seen = Mutex<Set<Mark>>([])

  func add(_ mark: Mark) { seen.withLock { _ = $0.insert(mark) } }

  /// What was seen up to now; forgets it.
  func take() -> [Mark] {
    seen.withLock { seen in
      defer { seen.removeAll(keepingCapacity: true) }
      return Array(seen)
    }
  }
}

/// 64-bit FNV-1a.
func stableHash(_ text: String, from start: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
  text.utf8.reduce(start) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
}
