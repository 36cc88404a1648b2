import Testing

@testable import Notation

private let templates = [
  "k: plain # comment", "k: \"double\"   # comment", "k: 'single'", "k:", "k: # comment",
  "k: [a, 'b', c] # comment",
  "k: {a: 1, b: 'x'}", "k:\n  - a # one\n  # between\n  - 'b'\n  - c", "k:\n- a\n- b",
  "k:\n  - {id: A, text: \"mua\"} # A\n  - {id: B, text: xây}", "k:\n  a: 1\n  # between\n  b: 'x'",
  "k:\n  - id: A # the first\n    text: mua\n  - id: B\n    text: xây", "k: |\n  text\n  more\n",
  "k: >\n  text\n  more",
  "k: plain\n  more", "k:\n  below", "k: [\n  a, # c\n  b,\n]", "k:\t tab", "k: |+\n  keep\n\n",
  "k:\n  - - deep\n  - x",
]

/// The template's key among others, with line endings and with all that must stay.
private func file(_ template: String, crlf: Bool) -> [UInt8] {
  let text =
    "---\n# top\nfirst: 'one'   # 1\nblock: |\n  text\n\(template)\n# middle\nid: 0074\n\nlast: \"x\" # y\n---\nbody\n"
  return Array(
    (crlf
      ? text.split(separator: "\n", omittingEmptySubsequences: false).joined(separator: "\r\n")
      : text).utf8)
}

@Test(arguments: templates)
func `what is set reads back and nothing else changes`(template: String) throws {
  var generator = Generator()
  for round in 0..<150 {
    let old = try Document(record: file(template, crlf: round % 3 == 0))
    let node = generator.node()
    let new = old.setting("k", to: node)
    let again = try Document(record: new.bytes)
    let note: Comment = "SEED=\(generator.seed) \(node)\n\(new.text)"
    #expect(try #require(again["k"]).isIdentical(to: node), note)
    #expect(again.entries.map(\.fingerprint) == old.entries.map(\.fingerprint), note)
    let (a, b) = (try #require(old.entry("k")), try #require(new.entry("k")))
    #expect(old.bytes[..<a.lines.lowerBound] == new.bytes[..<b.lines.lowerBound], note)
    #expect(old.bytes[a.lines.upperBound...].elementsEqual(new.bytes[b.lines.upperBound...]), note)
    #expect(new.setting("k", to: node).bytes == new.bytes, note)
  }
}

@Test(arguments: templates)
func `removing takes the entry's lines and no others`(template: String) throws {
  for crlf in [false, true] {
    let old = try Document(record: file(template, crlf: crlf))
    let entry = try #require(old.entry("k"))
    let new = old.setting("k", to: nil)
    #expect(
      new.bytes
        == Array(old.bytes[..<entry.lines.lowerBound] + old.bytes[entry.lines.upperBound...]))
  }
}

@Test func `a small change of a list of anything reads back`() throws {
  var generator = Generator()
  for _ in 0..<2_000 {
    let items = generator.node(depth: 2).items + [.scalar("x"), generator.node(depth: 1)]
    let document = Document.record([("k", .list(items)), ("z", "end")])
    var changed = items
    changed.remove(at: Int.random(in: 0..<changed.count, using: &generator))
    changed.insert(
      generator.node(depth: 1), at: Int.random(in: 0...changed.count, using: &generator))
    let new = try Document(record: document.setting("k", to: .list(changed)).bytes)
    #expect(try #require(new["k"]).isIdentical(to: .list(changed)), "SEED=\(generator.seed)")
  }
}

@Test func `every text survives as a scalar, an item, a key and a value`() throws {
  var generator = Generator()
  for _ in 0..<3_000 {
    let text = generator.text()
    let nodes: [(Key, Node)] = [
      ("a", .scalar(text)), ("b", [.scalar(text)]), ("c", .map([Node.Pair(text, .scalar(text))])),
      ("d", [.map([Node.Pair(text, .scalar(text))])]),
    ]
    let document = try Document(record: Document.record(nodes, body: text).bytes)
    for (key, node) in nodes { #expect(try #require(document[key]).isIdentical(to: node)) }
  }
}
