import Domain
import Glibc
import Notation
import TestSupport
import Text

@testable import Store

/// Versions of one record as people and programs make them out of each other; all out of one seed.
struct GeneratedVersions {
  var made = GeneratedRecords(random: SeededGenerator())
  var seed: UInt64 { made.random.seed }

  /// How often a law is tried; `STEERCO_ROUNDS=5000 swift test` tries it more often.
  static func rounds(_ usual: Int) -> Int {
    unsafe getenv("STEERCO_ROUNDS").flatMap { unsafe Int(String(cString: $0)) } ?? usual
  }

  /// What one side may do; the wilder ones leave no law but those that always hold.
  enum Manner { case wild, tame }

  mutating func base(_ kind: Kind) -> [UInt8] {
    let id = kind == .person ? RecordID(handle: "an") : RecordID(kind: kind, number: 1)
    var bytes = made.file(kind, id: id)
    if made.chance(20), let document = try? Document(record: bytes) {
      let field = made.pick(kind.schema.fields.filter { $0.key != "id" && $0.key != "conflicts" })
      bytes = flagged(document, field).bytes
    }
    return bytes
  }

  /// With a conflict on the field.
  private mutating func flagged(_ document: Document, _ field: any AnyField) -> Document {
    let values = [made.node(field.type), made.node(field.type)].filter { $0.text != nil }
    guard values.count == 2, values[0].canonical != values[1].canonical else { return document }
    let sorted = values.sorted { $0.canonical < $1.canonical }
    let conflict = Conflict(
      field: field.key.text, base: document.value(of: field),
      candidates: sorted.map { Conflict.Candidate($0, by: "cdo") })
    return document.setting(Common.shared.conflicts.key, to: .list([conflict.node]))
  }

  /// Another version: a few edits of the base.
  mutating func side(of base: [UInt8], _ kind: Kind, _ manner: Manner = .wild) -> [UInt8] {
    var bytes = base
    for _ in 0..<Int.random(in: 1...4, using: &made.random) {
      bytes = edited(bytes, kind, manner)
    }
    return bytes
  }

  private mutating func edited(_ bytes: [UInt8], _ kind: Kind, _ manner: Manner) -> [UInt8] {
    guard let document = try? Document(record: bytes) else { return bytes }
    let fields = kind.schema.fields.filter {
      !["id", "conflicts", "archived"].contains($0.key.text)
    }
    let field = made.pick(fields)
    switch Int.random(in: 0..<(manner == .wild ? 14 : 9), using: &made.random) {
    case 0, 1, 2: return document.setting(field, to: made.node(field.type)).bytes
    case 3, 4, 5:
      let listed = fields.filter { document[$0.key].map { $0.text == nil } ?? false }
      guard let field = listed.randomElement(using: &made.random), let old = document[field.key]
      else { return bytes }
      return document.setting(field, to: changed(old, field.type)).bytes
    case 6:
      return document.settingSection(made.pick(["Comments", "Notes"]), to: text(document)).bytes
    case 7: return document.setting(field, to: nil).bytes
    case 8: return lines(bytes) { $0.insert("# \(words())", at: 1) }
    case 9: return document.setting(Record.archivedKey, to: .scalar("2026-03-0\(number())")).bytes
    case 10: return flagged(document, field).bytes
    case 11: return document.setting("conflicts", to: nil).bytes
    case 12: return Array(made.pick([nfc, nfd])(String(decoding: bytes, as: UTF8.self)).utf8)
    default: return reformed(bytes)
    }
  }

  private mutating func number() -> Int { Int.random(in: 1...9, using: &made.random) }

  private mutating func words() -> String { "word \(number())\(number())" }

  private mutating func text(_ document: Document) -> String {
    let old = document.section("Comments") ?? ""
    return made.chance(70) ? old + "\n- \(words())" : words()
  }

  private mutating func changed(_ node: Node, _ type: FieldType) -> Node {
    switch (node, type) {
    case (.list(var items), .list), (.list(var items), .rows):
      if made.chance(40), !items.isEmpty {
        items.remove(at: Int.random(in: items.indices, using: &made.random))
      }
      if made.chance(60), case .list(let more) = made.node(type) {
        items.insert(
          contentsOf: more.prefix(1), at: Int.random(in: 0...items.count, using: &made.random))
      }
      if made.chance(50), let place = items.indices.randomElement(using: &made.random) {
        items[place] = changed(items[place], .map(keys: .text, values: .text))
      }
      return .list(items)
    case (.map(var pairs), _):
      guard let place = pairs.indices.randomElement(using: &made.random) else { return node }
      if made.chance(20) {
        pairs.remove(at: place)
      } else if pairs[place].value.text != nil {
        pairs[place] = Node.Pair(pairs[place].key, .scalar(words()))
      }
      return .map(pairs)
    default: return node
    }
  }

  private func lines(_ bytes: [UInt8], _ change: (inout [String]) -> Void) -> [UInt8] {
    let text = String(decoding: bytes, as: UTF8.self)
    let newline = text.contains("\r\n") ? "\r\n" : "\n"
    var lines = text.replacing("\r\n", with: "\n").split(
      separator: "\n", omittingEmptySubsequences: false
    ).map(String.init)
    change(&lines)
    return Array(lines.joined(separator: newline).utf8)
  }

  private mutating func reformed(_ bytes: [UInt8]) -> [UInt8] {
    let (old, plain) = TextForm.split(bytes, keepsEndings: false)
    var form = old
    form.hasMark.toggle()
    if made.chance(50) { form.hasCarriageReturns.toggle() }
    if made.chance(50) { form.endsInNewline.toggle() }
    return form.bytes(plain)
  }
}
