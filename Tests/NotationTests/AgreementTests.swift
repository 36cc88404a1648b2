import Testing

@testable import Notation

private let tokens = [
  "a", "bc", "mua", "é", "a: ", "b:", ":", " #c", "#", ",", ", ", "[", "]", "{", "}", "'", "\"",
  "\\n",
  "\\", "''", "- ", "-", "\n  ", "\n    ", "\n- ", "\n  - ", "\n  a: ", "\n  b: ", "\n", "\n\n",
  "?", "? ",
  "|", "|-", ">", "&a", "*a", "!t", "~", "=", " ", "1", "%", "@", "`", "\t", "\n ", "\n  # x\n",
  "\n# x\n",
]

/// What each reader makes of the value; nil when it does not accept it.
private func read(_ value: String) -> (ours: Node?, libyaml: Node?) {
  let file = Array("---\nk:\(value)\n---\n".utf8)
  guard let document = try? Document(record: file), document.entries.count == 1,
    let entry = document.entries.first
  else { return (nil, nil) }
  let libyaml = document.withSource { source in
    try? YamlReader(source, behindColon: source.colon(of: entry) + 1..<entry.lines.upperBound)
      .read()
  }
  return (entry.isForeign ? nil : document.node(of: entry), libyaml)
}

private func expectAgreement(_ value: String, _ comment: Comment? = nil) {
  guard case (let ours?, let libyaml?) = read(value) else { return }
  #expect(
    ours.isIdentical(to: libyaml), "\(value.debugDescription): \(ours) \(libyaml) \(comment ?? "")")
}

@Test(arguments: [
  " a", " a # c", " \"a b\"", " 'it''s'", " \"\\u00e9\\t\\/\"", "", " # c", " [a, b]",
  " [a, 'b', \"c\"]",
  " []", " {}", " [[a], {b: c}]", " {a: 1, b: }", " {\"a\":1}", " {a: [b, {c: d}]}",
  " [\n  a, # x\n  b,\n]",
  "\n  - a\n  - b # c\n", "\n- a\n- b", "\n  -\n  - b", "\n  - {a: b}\n  # c\n  - {a: c}",
  "\n  a: 1\n  b: x y",
  "\n  - a: 1\n    b: 2\n  - a: 3", " |\n  a\n   b\n\n  c\n", " |-\n  a", " |2-\n    a\n   b",
  " |\n",
  "\n  - \"a: b\"\n  - 'c'", "\n  a:\n  b: [x]", " a:b", " http://x", " [a b, c d]",
  " [-1, -a]",
  " [a #c\n  , b]", "\n  - [a,\n     b]\n  - c", " |\n  a\n    \n", " |1\n  a\n b",
])
func `both readers agree on hand-made values`(value: String) {
  #expect(read(value).ours != nil && read(value).libyaml != nil)
  expectAgreement(value)
}

@Test func `both readers agree wherever both accept`() {
  var generator = Generator()
  var accepted = 0
  for _ in 0..<30_000 {
    let count = Int.random(in: 1...9, using: &generator)
    let value = " " + (0..<count).map { _ in generator.pick(tokens) }.joined()
    if case (_?, _?) = read(value) { accepted += 1 }
    expectAgreement(value, "SEED=\(generator.seed)")
  }
  #expect(accepted > 1_000)
}

@Test func `both readers agree on what is written`() {
  var generator = Generator()
  for _ in 0..<3_000 {
    let document = Document.record([("k", generator.node())])
    let value = document.text.dropFirst("---\nk:".count).dropLast("\n---\n".count)
    // A line break to one YAML and text to another is never written bare.
    expectAgreement(String(value), "SEED=\(generator.seed)")
  }
}
