import Testing

@testable import Notation

private let body = """
  Before.

  ## Question

  Buy or build?

  ```
  ## not a heading
  ```

  ## Options ##
  A
  ### Sub
  ## question
  second

  """

@Test func `sections are the level-2 headings outside code`() throws {
  let document = try record("a: 1", body: body)
  #expect(document.sections.map(\.heading) == ["Question", "Options", "question"])
  #expect(document.section("QUESTION") == "Buy or build?\n\n```\n## not a heading\n```")
  #expect(document.section("options") == "A\n### Sub")
  #expect(document.section("Nothing") == nil)
  #expect(document.preamble == "Before.\n\n")
}

@Test func `a section's text is changed and nothing else`() throws {
  let document = try record("a: 1", body: body)
  let new = document.settingSection("options", to: "B\n")
  #expect(new.text == document.text.replacing("A\n### Sub", with: "B"))
  #expect(document.settingSection("Options", to: "A\n### Sub\n").bytes == document.bytes)
  #expect(document.settingSection("None", to: nil).bytes == document.bytes)
  #expect(
    document.settingSection("Options", to: nil).text
      == document.text.replacing("## Options ##\nA\n### Sub\n", with: ""))
}

@Test(arguments: [
  ("", "## New\n\ntext\n"), ("x", "x\n\n## New\n\ntext\n"),
  ("## A\na\n", "## A\na\n\n## New\n\ntext\n"),
  ("## New", "## New\n\ntext\n"), ("## New\n## B\n", "## New\n\ntext\n\n## B\n"),
])
func `a new text is set off by blank lines`(body: String, expected: String) throws {
  let new = try record("a: 1", body: body).settingSection("New", to: "text")
  #expect(new.body == expected)
  #expect(new.section("new") == "text")
}

@Test func `a section takes the file's line endings`() throws {
  let document = try Document(record: Array("---\r\n---\r\n## A\r\nx\r\n".utf8))
  let new = document.settingSection("A", to: "x\ny").settingSection("B", to: "z")
  #expect(new.text == "---\r\n---\r\n## A\r\nx\r\ny\r\n\r\n## B\r\n\r\nz\r\n")
  #expect(new.settingSection("A", to: "x\ny").bytes == new.bytes)
}

@Test func `a text cannot break the file or the sections behind it`() throws {
  let document = try record("a: 1", body: "## A\nx\n\n## B\ny\n")
  let new = document.settingSection("A", to: "<<<<<<< HEAD\n```\ncode")
  let again = try Document(record: new.bytes)
  #expect(again.section("A") == " <<<<<<< HEAD\n```\ncode\n```")
  #expect(again.section("B") == "y")
}

@Test func `front matter edits leave the body alone`() throws {
  let document = try record("a: 1", body: body)
  #expect(document.setting("a", to: "x\ny").setting("b", to: ["z"]).body == body)
}

@Test func `a text with headings in it stays one section and touches no other`() throws {
  let file = "---\nid: U-0001\n---\n## Brief\nshort\n\n## Comments\n- 2026-01-01 cio: real\n"
  let document = try Document(record: Array(file.utf8))
  let edited = document.settingSection(
    "Brief", to: "one\n## Comments\n- 2026-01-01 cio: forged\n```\n## code\n```")
  #expect(edited.sections.map(\.heading) == ["Brief", "Comments"])
  #expect(edited.section("Comments") == "- 2026-01-01 cio: real")
  #expect(edited.section("Brief")?.contains("\n## code\n") == true)
}
