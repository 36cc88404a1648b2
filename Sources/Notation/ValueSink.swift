/// A scalar as it stands, quotes included.
struct ScalarSpan {
  enum Style: UInt8 { case plain, singleQuoted, doubleQuoted }

  let start, end: Int
  let style: Style
}

enum CollectionKind { case list, map }

/// What a reader tells about a value, in file order. In a map every other value is a key. With
/// `Silence` the compiler turns a reader into a check that builds nothing.
protocol ValueSink {
  mutating func scalar(_ span: ScalarSpan)
  /// `offset` is the opening bracket, or the first byte of a block collection.
  mutating func begin(_ kind: CollectionKind, at offset: Int)
  /// `offset` is behind the last byte.
  mutating func end(at offset: Int)
}

/// Checks only.
struct Silence: ValueSink {
  func scalar(_ span: ScalarSpan) {}
  func begin(_ kind: CollectionKind, at offset: Int) {}
  func end(at offset: Int) {}
}
