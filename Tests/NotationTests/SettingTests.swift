import Testing

@testable import Notation

/// The front matter of `lines` after an edit.
private func edit(_ lines: String, _ key: Key, to value: Node?) throws -> String {
  let text = try record(lines).setting(key, to: value).text
  return String(text.dropFirst("---\n".count).dropLast("---\n".count))
}

private func pairs(_ pairs: KeyValuePairs<String, Node>) -> Node {
  .map(pairs.map { Node.Pair($0.key, $0.value) })
}

@Test(arguments: [
  ("k: a   # why", "b", "k: b   # why\n"),
  ("k:\t a", "b", "k:\t b\n"),
  ("k: \"a\"", "b", "k: \"b\"\n"),
  ("k: 'a' # c", "it's", "k: 'it''s' # c\n"),
  ("k: 'a'", "a\tb", "k: \"a\\tb\"\n"),
  ("k: a", "CDP: mua hay xây?", "k: \"CDP: mua hay xây?\"\n"),
  ("k: a", "say \"yes\"", "k: say \"yes\"\n"),
  ("k: a", "\"yes\": no", "k: '\"yes\": no'\n"),
  ("k:", "a", "k: a\n"),
  ("k:   # why", "a", "k: a   # why\n"),
  ("k: ", "a", "k: a\n"),
  ("k: a", "", "k: \"\"\n"),
  ("k : a", "b", "k : b\n"),
  ("k: a", "x\ny", "k: |-\n  x\n  y\n"),
  ("k: a # why", "x\ny\n", "k: | # why\n  x\n  y\n"),
  ("k: \"a\"", "x\ny", "k: \"x\\ny\"\n"),
  ("k: |\n    x\n    y", "x\n\nz\n", "k: |\n    x\n\n    z\n"),
  ("k: a", " x\ny", "k: \" x\\ny\"\n"),
  ("k: a", "x\n\n", "k: \"x\\n\\n\"\n"),
  ("k: a", "x\u{85}\u{2028}", "k: \"x\\x85\\u2028\"\n"),
  ("k: [a] # c", "b", "k: b # c\n"),
  ("k: # c\n  - a", "b", "k: b # c\n"),
])
func `a scalar keeps its surroundings`(lines: String, text: String, expected: String) throws {
  #expect(try edit(lines, "k", to: .scalar(text)) == expected)
}

@Test(
  arguments: [
    ("k: [a, 'b', \"c\"]  # all", ["a", "b", "d"], "k: [a, 'b', d]  # all\n"),
    ("k: [ a,b ]", ["b"], "k: [b]\n"),
    ("k: [a]", [], "k: []\n"),
    ("k: a", ["a", "@bob"], "k: [a, \"@bob\"]\n"),
    ("k:\n  - a", ["a", "b"], "k:\n  - a\n  - b\n"),
    (
      "k:\n- 'a' # 1\n# about b\n- b\n- c", ["a", "c", "d"], "k:\n- 'a' # 1\n# about b\n- c\n- d\n"
    ),
    ("k: # why\n    - a\n    - \"b\" # 2", ["a", "c"], "k: # why\n    - a\n    - \"c\" # 2\n"),
    ("k:\n  - a\n\n  - b\nz: 1", ["x", "a", "b"], "k:\n  - x\n  - a\n\n  - b\nz: 1\n"),
    ("k:\n  - a\n  - b", [], "k: []\n"),
  ] as [(String, [String], String)])
func `a list keeps its style and its equal items`(
  lines: String, items: [String], expected: String
) throws {
  #expect(try edit(lines, "k", to: .list(items.map { .scalar($0) })) == expected)
}

@Test func `a list of maps is written one flow map a line`() throws {
  let options: Node = [
    pairs(["id": "A", "text": "mua: ngay"]), pairs(["id": "B", "text": "xây"]),
  ]
  #expect(
    try edit("a: b", "options", to: options)
      == "a: b\noptions:\n  - {id: A, text: \"mua: ngay\"}\n  - {id: B, text: xây}\n")
}

@Test func `a changed flow map keeps what stays equal`() throws {
  let lines = "k:\n  - {id: \"A\",  text: 'mua' } # first\n  # then\n  - { id: B }"
  let new: Node = [pairs(["id": "A", "text": "thuê", "cost": "9600"]), pairs(["id": "B"])]
  #expect(
    try edit(lines, "k", to: new)
      == "k:\n  - {id: \"A\", text: 'thuê', cost: 9600} # first\n  # then\n  - { id: B }\n")
}

@Test func `a changed block map in a list keeps its other lines`() throws {
  let lines = "k:\n  - id: A # one\n    text: \"mua\" # two\n    cost: 1\n  - id: B"
  let new: Node = [pairs(["id": "A", "text": "thuê", "cost": "1", "x": "z"]), pairs(["id": "B"])]
  #expect(
    try edit(lines, "k", to: new)
      == "k:\n  - id: A # one\n    text: \"thuê\" # two\n    cost: 1\n    x: z\n  - id: B\n")
}

@Test func `a block map keeps its style and its equal lines`() throws {
  let lines = "k:\n  a: 1 # one\n  # about b\n  b: 'x'\n  c: [p, q]"
  let new = pairs(["a": "1", "b": "y", "c": ["p"]])
  #expect(
    try edit(lines, "k", to: new) == "k:\n  a: 1 # one\n  # about b\n  b: 'y'\n  c: [p]\n")
}

@Test func `a list that only libyaml reads keeps its equal items`() throws {
  let lines = "k:\n  - - deep   # yes\n    - er\n  - x"
  #expect(
    try edit(lines, "k", to: [["deep", "er"], "z"])
      == "k:\n  - - deep   # yes\n    - er\n  - z\n")
}

@Test func `a new key goes to the end of the front matter`() throws {
  #expect(try edit("a: 1\n\n# end", "k", to: "x") == "a: 1\n\n# end\nk: x\n")
  #expect(try record("a: 1").setting("k", to: nil).text == "---\na: 1\n---\n")
}

@Test func `equal is equal byte for byte`() throws {
  let document = try record("k: \"a\\u00e9\"   # c\nl: [ x ]\nm:")
  #expect(document.setting("k", to: "aé").bytes == document.bytes)
  #expect(document.setting("l", to: ["x"]).bytes == document.bytes)
  #expect(document.setting("m", to: "").bytes == document.bytes)
  #expect(document.setting("k", to: "ae\u{301}").bytes != document.bytes)
}

@Test func `line endings, byte order mark and a missing last newline stay`() throws {
  let file = "\u{FEFF}---\r\na: 1 # c\r\nb: [x]\r\n---\r\nbody"
  let document = try Document(record: Array(file.utf8))
  let new = document.setting("a", to: "x\ny").setting("c", to: [.map([Node.Pair("d", "e")])])
  let expected =
    "\u{FEFF}---\r\na: |- # c\r\n  x\r\n  y\r\nb: [x]\r\nc:\r\n  - {d: e}\r\n---\r\nbody"
  #expect(new.bytes == Array(expected.utf8))
  #expect(new.text("a") == "x\ny")
}

@Test func `a configuration without a last newline gets none`() throws {
  let document = try Document(configuration: Array("# mine\na: 1".utf8))
  #expect(document.setting("a", to: "2").text == "# mine\na: 2")
  #expect(document.setting("b", to: "2").text == "# mine\na: 1\nb: 2")
  #expect(try Document(configuration: []).setting("b", to: "2").text == "b: 2\n")
}

@Test func `indented comments under an entry never become text of a block`() throws {
  let lines = "a: |\n  text\nb: 1\n\n  # note\nc: 2"
  #expect(try record(lines).setting("b", to: nil).text("a") == "text\n")
  let new = try record(lines).setting("b", to: "x\ny")
  #expect(new.text("b") == "x\ny")
  #expect(new.text.contains("  # note\n"))
}

@Test(arguments: [
  "yes", "No", "on", "OFF", "true", "False", "null", "~", "y", "N", "10:00", "1e3", "0074", "0x1F",
  "0o17", "1_000", ".5", "+1", ".inf", ".NaN", "2026-3-1", "2026-03-12T10:00:00Z",
  "2026-03-12 10:00",
  "", " a", "a ", "- a", "-a", "? a", ": a", "a: b", "a:", "a #b", "#a", "@a", "`a`", "%a", "&a",
  "*a",
  "!a", "|", ">", "\"a", "'a", "[a", "]", "{a", "}", ",a", "=", "<<", "---", "...",
])
func `what YAML would read otherwise is quoted`(text: String) {
  #expect(!PlainText.isPlain(text, inFlow: false))
}

@Test(arguments: [
  "mua", "12", "-12", "0", "3.50", "-0.5", "2026-03-12", "one-way", "Đã xong!", "a,b [c]", "3 days",
  "12a", "a:b", "a#b", "https://x.vn/?a=b", "nope", "2026-Q1", "v1.2.3", "50%", "1.2.x",
])
func `plain words, numbers and days stay plain`(text: String) {
  #expect(PlainText.isPlain(text, inFlow: false))
}
