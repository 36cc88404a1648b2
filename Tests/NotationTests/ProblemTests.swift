import Testing

@testable import Notation

private func problem(_ file: String) -> NotationProblem? {
  problem(Array(file.utf8))
}

private func problem(_ bytes: [UInt8]) -> NotationProblem? {
  do throws(NotationProblem) {
    _ = try Document(record: bytes)
    return nil
  } catch {
    return error
  }
}

private func front(_ lines: String) -> NotationProblem? { problem("---\n\(lines)\n---\n") }

@Test(
  arguments: [
    ("a: 1\nb: 2\na: 3", .duplicateKey("a", firstLine: 2), 4),
    ("<<<<<<< HEAD\na: 1\n=======\na: 2\n>>>>>>> b", .conflictMarkers, 2),
    ("a: 1\n=======", .conflictMarkers, 3),
    ("a: [x,\n<<<<<<< HEAD\n  y]", .conflictMarkers, 3),
    ("a: \"x\n>>>>>>> b: 1\n\"", .conflictMarkers, 3),
    ("a: [x, y\nb: 1", .unclosedBracket, 2), ("a: [x, y", .unclosedBracket, 2),
    ("a: {x: [1}", .unclosedBracket, 2), ("a: [x #]", .unclosedBracket, 2),
    ("a: [x y: z", .unclosedBracket, 2), ("k:\n  - [a\nb: 1", .unclosedBracket, 3),
    ("a: \"x\nb: \"y\"", .unclosedQuote, 2), ("a: 'x", .unclosedQuote, 2),
    ("a: ['x]", .unclosedQuote, 2), ("a: \"x\\\"", .unclosedQuote, 2),
    ("k:\n  - 'a\nb: 1", .unclosedQuote, 3),
    ("a: \"x\" y", .strayText, 2), ("a: [x] y", .strayText, 2), ("a: ]", .strayText, 2),
    ("  a: 1", .strayText, 2), ("a: \"x\"\n  more", .strayText, 3),
    ("a:\n\t- x", .tabIndentation, 3), ("a:\n  - x\n \t- y", .tabIndentation, 4),
    ("a: &x 1", .anchorOrAliasOrTag, 2), ("a: *x", .anchorOrAliasOrTag, 2),
    ("a: !!str x", .anchorOrAliasOrTag, 2),
    ("a: [&x 1]", .anchorOrAliasOrTag, 2), ("a:\n  - b: *x", .anchorOrAliasOrTag, 3),
    ("a:\n  - - !t x", .anchorOrAliasOrTag, 3), ("&x a: 1", .anchorOrAliasOrTag, 2),
    ("<<: *x", .anchorOrAliasOrTag, 2),
    ("a: [[[[[[[[[x]]]]]]]]]", .tooDeep(limit: 8), 2),
    ("a:\n  - - - - - - - - - x", .tooDeep(limit: 8), 3),
    ("just text", .notAnEntry, 2), ("key:value", .notAnEntry, 2), ("- a", .notAnEntry, 2),
    ("? a", .notAnEntry, 2), (": a", .notAnEntry, 2), ("a #b: c", .notAnEntry, 2),
    ("a: 1\n- b", .notAnEntry, 3),
  ] as [(String, Reason, Int)])
func `a bad entry says why and where`(lines: String, reason: Reason, line: Int) throws {
  let problem = try #require(front("\(lines)"))
  #expect(problem.reason == reason)
  #expect(problem.line == line)
}

@Test(arguments: [
  "a: {x: y: z}", "a:\n  - x\n y: z", "a: \"\\q\"", "a: b\n  c: d", "a: [x, : y", "a: |x\n  y",
  "a:\n  x: 1\n   y: 2", "a: [x\n  y: z", "a: >9x\n y",
])
func `what neither reader accepts is a problem`(lines: String) {
  #expect(front(lines) != nil)
}

@Test func `depth 8 is read by both readers`() throws {
  #expect(front("a: [[[[[[[[x]]]]]]]]") == nil)
  #expect(front("a:\n  - - - - - - - - x") == nil)
}

@Test func `fences that are missing are told apart`() {
  #expect(problem("")?.reason == .missingFrontMatter)
  #expect(problem("# Title\n")?.reason == .missingFrontMatter)
  #expect(problem("<<<<<<< HEAD\n---\n")?.reason == .conflictMarkers)
  #expect(problem("---\na: 1\n")?.reason == .unclosedFrontMatter)
  #expect(problem("---\na: 1\n\nSome text.\n")?.reason == .unclosedFrontMatter)
  #expect(problem("---\na: 1\n\nSome text.\n")?.line == 1)
}

@Test func `conflict markers in the body count outside code only`() {
  #expect(problem("---\n---\ntext\n<<<<<<< HEAD\n")?.line == 4)
  #expect(problem("---\n---\ntext\n>>>>>>> branch\n")?.reason == .conflictMarkers)
  #expect(problem("---\n---\n```\n<<<<<<< HEAD\n```\n") == nil)
  #expect(problem("---\n---\n ~~~~ text\n<<<<<<< HEAD\n~~~\n>>>>>>> b\n~~~~\n") == nil)
  #expect(problem("---\n---\n```\n```\n<<<<<<< HEAD\n")?.line == 5)
  #expect(problem("---\n---\nTitle\n=======\n") == nil)
  #expect(problem("---\na: |\n  <<<<<<< HEAD\n---\n") == nil)
}

@Test func `limits are said, never cut`() {
  let comment = "# " + String(repeating: "x", count: 997) + "\n"
  let long = String(repeating: comment, count: 66)
  #expect(problem("---\n\(long)---\n")?.reason == .frontMatterTooLarge(limit: 65536))
  #expect(problem("---\n\(long)")?.reason == .frontMatterTooLarge(limit: 65536))
  let body = String(repeating: "x", count: 1024 * 1024)
  #expect(problem("---\n---\n\(body)")?.reason == .fileTooLarge(limit: 1_048_576))
  #expect(problem("---\n---\n\(body.dropLast(100))") == nil)
}

@Test func `an edit that breaks a limit is told`() throws {
  let document = try record("a: 1").setting("b", to: .scalar(String(repeating: "x", count: 70_000)))
  #expect(document.text("b")?.utf8.count == 70_000)
  #expect(document.brokenLimit == .frontMatterTooLarge(limit: 65536))
  #expect(try record("a: 1").brokenLimit == nil)
}

@Test func `bytes that are no UTF-8 are a problem at their place`() {
  let problem = problem(Array("---\na: \u{e9}".utf8) + [0xFF, 0x0A] + Array("---\n".utf8))
  #expect(problem?.reason == .invalidUTF8)
  #expect(problem?.line == 2)
  #expect(problem?.column == 5)
  #expect(problem?.excerpt == "a: é\u{FFFD}")
}

@Test func `a problem shows its line, cut at 200 bytes between characters`() throws {
  let problem = try #require(front("a: x\nb: [\(String(repeating: "ế", count: 200))"))
  #expect(problem.column == 4)
  #expect(problem.excerpt.utf8.count <= 200)
  #expect(problem.excerpt.hasPrefix("b: [ế") && problem.excerpt.hasSuffix("ế"))
  #expect(problem.reason == .unclosedBracket)
}

@Test func `no bytes whatever stop the reader`() {
  var generator = Generator()
  let tokens = [
    "---\n", "a: ", "b:", "\n", "  ", "- ", "[", "]", "{", "}", "\"", "'", "|", ">", "#", "\r",
    "\t", "x", "\u{FEFF}", "```\n", "<<<<<<< a\n",
  ]
  for _ in 0..<20_000 {
    var bytes = Array("---\n".utf8)
    for _ in 0..<Int.random(in: 0...20, using: &generator) {
      if Int.random(in: 0..<20, using: &generator) == 0 {
        bytes.append(UInt8.random(in: 0...255, using: &generator))
      } else {
        bytes += Array(generator.pick(tokens).utf8)
      }
    }
    guard let document = try? Document(record: bytes) else { continue }
    for entry in document.entries { _ = document.node(of: entry) }
    _ = document.sections
    guard let first = document.keys.first else { continue }
    let new = document.setting(Key(first), to: "x\ny").setting("new key", to: ["z"])
    #expect(
      new.text(Key(first)) == "x\ny", "SEED=\(generator.seed) \(document.text.debugDescription)")
    _ = document.setting(Key(first), to: nil)
  }
}
