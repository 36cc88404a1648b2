import Domain
import Notation
import TestSupport

/// Records with any value in any place, sound or not: what a file may hold, and no form would write.
struct RandomRecord {
  var generator: SeededGenerator

  private static let words = [
    "a", "b", "mua", "Tiếng Việt", "2026-03-12", "20", "no", "10:00", "cio", "x: y", "# no",
  ]

  mutating func record(_ kind: Kind, _ name: String) -> Record {
    let id = kind == .person ? RecordID(handle: "cio") : RecordID(kind: kind, number: 12)
    var document = Document.record([(Record.idKey, .scalar(id.text))], body: body(kind))
    for field in kind.schema.fields where field.key != Record.idKey && chance(40) {
      // A text both in the front matter and under its heading is a mistake that only one edit mends.
      if field.heading.flatMap(document.section) != nil { continue }
      document = document.setting(field.key, to: value(field))
    }
    for key in ["extra", "ghi-chú"] where chance(30) {
      document = document.setting(Key(key), to: node(depth: 2))
    }
    return Record(id: id, fileName: name, document: document)
  }

  private mutating func chance(_ percent: Int) -> Bool {
    Int.random(in: 1...100, using: &generator) <= percent
  }

  private mutating func word() -> String { Self.words.randomElement(using: &generator) ?? "" }

  private mutating func count() -> Int { Int.random(in: 0...3, using: &generator) }

  private mutating func value(_ field: any AnyField) -> Node {
    if case .prose = field.type {} else if chance(10) { return node(depth: 2) }
    switch field.type {
    case .list: return .list((0..<count()).map { _ in .scalar(word()) })
    case .map: return map(["cmo", "cio", "fin", "date"])
    case .rows(let columns):
      return .list((0..<count()).map { _ in map(columns.map(\.key.text)) })
    case .prose: return .scalar(chance(50) ? word() : word() + "\n" + word())
    default: return .scalar(word())
    }
  }

  private mutating func map(_ keys: [String]) -> Node {
    .map(
      keys.shuffled(using: &generator).filter { _ in chance(60) }.map { .init($0, .scalar(word())) }
    )
  }

  private mutating func node(depth: Int) -> Node {
    switch depth == 0 ? 0 : Int.random(in: 0...3, using: &generator) {
    case 0, 1: .scalar(word())
    case 2: .list((0..<count()).map { _ in node(depth: depth - 1) })
    default: .map((0..<count()).map { .init("k\($0)", node(depth: depth - 1)) })
    }
  }

  private mutating func body(_ kind: Kind) -> String {
    let headings = kind.schema.fields.compactMap(\.heading) + ["Comments", "Ghi chú", "comments"]
    let end = chance(20) ? "\r\n" : "\n"
    var lines = chance(20) ? ["", word()] : []
    for heading in headings.shuffled(using: &generator) where chance(30) {
      lines += ["", "## " + heading, ""] + (0..<count()).map { _ in word() }
    }
    return lines.map { $0 + end }.joined()
  }
}
