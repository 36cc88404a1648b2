extension Document {
  /// The `## Heading` parts of the body, in file order; headings inside fenced code are code.
  /// - Complexity: O(bytes of the body), at every call.
  package var sections: [Section] {
    withSource { source in
      var (found, offset, fence): ([(heading: String, line: Line)], Int, CodeFence) =
        ([], bodyStart, CodeFence())
      while offset < source.count {
        let line = source.line(at: offset)
        if !fence.isCode(source, from: offset, to: line.contentEnd),
          let heading = source.heading(from: offset, to: line.contentEnd)
        {
          found.append((heading, line))
        }
        offset = line.next
      }
      let ends = found.dropFirst().map(\.line.start) + [source.count]
      return zip(found, ends).map { part, end in
        Section(
          heading: part.heading, lines: part.line.start..<end, text: part.line.next..<end)
      }
    }
  }

  /// The body before its first section, as it stands.
  package var preamble: String {
    let end = sections.first?.lines.lowerBound ?? bytes.count
    return String(decoding: bytes[bodyStart..<end], as: UTF8.self)
  }

  /// The text under a section's heading, without blank lines around it.
  package func text(of section: Section) -> String {
    String(decoding: bytes[trimmed(section.text)], as: UTF8.self)
  }

  /// The text under the first section of that name, upper and lower case alike, without blank lines
  /// around it; nil when there is none.
  package func section(_ heading: String) -> String? { first(heading).map(text(of:)) }

  /// This document with another text under `heading`; nil removes the section. A new section goes to
  /// the end. All other bytes stay. A line that would read as a conflict marker is indented by one
  /// blank, and code that is not closed is closed, so that the sections behind stay sections.
  package func settingSection(_ heading: String, to text: String?) -> Document {
    let section = first(heading)
    let new = text.map { ending(Array($0.utf8).guarded.withoutHeadings.closed.trimmedLines) }
    if let section, let new, bytes[trimmed(section.text)].elementsEqual(new) { return self }
    let edited =
      switch (section, new) {
      case (let section?, let new?): changed(section, to: new)
      case (let section?, nil): replaced(section.lines, by: [])
      case (nil, let new?): appended(heading, new)
      case (nil, nil): bytes
      }
    return read(edited) ?? self
  }

  private func first(_ heading: String) -> Section? {
    let name = heading.lowercased()
    return sections.first { $0.heading.lowercased() == name }
  }
}

// MARK: Splices

extension Document {
  /// The range without blank lines at either end and without the last line's ending.
  private func trimmed(_ range: Range<Int>) -> Range<Int> {
    let isSpace: (UInt8) -> Bool = {
      $0.isBlank || $0 == Ascii.newline || $0 == Ascii.carriageReturn
    }
    let slice = bytes[range]
    guard let first = slice.firstIndex(where: { !isSpace($0) }),
      let last = slice.lastIndex(where: { !isSpace($0) })
    else { return range.lowerBound..<range.lowerBound }
    // Blanks in front of the first line indent code.
    let lineStart = slice[..<first].lastIndex(of: Ascii.newline).map { $0 + 1 } ?? range.lowerBound
    return lineStart..<last + 1
  }

  private func changed(_ section: Section, to text: [UInt8]) -> [UInt8] {
    let old = trimmed(section.text)
    if !old.isEmpty { return replaced(old, by: text) }
    // The heading may be the last line and have no ending.
    let isWhole = bytes[..<section.text.lowerBound].last == Ascii.newline
    let isLast = section.lines.upperBound == bytes.count
    let new = (isWhole ? [] : newline) + newline + text + newline + (isLast ? [] : newline)
    return replaced(section.text, by: text.isEmpty ? [] : new)
  }

  private func appended(_ heading: String, _ text: [UInt8]) -> [UInt8] {
    let isWhole = bytes.last == Ascii.newline
    let isFirst = bodyStart == bytes.count
    let line = Array("## \(heading)".utf8)
    var new = (isWhole ? [] : newline) + (isFirst ? [] : newline) + line
    if !text.isEmpty { new += newline + newline + text }
    return bytes + new + newline
  }

  /// The text with the file's own line endings.
  func ending(_ text: [UInt8]) -> [UInt8] {
    guard newline.count == 2 else { return text }
    var bytes: [UInt8] = []
    for byte in text {
      if byte == Ascii.newline, bytes.last != Ascii.carriageReturn {
        bytes.append(Ascii.carriageReturn)
      }
      bytes.append(byte)
    }
    return bytes
  }
}

extension Source {
  /// The text of a `## Heading` line; nil when it is none.
  /// The text of a level-2 heading on a line; nil on any other.
  func heading(from start: Int, to contentEnd: Int) -> String? {
    guard self[start] == Ascii.hash, self[start + 1] == Ascii.hash, start + 2 <= contentEnd,
      start + 2 == contentEnd || self[start + 2].isBlank
    else { return nil }
    let first = skipBlanks(from: start + 2, to: contentEnd)
    var end = trimBlanks(from: first, to: contentEnd)
    var marks = end
    while marks > first, self[marks - 1] == Ascii.hash { marks -= 1 }
    if marks < end, marks == first || self[marks - 1].isBlank {
      end = trimBlanks(from: first, to: marks)
    }
    return text(first..<end)
  }
}
