extension Document {
  /// This document with another value for `key`, as an edit of that entry's lines alone; nil removes
  /// them. A new key goes to the end of the entries. The present value changes no byte.
  ///
  /// Values nested deeper than `Limits.depth`, and keys that no entry can have, are a programmer's
  /// mistake.
  /// - Complexity: O(bytes): the result is read again, and compared.
  package func setting(_ key: Key, to value: Node?) -> Document {
    let entry = entry(key)
    guard let value else { return entry.map(removing) ?? self }
    precondition(value.depth <= Limits.depth, "a value for \(key) is nested too deep")
    let old = entry.map(node(of:))
    if let old, old.isIdentical(to: value) { return self }
    for fidelity in EntryWriter.Fidelity.allCases {
      let bytes = withSource { source in
        let writer = EntryWriter(source: source, newline: newline, fidelity: fidelity)
        guard let entry, let old else { return appended(key, writer.fresh(value)) }
        return replaced(
          valueLines(of: entry, source), by: writer.changed(entry, from: old, to: value))
      }
      if let document = read(bytes), document.isEdit(of: self, at: key, to: value) {
        return document
      }
    }
    preconditionFailure("no entry can hold \(key)")
  }

  /// A record written anew: entries in the canonical form, then the body.
  package static func record(_ entries: [(Key, Node)], body: String = "") -> Document {
    let empty = Array("---\n---\n".utf8)
    guard
      let document = try? Document(empty + Array(body.utf8).guarded, form: .record, limits: false)
    else { preconditionFailure("an empty record can be read") }
    return entries.reduce(document) { $0.setting($1.0, to: $1.1) }
  }

  /// What ends a line that this program adds: the ending of the file's first line.
  var newline: [UInt8] {
    guard let first = bytes.firstIndex(of: Ascii.newline), first > 0,
      bytes[first - 1] == Ascii.carriageReturn
    else { return [Ascii.newline] }
    return [Ascii.carriageReturn, Ascii.newline]
  }

  func read(_ bytes: [UInt8]) -> Document? { try? Document(bytes, form: form, limits: false) }

  func replaced(_ range: Range<Int>, by new: [UInt8]) -> [UInt8] {
    bytes[..<range.lowerBound] + new + bytes[range.upperBound...]
  }
}

// MARK: Splices

extension Document {
  /// From behind the colon to the end of the value's last line, without its ending.
  private func valueLines(of entry: Entry, _ source: Source) -> Range<Int> {
    source.colon(of: entry) + 1..<source.line(at: entry.value.upperBound).contentEnd
  }

  private func appended(_ key: Key, _ value: [UInt8]) -> [UInt8] {
    let line = keyBytes(key) + [Ascii.colon] + value
    let before = bytes[..<entriesEnd]
    let isWhole = before.isEmpty || before.last == Ascii.newline
    return replaced(entriesEnd..<entriesEnd, by: isWhole ? line + newline : newline + line)
  }

  private func keyBytes(_ key: Key) -> [UInt8] {
    let isPlain = PlainText.isPlain(key.text, inFlow: true)
    return isPlain ? Array(key.text.utf8) : ScalarWriter.double(key.text)
  }

  private func removing(_ entry: Entry) -> Document {
    // Blank lines and indented comments would become text of a block that stands above.
    let following = withSource { source in
      var end = entry.lines.upperBound
      while end < entriesEnd, source[end] != Ascii.hash || end == entry.lines.upperBound {
        let line = source.line(at: end)
        let text = source.skipBlanks(from: end, to: line.contentEnd)
        guard text == line.contentEnd || (text > end && source[text] == Ascii.hash) else { break }
        end = line.next
      }
      return end
    }
    let key = Key(String(decoding: bytes[entry.key], as: UTF8.self))
    for end in [entry.lines.upperBound, following] {
      let document = read(replaced(entry.lines.lowerBound..<end, by: []))
      if let document, document.isEdit(of: self, at: key, to: nil) { return document }
    }
    preconditionFailure("the lines of \(key) cannot be removed")
  }

  /// Whether this is `old` with `value` for `key` and all else as it was: the last guard against an
  /// edit that changes what it should not.
  private func isEdit(of old: Document, at key: Key, to value: Node?) -> Bool {
    guard let value else {
      return !contains(key) && others(key) == old.others(key) && bodyBytes == old.bodyBytes
    }
    guard let written = self[key], written.isIdentical(to: value) else { return false }
    return others(key) == old.others(key) && bodyBytes == old.bodyBytes
  }

  private var bodyBytes: ArraySlice<UInt8> { bytes[bodyStart...] }

  private func others(_ key: Key) -> [ArraySlice<UInt8>] {
    entries.compactMap { entry in
      bytes[entry.key].elementsEqual(key.text.utf8)
        ? nil : bytes[entry.key.lowerBound..<entry.value.upperBound]
    }
  }
}
