/// A file of entries: its bytes, untouched, and where each top-level value stands in them. Values are
/// made on demand; editing splices bytes.
package struct Document: Sendable {
  /// The whole file, as it was given.
  package let bytes: [UInt8]
  /// In file order.
  package let entries: [Entry]
  let form: Form
  /// Where the closing fence begins, or the file ends: new entries go here.
  package let entriesEnd: Int
  /// The body begins here, behind the closing fence.
  package let bodyStart: Int

  /// What kind of file it is.
  enum Form: Sendable {
    /// Entries between fences, then a body.
    case record
    /// Nothing but entries.
    case configuration
  }

  /// Reads `---`, entries, `---`, body, and checks all of it.
  /// - Throws: the first problem in the file.
  /// - Complexity: O(bytes), one pass; two allocations.
  package init(record bytes: [UInt8]) throws(NotationProblem) {
    try self.init(bytes, form: .record, limits: true)
  }

  /// Reads a whole file of entries without fences, such as `steerco.yaml` or a theme.
  package init(configuration bytes: [UInt8]) throws(NotationProblem) {
    try self.init(bytes, form: .configuration, limits: true)
  }

  /// An edit may grow past the limits; `brokenLimit` tells.
  init(_ bytes: [UInt8], form: Form, limits: Bool) throws(NotationProblem) {
    do throws(Fault) {
      if limits, bytes.count > Limits.file {
        throw Fault(.fileTooLarge(limit: Limits.file), at: 0)
      }
      let found = try unsafe bytes.withUnsafeBufferPointer {
        (buffer) throws(Fault) -> FileScanner.Found in
        let source = unsafe Source(buffer)
        if !source.isPlainlyUnicode { try Self.checkUnicode(bytes) }
        let scanner = FileScanner(source, limit: limits ? Limits.frontMatter : Int.max)
        return switch form {
        case .record: try scanner.record()
        case .configuration: try scanner.configuration()
        }
      }
      self.bytes = bytes
      self.form = form
      (entries, entriesEnd, bodyStart) = (found.entries.trimmed, found.entriesEnd, found.bodyStart)
    } catch {
      throw NotationProblem(error, in: bytes)
    }
  }

  private static func checkUnicode(_ bytes: [UInt8]) throws(Fault) {
    do {
      _ = try UTF8Span(validating: bytes.span)
    } catch {
      throw Fault(.invalidUTF8, at: error.byteOffsets.lowerBound)
    }
  }
}

extension Document: Equatable {
  /// Two documents are the same when their bytes are: the rest follows from them.
  package static func == (a: Document, b: Document) -> Bool {
    a.bytes == b.bytes && a.form == b.form
  }
}

extension [Entry] {
  /// Without the room that scanning has kept ready: every record of a store holds on to its entries.
  fileprivate var trimmed: [Entry] { map { $0 } }
}
