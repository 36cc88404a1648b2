extension Document {
  /// Every key, in file order.
  package var keys: [String] { entries.map { String(decoding: bytes[$0.key], as: UTF8.self) } }

  /// Whether the front matter has an entry of this name, be it empty.
  package func contains(_ key: Key) -> Bool { entry(key) != nil }

  /// Where the entry of `key` stands; nil when absent.
  /// - Complexity: O(entries), comparing whole numbers.
  package func entry(_ key: Key) -> Entry? {
    entries.first {
      $0.fingerprint == key.fingerprint && bytes[$0.key].elementsEqual(key.text.utf8)
    }
  }

  /// The value of `key`, made from its bytes at every call; nil when absent.
  package subscript(_ key: Key) -> Node? { entry(key).map(node(of:)) }

  /// The text of a scalar; nil when absent, a list or a map.
  package func text(_ key: Key) -> String? { entry(key).flatMap(text(of:)) }

  /// 1-based line in the file of `key`; nil when absent.
  package func line(of key: Key) -> Int? {
    entry(key).map { entry in withSource { $0.lineNumber(at: entry.lines.lowerBound) } }
  }

  /// 1-based line of the pair `name` in the map under `key`; that of `key` itself where they share a
  /// line or there is no such pair. Nil when `key` is absent.
  package func line(of name: String, under key: Key) -> Int? {
    guard let entry = entry(key), let first = line(of: key) else { return nil }
    let lines = bytes[entry.lines].split(
      separator: Ascii.newline, omittingEmptySubsequences: false)
    let place = lines.dropFirst().firstIndex { line in
      let text = line.drop { $0.isBlank || $0.isQuote }
      let rest = text.dropFirst(name.utf8.count).first { !$0.isBlank && !$0.isQuote }
      return text.starts(with: name.utf8) && rest == Ascii.colon
    }
    return first + (place ?? 0)
  }

  /// The text behind the closing fence, as it stands; empty for a configuration file.
  package var body: String { String(decoding: bytes[bodyStart...], as: UTF8.self) }

  /// The limit that an edit broke, so that the file could not be read again.
  package var brokenLimit: Reason? {
    if bytes.count > Limits.file { return .fileTooLarge(limit: Limits.file) }
    return entriesEnd > Limits.frontMatter ? .frontMatterTooLarge(limit: Limits.frontMatter) : nil
  }

  func withSource<R>(_ body: (Source) -> R) -> R {
    unsafe bytes.withUnsafeBufferPointer { unsafe body(Source($0)) }
  }
}

// MARK: Values

extension Document {
  func node(of entry: Entry) -> Node {
    if let text = text(of: entry) { return .scalar(text) }
    return withSource { source in
      var builder = NodeBuilder(source)
      if entry.isForeign {
        return foreign(entry, source) ?? .scalar("")
      } else if entry.shape == .flow {
        var reader = FlowReader(
          source, at: entry.value.lowerBound, outerDepth: 0, sink: builder)
        _ = try? reader.read()
        builder = reader.sink
      } else {
        var reader = BlockReader(source, to: entry.value.upperBound, sink: builder)
        _ = try? reader.read(from: entry.value.lowerBound)
        builder = reader.sink
      }
      return builder.node ?? .scalar("")
    }
  }

  func text(of entry: Entry) -> String? {
    if let range = verbatim(entry) { return String(decoding: bytes[range], as: UTF8.self) }
    return withSource { source in
      if entry.isForeign { return foreign(entry, source)?.text }
      let (start, end) = (entry.value.lowerBound, entry.value.upperBound)
      switch entry.shape {
      case .singleQuoted:
        return ScalarReader.text(
          ScalarSpan(start: start, end: end, style: .singleQuoted), in: source)
      case .doubleQuoted:
        return ScalarReader.text(
          ScalarSpan(start: start, end: end, style: .doubleQuoted), in: source)
      case .literal: return LiteralReader(source, at: start).text
      default: return nil
      }
    }
  }

  /// Where the text of a scalar stands byte for byte.
  private func verbatim(_ entry: Entry) -> Range<Int>? {
    switch entry.shape {
    case .empty, .plain: return entry.value
    case .singleQuoted, .doubleQuoted:
      if entry.isForeign { return nil }
      let inner = entry.value.lowerBound + 1..<entry.value.upperBound - 1
      let special =
        entry.shape == .singleQuoted ? Ascii.singleQuote : Ascii.backslash
      return withSource { $0.first(special, from: inner.lowerBound, to: inner.upperBound) }
        == inner.upperBound ? inner : nil
    default: return nil
    }
  }

  private func foreign(_ entry: Entry, _ source: Source) -> Node? {
    let range = source.colon(of: entry) + 1..<entry.lines.upperBound
    return try? YamlReader(source, behindColon: range).read()
  }
}

extension Source {
  /// The offset of the colon behind the entry's key.
  func colon(of entry: Entry) -> Int {
    first(Ascii.colon, from: entry.key.upperBound, to: entry.lines.upperBound)
  }
}
