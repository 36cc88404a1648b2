import Domain
import Notation
import TestSupport

/// Records as people write them, with odd blanks, quotes, comments, keys of their own and prose, and
/// values that fields can hold; all of it out of one seed.
struct GeneratedRecords {
  var random: SeededGenerator

  private static let words = [
    "mua", "hay xây", "Tiếng Việt", "Tie\u{302}\u{301}ng", "no", "10:00", "0074", "1e3", "a: b",
    "x # y", "it's", "say \"hi\"", "- dash", "[", "{a}", "@alice", "*", "null", "~", "C:\\new", "🚀",
    "2026-03-12", "end ", " start", "khóa nhà cung cấp",
  ]

  mutating func pick<Element>(_ choices: [Element]) -> Element {
    choices[Int.random(in: choices.indices, using: &random)]
  }

  mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &random) < percent }

  // MARK: Values

  /// A value that a field of the type can hold.
  mutating func node(_ type: FieldType) -> Node {
    switch type {
    case .list(let element):
      .list((0..<Int.random(in: 1...3, using: &random)).map { _ in node(element) })
    case .rows(let columns):
      .list((0..<Int.random(in: 1...3, using: &random)).map { _ in row(columns) })
    case .map(.choice(let keys), let values): .map(keys.map { Node.Pair($0, node(values)) })
    case .map(_, let values):
      .map(["CMO", "cio", "lead-analyst"].map { Node.Pair($0, node(values)) })
    default: .scalar(text(type))
    }
  }

  private mutating func row(_ columns: [any AnyField]) -> Node {
    .map(
      columns.filter { _ in chance(70) }.prefix(4).map { Node.Pair($0.key.text, node($0.type)) }
        + [Node.Pair("extra", .scalar(pick(Self.words)))])
  }

  private mutating func text(_ type: FieldType) -> String {
    switch type {
    case .number(.fraction): "0.\(Int.random(in: 1...9, using: &random))"
    case .number: "\(Int.random(in: 1...5, using: &random))"
    case .money: "\(Int.random(in: -9...9999, using: &random)).5"
    case .day: (Day(number: Int.random(in: 18_000...22_000, using: &random))).iso
    case .reference(let kind):
      kind == .person ? "cio" : RecordID(kind: kind ?? .tool, number: 7).text
    case .choice(let words): pick(words)
    case .yesNo: pick(["yes", "no"])
    case .publicKey:
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f"
    case .prose:
      chance(50) ? pick(Self.words) : pick(Self.words) + "\n\n" + pick(Self.words) + "\n- x"
    default: chance(80) ? pick(Self.words) : pick(Self.words) + " " + pick(Self.words)
    }
  }

  // MARK: Files

  /// The bytes of a whole file of the kind.
  mutating func file(_ kind: Kind, id: RecordID) -> [UInt8] {
    var lines = ["---", "id: \(id.text)"]
    for field in kind.schema.fields
    where field.key != "id" && field.key != "conflicts" && chance(45) {
      lines += entry(field)
      if chance(15) { lines.append(pick(["", "# a comment", "x-\(lines.count): [1,  2] # ours"])) }
    }
    lines += ["---"] + body(kind, beside: lines)
    let newline = chance(20) ? "\r\n" : "\n"
    let text = lines.joined(separator: newline) + (chance(80) ? newline : "")
    return Array(((chance(10) ? "\u{FEFF}" : "") + text).utf8)
  }

  private mutating func entry(_ field: any AnyField) -> [String] {
    let key = field.key.text + (chance(10) ? " :" : ":")
    switch node(field.type) {
    case .scalar(let text):
      let comment = chance(20) ? "   # why" : ""
      return ["\(key)\(pick([" ", "  "]))\(quoted(text))\(comment)"]
    case .list(let items) where chance(50):
      return [key] + items.map { "\(pick(["- ", "  - "]).prefix(4))\(flow($0))" }.aligned
    case let node: return ["\(key) \(flow(node))"]
    }
  }

  private mutating func flow(_ node: Node) -> String {
    switch node {
    case .scalar(let text): quoted(text)
    case .list(let items): "[\(items.map { flow($0) }.joined(separator: pick([", ", ","])))]"
    case .map(let pairs):
      "{\(pairs.map { "\($0.key): \(flow($0.value))" }.joined(separator: ", "))}"
    }
  }

  private mutating func quoted(_ text: String) -> String {
    let isPlain = text.utf8.allSatisfy { (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) }
    if isPlain && chance(70) { return text }
    if !text.contains("\n") && chance(40) { return "'\(text.replacing("'", with: "''"))'" }
    let escaped = text.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
    return "\"\(escaped.replacing("\n", with: "\\n"))\""
  }

  /// Prose stands either in the front matter or under its heading.
  private mutating func body(_ kind: Kind, beside front: [String]) -> [String] {
    let headings = kind.schema.fields.filter { field in
      !front.contains { $0.hasPrefix(field.key.text + ":") || $0.hasPrefix(field.key.text + " :") }
    }.compactMap(\.heading)
    var lines = chance(40) ? ["", "Some words first."] : []
    for heading in headings + ["Comments"] where chance(30) {
      lines +=
        pick([[""], []]) + ["## \(heading)"] + pick([[""], []]) + [pick(Self.words), "", "more"]
    }
    return lines
  }
}

extension [String] {
  /// All items of a block list stand under the first one.
  fileprivate var aligned: [String] {
    let isIndented = first?.hasPrefix("  ") ?? false
    return map {
      ($0.hasPrefix("  ") == isIndented) ? $0 : isIndented ? "  " + $0 : String($0.dropFirst(2))
    }
  }
}
