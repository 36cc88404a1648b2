/// Finds the entries of a file by what stands at column 1, and checks that every value can be read.
/// One pass; nothing is built but the entries.
struct EntryScanner {
  let source: Source
  private let start: Int
  private let limit: Int
  /// Whether `---` or `...` ends the entries.
  private let isFenced: Bool
  private(set) var entries: [Entry] = []
  private(set) var offset: Int

  /// Duplicate keys are looked for entry by entry up to this count, then by sorting.
  private static let fewEntries = 64

  init(_ source: Source, from start: Int, isFenced: Bool, limit: Int) {
    self.source = source
    self.start = start
    self.isFenced = isFenced
    self.limit = limit
    offset = start
    entries.reserveCapacity(24)
  }

  /// Stops at the closing fence; false when the file ends before one.
  mutating func scan() throws(Fault) -> Bool {
    while offset < source.count {
      guard offset - start <= limit else { throw tooLarge }
      let newline = source.newline(from: offset)
      let contentEnd = source.contentEnd(newline, from: offset)
      let first = source[offset]
      if isLetter(first) {
        try entry(to: contentEnd, next: newline < source.count ? newline + 1 : source.count)
      } else if isFenced, source.isFence(from: offset, to: contentEnd) {
        try checkForDuplicates()
        return true
      } else if isSilent(to: contentEnd) {
        offset = newline < source.count ? newline + 1 : source.count
      } else {
        try checkUnusual(first, to: contentEnd)
        try entry(to: contentEnd, next: newline < source.count ? newline + 1 : source.count)
      }
    }
    guard offset - start <= limit else { throw tooLarge }
    try checkForDuplicates()
    return false
  }

  private var tooLarge: Fault { Fault(.frontMatterTooLarge(limit: limit), at: start) }

  @inline(__always)
  private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) &- 0x61 < 26 }

  private func isSilent(to contentEnd: Int) -> Bool {
    let text = source.skipBlanks(from: offset, to: contentEnd)
    return text == contentEnd || source[text] == Ascii.hash
  }

  /// Lines that look like keys to a careless reader.
  private func checkUnusual(_ first: UInt8, to contentEnd: Int) throws(Fault) {
    if source.isConflictMarker(at: offset) { throw Fault(.conflictMarkers, at: offset) }
    if first.isBlank { throw Fault(.strayText, at: offset) }
    if first.isReferenceIndicator { throw Fault(.anchorOrAliasOrTag, at: offset) }
    if first.isQuote { return }
    guard source.beginsPlain(at: offset, to: contentEnd), first != Ascii.percent else {
      throw Fault(.notAnEntry, at: offset)
    }
  }
}

// MARK: Keys

extension EntryScanner {
  private mutating func entry(to contentEnd: Int, next: Int) throws(Fault) {
    var name = Name(start: offset)
    guard readName(&name, to: contentEnd) else { throw Fault(.notAnEntry, at: offset) }
    if entries.count <= Self.fewEntries {
      for entry in entries where entry.fingerprint == name.fingerprint {
        try refuseDuplicate(name.range, of: entry)
      }
    }
    let value = try ValueScanner(source, behindColon: name.colon + 1).scan(
      to: contentEnd, next: next)
    entries.append(
      Entry(
        fingerprint: name.fingerprint, key: name.range, value: value.range,
        lines: offset..<value.linesEnd, shape: value.shape, isForeign: value.isForeign))
    offset = value.linesEnd
  }

  private struct Name {
    var start, end, colon: Int
    var fingerprint: UInt32 = 0x811C_9DC5

    init(start: Int) { (self.start, end, colon) = (start, start, start) }

    var range: Range<Int> { start..<end }
  }

  @inline(__always)
  private func readName(_ name: inout Name, to contentEnd: Int) -> Bool {
    if source[name.start].isQuote { return readQuotedName(&name, to: contentEnd) }
    var offset = name.start
    while offset < contentEnd {
      let byte = source[offset]
      if byte == Ascii.colon, offset + 1 == contentEnd || source[offset + 1].isBlank {
        (name.end, name.colon) = (offset, offset)
        return source[offset - 1].isBlank ? trim(&name) : offset > name.start
      }
      if byte == Ascii.hash, source[offset - 1].isBlank { return false }
      name.fingerprint = (name.fingerprint ^ UInt32(byte)) &* 0x0100_0193
      offset += 1
    }
    return false
  }

  /// Keys with escapes are not worth a reader: they are no entries.
  private func readQuotedName(_ name: inout Name, to contentEnd: Int) -> Bool {
    let quote = source[name.start]
    name.start += 1
    name.end = source.first(quote, from: name.start, to: contentEnd)
    name.colon = source.skipBlanks(from: name.end + 1, to: contentEnd)
    let isBlankBehind = name.colon + 1 >= contentEnd || source[name.colon + 1].isBlank
    guard source[name.colon] == Ascii.colon, name.colon < contentEnd, isBlankBehind,
      source.first(Ascii.backslash, from: name.start, to: name.end) == name.end
    else { return false }
    name.fingerprint = source.fingerprint(of: name.range)
    return true
  }

  /// `key : value`.
  private func trim(_ name: inout Name) -> Bool {
    name.end = source.trimBlanks(from: name.start, to: name.end)
    name.fingerprint = source.fingerprint(of: name.range)
    return name.end > name.start
  }
}

// MARK: Duplicates

extension EntryScanner {
  private func refuseDuplicate(_ name: Range<Int>, of entry: Entry) throws(Fault) {
    guard source.text(name).utf8.elementsEqual(source.text(entry.key).utf8) else { return }
    let firstLine = source.lineNumber(at: entry.lines.lowerBound)
    throw Fault(
      .duplicateKey(source.text(name), firstLine: firstLine),
      at: source.lineStart(of: name.lowerBound))
  }

  private func checkForDuplicates() throws(Fault) {
    guard entries.count > Self.fewEntries else { return }
    let sorted = entries.indices.sorted {
      (entries[$0].fingerprint, $0) < (entries[$1].fingerprint, $1)
    }
    for place in sorted.indices {
      let entry = entries[sorted[place]]
      var other = place + 1
      while other < sorted.count, entries[sorted[other]].fingerprint == entry.fingerprint {
        try refuseDuplicate(entries[sorted[other]].key, of: entry)
        other += 1
      }
    }
  }
}

extension Source {
  func fingerprint(of range: Range<Int>) -> UInt32 {
    Key.fingerprint(of: range.lazy.map { self[$0] })
  }

  /// 1-based.
  func lineNumber(at offset: Int) -> Int {
    var (number, newline) = (1, first(Ascii.newline, from: 0, to: offset))
    while newline < offset {
      number += 1
      newline = first(Ascii.newline, from: newline + 1, to: offset)
    }
    return number
  }

  func lineStart(of offset: Int) -> Int {
    var start = offset
    while start > 0, self[start - 1] != Ascii.newline { start -= 1 }
    return start
  }

  /// Whether the line is `---` or `...`, blanks behind it tolerated.
  func isFence(from start: Int, to contentEnd: Int) -> Bool {
    let mark = self[start]
    guard mark == Ascii.dash || mark == Ascii.dot, contentEnd - start >= 3,
      self[start + 1] == mark, self[start + 2] == mark
    else { return false }
    return skipBlanks(from: start + 3, to: contentEnd) == contentEnd
  }
}
