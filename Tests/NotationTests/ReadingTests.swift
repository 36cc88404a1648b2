import Testing

@testable import Notation

private func value(_ written: String) throws -> Node? { try record("k:\(written)")["k"] }

@Test(arguments: [
  "0074", "no", "yes", "10:00", "1e3", "~", "null", "true", "0x1F", "2026-03-12", "-5", ".5",
  "1_000",
])
func `values are text, never guesses`(text: String) throws {
  #expect(try value(" \(text)") == .scalar(text))
  #expect(try value(" [\(text)]") == [.scalar(text)])
  #expect(try value("\n  - - \(text)") == [[.scalar(text)]])
}

@Test(arguments: [
  (" a: b", "a: b"), (" CDP: mua hay xây?", "CDP: mua hay xây?"), ("\t\ttabs", "tabs"),
  (" @alice", "@alice"), (" `code`", "`code`"), (" 100% # sure", "100%"), (" a#b", "a#b"),
  (" - a", "- a"), (" %done", "%done"), (" ,a", ",a"), ("", ""), (" # only", ""), ("  a  ", "a"),
  (" 'it''s'", "it's"), (" \"a\\tb\\u00e9\\n\"", "a\tbé\n"), (" \"a\n  b\"", "a b"),
  (" a\n  b\n\n  c", "a b\nc"), (" |\n  a\n   b\n", "a\n b\n"), (" |-\n  a\n\n  b", "a\n\nb"),
  (" >\n  a\n  b\n", "a b\n"), (" |\n  # text\n  - a", "# text\n- a\n"), ("\n  below", "below"),
  (" |+\n  a\n", "a\n\n"), (" \"\\\"\"", "\""), (" a\u{85}b\u{2028}c", "a\u{85}b\u{2028}c"),
])
func `a scalar is read as it is meant`(written: String, expected: String) throws {
  let document = try record("k:\(written)\nz: 1")
  #expect(document["k"] == .scalar(expected))
  #expect(document.text("k") == expected)
  #expect(document.text("z") == "1")
}

@Test(
  arguments: [
    (" [@alice, @bob]", ["@alice", "@bob"]), (" [a, 'b, c', \"d\"]", ["a", "b, c", "d"]),
    (" []", []), (" [a b,c]", ["a b", "c"]), (" [a,]", ["a"]),
    (" [\n  a, # x\n  b\n]", ["a", "b"]),
    (" # why\n- a\n# b\n\n- c # d", ["a", "c"]), ("\n    - a: b\n", nil),
    ("\n  -\n  - @x", ["", "@x"]),
  ] as [(String, [String]?)])
func `a list is read`(written: String, expected: [String]?) throws {
  guard let expected else { return }
  #expect(try value(written) == .list(expected.map { .scalar($0) }))
}

@Test func `maps are read in every form`() throws {
  let pair = Node.map([Node.Pair("a", "1"), Node.Pair("b", ["x", "y"])])
  #expect(try value(" {a: 1, b: [x, y]}") == pair)
  #expect(try value("\n  a: 1\n  b: [x, y]") == pair)
  #expect(try value("\n  a: 1\n  b:\n    - x\n    - y") == pair)
  #expect(try value("\n  - a: 1\n    b: [x, y]\n  - {a: 1, b: [x, y]}") == [pair, pair])
  #expect(try value("\n  text: mua: ngay") == .map([Node.Pair("text", "mua: ngay")]))
}

@Test func `unicode is kept byte for byte in every normal form`() throws {
  for text in ["Tiếng Việt", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t", "👩‍👩‍👧", "đ\u{200B}"] {
    let read = try #require(try record("k: \(text)").text("k"))
    #expect(Array(read.utf8) == Array(text.utf8))
  }
}

@Test func `a record is read with its lines, keys and body`() throws {
  let document = try record("id: D-0012\n# c\n\ntitle: \"x\"\n\"quoted key\": 1\n", body: "## Q\n…")
  #expect(document.keys == ["id", "title", "quoted key"])
  #expect(document.line(of: "title") == 5)
  #expect(document.line(of: "none") == nil)
  #expect(document.contains("quoted key"))
  #expect(document["none"] == nil)
  #expect(document.body == "## Q\n…")
  #expect(MemoryLayout<Entry>.stride <= 32)
}

@Test func `endings, a byte order mark and fences with blanks are accepted`() throws {
  let file = "\u{FEFF}---  \r\na: 1\r\nb:\r\n  - x\r\nc: |\r\n  t\r\n  u\r\n...\t\r\nbody\r\n"
  let document = try Document(record: Array(file.utf8))
  #expect(document.text("a") == "1")
  #expect(document["b"] == ["x"])
  #expect(document.text("c") == "t\nu\n")
  #expect(document.body == "body\r\n")
  #expect(document.bytes == Array(file.utf8))
}

@Test func `a file may end with its closing fence`() throws {
  #expect(try Document(record: Array("---\na: 1\n---".utf8)).body.isEmpty)
  #expect(try Document(record: Array("---\n---\n".utf8)).entries.isEmpty)
}

@Test func `a configuration has no fences and may begin with one`() throws {
  let text = "# colours\nroles:\n  overdue: {colour: red, bold: yes}\nname: dark\n"
  for file in [text, "---\n" + text] {
    let document = try Document(configuration: Array(file.utf8))
    #expect(document["roles"]?["overdue"]?["bold"] == "yes")
    #expect(document.keys == ["roles", "name"])
    #expect(document.body.isEmpty)
  }
}

@Test func `many keys are found and their duplicates too`() throws {
  let lines = (0..<500).map { "key\($0): \($0)" }
  let document = try record(lines.joined(separator: "\n"))
  #expect(document.text("key499") == "499")
  let problem = #expect(throws: NotationProblem.self) {
    try record((lines + ["key7: again"]).joined(separator: "\n"))
  }
  #expect(problem?.reason == .duplicateKey("key7", firstLine: 9))
  #expect(problem?.line == 502)
}
