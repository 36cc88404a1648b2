import Testing

@testable import Notation

// What other tools lost or broke, with the thread that tells it.

/// tldw_chatbook #1954: 28 of 2,390 tasks invisible.
@Test func `an unquoted colon hides no record`() throws {
  #expect(try record("title: CDP: mua hay xây?").text("title") == "CDP: mua hay xây?")
}

/// tbd #155: markers in YAML, record skipped, "synced".
@Test func `conflict markers are never parsed as values`() {
  let problem = #expect(throws: NotationProblem.self) {
    try record("status: open\n<<<<<<< ours\nowner: a\n=======\nowner: b\n>>>>>>> theirs")
  }
  #expect(problem?.reason == .conflictMarkers)
  #expect(problem?.line == 3)
  #expect(problem?.excerpt == "<<<<<<< ours")
}

/// ai-sdlc #86 and share-note #72.
@Test func `unknown keys and comments survive an edit`() throws {
  let lines = "# ours\nid: D-1 # id\nx-theirs: {a: 1}   # keep\n\nstatus: open # now\n# end"
  #expect(
    try record(lines).setting("status", to: "done").text
      == "---\n\(lines.replacing("open", with: "done"))\n---\n")
}

/// mcpvault #75: `10:00` becomes `600` on an unrelated edit.
@Test func `times and numbers with zeros survive an unrelated edit`() throws {
  let document = try record("at: 10:00\nid: 0074\nok: no\nn: 1e3\nstatus: open")
  let new = document.setting("status", to: "done")
  #expect(new.text == "---\nat: 10:00\nid: 0074\nok: no\nn: 1e3\nstatus: done\n---\n")
  #expect(new.text("at") == "10:00" && new.text("id") == "0074")
  #expect(new.setting("at", to: "10:30").text.contains("at: \"10:30\"\n"))
}
