import Domain
import Notation
import TestSupport
import Testing
import Workspace

struct RandomEditTests {
  @Test func `a thousand edits change the lines of their field and nothing else`() throws {
    var made = GeneratedRecords(random: SeededGenerator())
    let seed: Comment = "STEERCO_SEED=\(made.random.seed)"
    var changes = 0
    for _ in 0..<100 {
      let kind = made.pick(Kind.allCases)
      let bytes = made.file(
        kind, id: kind == .person ? RecordID(handle: "an") : RecordID(kind: kind, number: 1))
      let read = try? Document(record: bytes)
      var document = try #require(read, "\(seed): \(String(decoding: bytes, as: UTF8.self))")
      for _ in 0..<10 {
        let field = made.pick(kind.schema.fields.filter { $0.key != "conflicts" })
        let value = made.chance(20) ? nil : made.node(field.type)
        let next = document.setting(field, to: value)
        if let fault = Difference(document, next, field).fault {
          Issue.record(
            "\(seed) \(kind) \(field.key): \(fault)\n\(document.text)\n=====\n\(next.text)")
          return
        }
        #expect(next.value(of: field) == value?.presence.map(asWritten(field, in: next)), seed)
        if next != document { changes += 1 }
        document = next
      }
    }
    #expect(changes > 600, "hardly anything was edited; \(seed)")
  }

  @Test func `what is saved to a file is what the edit makes of its text`() throws {
    var made = GeneratedRecords(random: SeededGenerator())
    let seed: Comment = "STEERCO_SEED=\(made.random.seed)"
    let kinds = Kind.allCases.filter { $0 != .person }
    let store = try TemporaryStore()
    for kind in kinds {
      let id = RecordID(kind: kind, number: 1)
      try store.write("\(kind.folder)/\(id.text)-x.md", bytes: made.file(kind, id: id))
    }
    let workspace = try open(store)
    for _ in 0..<60 {
      let kind = made.pick(kinds)
      let record = try #require(workspace.portfolio.records(of: kind).first, seed)
      let fields = kind.schema.fields.filter {
        !["conflicts", "id", "status"].contains($0.key.text)
      }
      let field = made.pick(fields)
      let value = made.chance(20) ? nil : made.node(field.type)
      let edit = Edit(field.key, of: record, to: value)
      // An import meets no rule: whatever a random record may hold, only the saving is looked at.
      try workspace.apply(Change(.import, [.edit(record.id, [edit])]))
      let expected =
        record.document.value(of: field) == value?.presence
        ? record.document : record.document.setting(field, to: value)
      #expect(try store.bytes(record.path) == expected.bytes, seed)
    }
    #expect(
      Array(try StoreTests.read(store).allRecords) == Array(workspace.portfolio.allRecords), seed)
    #expect(kinds.allSatisfy { store.names(in: $0.folder).count == 1 }, seed)
  }

  /// Prose in the body is kept without blank lines around it.
  private func asWritten(_ field: any AnyField, in document: Document) -> (Node) -> Node {
    { node in
      guard field.heading != nil, !document.contains(field.key), let text = node.text else {
        return node
      }
      return .scalar(text.trimmedLines)
    }
  }
}

/// Whether two versions of a file differ in one field alone.
private struct Difference {
  let old: Document, new: Document, field: any AnyField

  init(_ old: Document, _ new: Document, _ field: any AnyField) {
    (self.old, self.new, self.field) = (old, new, field)
  }

  /// Nil when all other bytes are as they were.
  var fault: String? {
    if old.bytes == new.bytes { return nil }
    if old.contains(field.key) || new.contains(field.key) {
      return rest(old, old.entry(field.key)?.lines) == rest(new, new.entry(field.key)?.lines)
        ? nil : "other lines changed"
    }
    let (before, after) = (section(old), section(new))
    // A section at the end may need a line ending and a blank line before it.
    if before == nil {
      return new.bytes.starts(with: old.bytes) ? nil : "text before the section changed"
    }
    return rest(old, before) == rest(new, after) ? nil : "text outside the section changed"
  }

  private func section(_ document: Document) -> Range<Int>? {
    document.sections.first { $0.heading.lowercased() == field.heading?.lowercased() }?.lines
  }

  private func rest(_ document: Document, _ lines: Range<Int>?) -> [UInt8] {
    guard let lines else { return document.bytes }
    return Array(document.bytes[..<lines.lowerBound] + document.bytes[lines.upperBound...])
  }
}

extension Document {
  fileprivate var text: String { String(decoding: bytes, as: UTF8.self) }
}

extension String {
  fileprivate var trimmedLines: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return String(lines.joined(separator: "\n").reversed().drop(while: \.isWhitespace).reversed())
  }
}
