import Domain
import Notation

/// A file in the parts that are merged one by one; together they are the whole text.
struct RecordParts {
  /// The fence above the entries; empty where there is none.
  private(set) var head = ""
  private(set) var keys: [PartKey] = []
  private(set) var chunks: [PartKey: Chunk] = [:]
  /// Comments and blank lines behind the last entry.
  private(set) var tail = ""
  /// The fence under the entries; empty where there is none.
  private(set) var foot = ""
  private(set) var preamble = BodyPart([])
  private(set) var headings: [PartKey] = []
  private(set) var sections: [PartKey: BodyPart] = [:]
  private(set) var conflicts: [Conflict] = []
  /// Items of `conflicts:` that are none, kept as they are.
  private(set) var strays: [Node] = []

  /// An entry with the comments and blank lines above it.
  struct Chunk {
    let lead: String
    let entry: String
    let value: Node
  }

  /// No file at all.
  init() {}

  init(_ document: Document) {
    let bytes = document.bytes
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    var start = document.headEnd
    head = text(0..<start)
    var parts = Parts()
    for (key, entry) in zip(document.keys, document.entries) {
      let lines = entry.lines
      parts.add(.scalar(""), key.canonical, name: key)
      if let last = parts.keys.last {
        chunks[last] = Chunk(
          lead: text(start..<lines.lowerBound), entry: text(lines),
          value: document[Key(key)] ?? .scalar(""))
      }
      start = lines.upperBound
    }
    keys = parts.keys
    tail = text(start..<document.entriesEnd)
    foot = text(document.entriesEnd..<document.bodyStart)
    readBody(document)
    readConflicts(document)
  }

  private mutating func readBody(_ document: Document) {
    let all = document.sections
    let end = all.first?.lines.lowerBound ?? document.bytes.count
    preamble = BodyPart(LineMerge.lines(document.bytes[document.bodyStart..<end]))
    var parts = Parts()
    for section in all {
      parts.add(.scalar(""), section.heading.lowercased().canonical, name: section.heading)
      guard let key = parts.keys.last else { continue }
      sections[key] = BodyPart(
        LineMerge.lines(document.bytes[section.text]),
        heading: String(
          decoding: document.bytes[section.lines.lowerBound..<section.text.lowerBound],
          as: UTF8.self), value: document.text(of: section))
    }
    headings = parts.keys
  }

  private mutating func readConflicts(_ document: Document) {
    for item in document[Common.shared.conflicts.key]?.items ?? [] {
      if let conflict = Conflict(item) { conflicts.append(conflict) } else { strays.append(item) }
    }
  }
}

/// The lines under a heading, or in front of the first one.
struct BodyPart {
  /// The line of the heading; empty for the lines in front of the first one.
  var heading = ""
  /// Blank lines under the heading.
  var gap = ""
  /// Without blank lines around them.
  var text: [String] = []
  /// Blank lines at the end.
  var tail = ""
  /// The text as the field reads it that stands under this heading.
  var value = ""

  init(_ lines: [String], heading: String = "", value: String = "") {
    (self.heading, self.value) = (heading, value)
    let first = lines.firstIndex { !$0.isBlankLine } ?? lines.count
    let last = lines.lastIndex { !$0.isBlankLine } ?? first - 1
    gap = lines[..<first].joined()
    text = first <= last ? Array(lines[first...last]) : []
    tail = last + 1 < lines.count && first <= last ? lines[(last + 1)...].joined() : ""
  }

  var lines: String { heading + gap + text.joined() + tail }

  func isIdentical(to other: BodyPart) -> Bool { lines.isIdentical(to: other.lines) }
}

extension String {
  /// Whether a line says nothing.
  var isBlankLine: Bool { utf8.allSatisfy { [0x20, 0x09, 0x0D, 0x0A].contains($0) } }
}

extension Document {
  /// Behind the fence above the entries, or at the beginning.
  fileprivate var headEnd: Int {
    let end = bytes.firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
    let line = String(decoding: bytes[..<end], as: UTF8.self)
    let isFence = line.hasPrefix("---") && line.dropFirst(3).allSatisfy(\.isWhitespace)
    return isFence ? end : 0
  }
}
