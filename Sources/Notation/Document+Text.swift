extension Document {
  /// A file without entries.
  package static let empty = Document(configuration: ())

  private init(configuration: Void) {
    (bytes, entries, form, entriesEnd, bodyStart) = ([], [], .configuration, 0, 0)
  }

  /// Hands on the bytes of every value and then of the body, without the names of keys, as they
  /// stand: quotes and brackets stay. This is what a search looks at.
  package func forEachText(_ body: (borrowing Span<UInt8>) -> Void) {
    for entry in entries { body(bytes.span.extracting(entry.value)) }
    body(bytes.span.extracting(bodyStart..<bytes.count))
  }
}
