/// Finds the parts of a whole file.
struct FileScanner {
  struct Found {
    let entries: [Entry]
    let entriesEnd, bodyStart: Int
  }

  private let source: Source
  private let limit: Int

  init(_ source: Source, limit: Int) {
    self.source = source
    self.limit = limit
  }

  func record() throws(Fault) -> Found {
    let start = source.endOfByteOrderMark
    let fence = source.line(at: start)
    guard source[start] == Ascii.dash, source.isFence(from: start, to: fence.contentEnd) else {
      throw Fault(
        source.isConflictMarker(at: start) ? .conflictMarkers : .missingFrontMatter, at: start)
    }
    var scanner = EntryScanner(source, from: fence.next, isFenced: true, limit: limit)
    do throws(Fault) {
      guard try scanner.scan() else { throw Fault(.unclosedFrontMatter, at: start) }
    } catch {
      throw explained(error, fenceAt: start, from: fence.next)
    }
    let body = source.line(at: scanner.offset).next
    try source.checkBody(from: body)
    return Found(entries: scanner.entries, entriesEnd: scanner.offset, bodyStart: body)
  }

  func configuration() throws(Fault) -> Found {
    let start = source.endOfByteOrderMark
    let first = source.line(at: start)
    // Other tools begin a YAML file with this.
    let hasFence = source[start] == Ascii.dash && source.isFence(from: start, to: first.contentEnd)
    var scanner = EntryScanner(
      source, from: hasFence ? first.next : start, isFenced: false, limit: limit)
    _ = try scanner.scan()
    return Found(entries: scanner.entries, entriesEnd: source.count, bodyStart: source.count)
  }

  /// Body text is no entry; when the closing fence is missing, say that.
  private func explained(_ fault: Fault, fenceAt start: Int, from first: Int) -> Fault {
    guard fault.reason == .notAnEntry || fault.reason == .strayText else { return fault }
    var offset = first
    while offset < source.count {
      let line = source.line(at: offset)
      if source.isFence(from: offset, to: line.contentEnd) { return fault }
      offset = line.next
    }
    return Fault(.unclosedFrontMatter, at: start)
  }
}

extension Source {
  /// 3 when the file begins with a byte order mark, else 0.
  var endOfByteOrderMark: Int { matches([0xEF, 0xBB, 0xBF], at: 0) ? 3 : 0 }
}
