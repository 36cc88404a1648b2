import Domain
import Notation
import Testing

@testable import Store

struct StoreMergeTests {
  @Test func `Two clones that made one number keep both records (Backlog.md #711)`() throws {
    let merged = merge([
      ("decisions/D-0002-ours.md", nil, decision(2, "Ours", "see D-0003"), nil),
      ("decisions/D-0003-mine.md", nil, decision(3, "Mine"), nil),
      ("decisions/D-0002-theirs.md", nil, nil, decision(2, "Theirs", "as in D-0002")),
      ("decisions/D-0003-theirs.md", nil, nil, decision(3, "Other")),
      (
        "tools/T-0001-x.md", tool("D-0001"), tool("d2", "D-0002, D-0002x, AD-0002, D-0022"),
        tool("D-0001")
      ),
    ])
    #expect(merged.renumbered.map(\.old.text) == ["D-0002", "D-0003"])
    #expect(merged.renumbered.map(\.new.text) == ["D-0041", "D-0042"])
    #expect(text(merged, "decisions/D-0002-theirs.md") == decision(2, "Theirs", "as in D-0002"))
    #expect(text(merged, "decisions/D-0002-ours.md") == nil)
    let ours = try document(merged, "decisions/D-0041-ours.md")
    #expect(ours.text("id") == "D-0041" && ours["formerly"] == .list([.scalar("D-0002")]))
    #expect(ours.body.contains("see D-0042"))
    let tool = try document(merged, "tools/T-0001-x.md")
    #expect(tool.text("decision") == "D-0041")
    #expect(tool.section("Context") == "D-0041, D-0002x, AD-0002, D-0022")
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `No duplicate ids out of a union merge (boring-ui #1569)`() {
    let files = (1...107).flatMap { number in
      [
        ("decisions/D-\(1000 + number)-a.md", nil, decision(1000 + number, "A"), nil),
        ("decisions/D-\(1000 + number)-b.md", nil, nil, decision(1000 + number, "B")),
      ] as [Row]
    }
    let merged = merge(files)
    let ids = merged.changes.values.compactMap { $0 }.compactMap {
      (try? Document(record: $0))?.text("id")
    }
    #expect(ids.count == 214 && Set(ids).count == 214)
    #expect(merged.renumbered.count == 107)
  }

  @Test func `A deleted D-0001 is never paired with a new D-0002`() throws {
    let merged = merge([
      ("decisions/D-0001-same.md", decision(1, "Same"), nil, decision(1, "Same")),
      ("decisions/D-0002-same.md", nil, nil, decision(2, "Same")),
    ])
    #expect(text(merged, "decisions/D-0001-same.md") == nil)
    #expect(text(merged, "decisions/D-0002-same.md") == decision(2, "Same"))
  }

  @Test func `A file that one side renamed and the other edited is one record`() {
    let merged = merge([
      ("decisions/D-0001-old.md", decision(1, "Old"), nil, decision(1, "Edited")),
      ("decisions/D-0001-new.md", nil, decision(1, "Old"), nil),
    ])
    #expect(text(merged, "decisions/D-0001-old.md") == nil)
    #expect(text(merged, "decisions/D-0001-new.md") == decision(1, "Edited"))
  }

  @Test func `A new file does not follow the others into a folder that they were moved to`() {
    let merged = merge([
      ("tools/T-0001-a.md", tool("D-0001"), nil, tool("D-0001")),
      ("archive/T-0001-a.md", nil, tool("D-0001"), nil),
      ("tools/T-0002-b.md", nil, nil, tool("D-0002")),
    ])
    #expect(text(merged, "tools/T-0002-b.md") == tool("D-0002"))
    #expect(text(merged, "archive/T-0002-b.md") == nil)
  }

  @Test func `A record that another clone has renumbered does not come back`() throws {
    let renumbered = decision(5, "Ours").replacing("title:", with: "formerly: [D-0002]\ntitle:")
    let merged = merge([
      ("decisions/D-0002-ours.md", decision(2, "Ours"), decision(2, "Ours", "more"), nil),
      ("decisions/D-0005-ours.md", nil, nil, renumbered),
      ("decisions/D-0002-theirs.md", nil, nil, decision(2, "Theirs")),
      ("tools/T-0001-x.md", nil, tool("D-0002"), nil),
    ])
    #expect(merged.renumbered.isEmpty)
    #expect(text(merged, "decisions/D-0002-ours.md") == nil)
    #expect(text(merged, "decisions/D-0002-theirs.md") == decision(2, "Theirs"))
    let ours = try document(merged, "decisions/D-0005-ours.md")
    #expect(ours.text("id") == "D-0005" && ours.body.contains("more"))
    #expect(ours["formerly"] == .list([.scalar("D-0002")]))
    #expect(try document(merged, "tools/T-0001-x.md").text("decision") == "D-0005")
  }

  @Test func `A copy of a record that was published under another number is that record`() throws {
    let published = decision(5, "Ours").replacing("title:", with: "formerly: [D-0002]\ntitle:")
    let merged = merge([
      ("decisions/D-0002-ours.md", nil, decision(2, "Ours"), nil),
      ("decisions/D-0005-ours.md", nil, nil, published),
      ("decisions/D-0002-theirs.md", nil, nil, decision(2, "Theirs")),
    ])
    #expect(merged.renumbered.isEmpty)
    #expect(
      merged.changes.compactMapValues { $0 }.keys.sorted() == [
        "decisions/D-0002-theirs.md", "decisions/D-0005-ours.md",
      ])
  }

  @Test func `Renumbering on our side holds against an edit on theirs`() throws {
    let renumbered = decision(5, "X").replacing("title:", with: "formerly: [D-0002]\ntitle:")
    let merged = merge([
      ("decisions/D-0002-x.md", decision(2, "X"), nil, decision(2, "X", "edited")),
      ("decisions/D-0005-x.md", nil, renumbered, nil),
    ])
    #expect(text(merged, "decisions/D-0002-x.md") == nil)
    let record = try document(merged, "decisions/D-0005-x.md")
    #expect(record.text("id") == "D-0005" && record.body.contains("edited"))
  }

  @Test func `People who were added twice are one person`() throws {
    let person = "---\nid: an\nname: An\nrole: CMO\n---\n"
    let merged = merge([
      ("people/an.md", nil, person + "", person.replacing("role: CMO", with: "role: CIO"))
    ])
    #expect(merged.conflicts.map(\.conflict.field) == ["role"])
    #expect(merged.conflicts.map(\.path) == ["people/an.md"])
    #expect(try document(merged, "people/an.md").text("name") == "An")
  }

  @Test func `A record that was imported on both sides is one record`() throws {
    let row = decision(2, "X").replacing("title:", with: "import-key: abc\ntitle:")
    let merged = merge([
      ("decisions/D-0002-x.md", nil, row, row.replacing("title:", with: "door: one-way\ntitle:"))
    ])
    #expect(merged.renumbered.isEmpty)
    #expect(try document(merged, "decisions/D-0002-x.md").text("door") == "one-way")
  }

  @Test func `A record that one deleted and the other edited stays, flagged`() throws {
    let merged = merge([
      ("decisions/D-0001-x.md", decision(1, "X"), nil, decision(1, "Y"))
    ])
    #expect(merged.conflicts.map(\.conflict.field) == ["archived"])
    #expect(merged.conflicts.first?.conflict.candidates.map(\.by) == ["them", "us"])
    let reformatted = merge([
      ("decisions/D-0001-x.md", decision(1, "X"), nil, "\u{FEFF}" + decision(1, "X"))
    ])
    #expect(text(reformatted, "decisions/D-0001-x.md") == nil)
  }

  @Test func `Other files are merged by line, and a clash leaves both`() {
    let merged = merge([
      ("README.md", "a\nb\nc\n", "A\nb\nc\n", "a\nb\nC\n"),
      ("themes/dark.yaml", "x: 1\n", "x: 2\n", "x: 3\n"),
      ("notes.txt", "a\n", nil, "b\n"),
    ])
    #expect(text(merged, "README.md") == "A\nb\nC\n")
    #expect(text(merged, "themes/dark.yaml") == "x: 3\n")
    let beside = merged.changes.keys.first { $0.hasPrefix("themes/dark-of-us-") }
    #expect(beside.flatMap { text(merged, $0) } == "x: 2\n")
    #expect(text(merged, "notes.txt") == "b\n")
  }

  @Test func `Both sides find the same store`() {
    let files: [Row] = [
      ("decisions/D-0001-x.md", decision(1, "X"), decision(1, "Y"), decision(1, "Z")),
      ("decisions/D-0003-a.md", nil, decision(3, "A"), nil),
      ("steerco.yaml", "a: 1\nb: 2\n", "a: 2\nb: 2\n", "a: 1\nb: 3\n"),
    ]
    let merged = merge(files)
    let mirrored = merge(files.map { ($0.0, $0.1, $0.3, $0.2) }, ("them", "us"))
    #expect(merged.changes == mirrored.changes)
  }

  // MARK: Helpers

  private typealias Row = (String, String?, String?, String?)

  private func merge(_ rows: [Row], _ names: (String, String) = ("us", "them")) -> StoreMerge {
    let files = rows.map { path, base, ours, theirs in
      StoreMerge.File(
        path: path, base: base.map { Array($0.utf8) }, ours: ours.map { Array($0.utf8) },
        theirs: theirs.map { Array($0.utf8) })
    }
    return StoreMerge(
      files, inUse: [RecordID(kind: .decision, number: 40)], today: Day(number: 20_000),
      ours: { _ in StoreMerge.Author(by: names.0, on: Day(number: 19_999)) },
      theirs: { _ in StoreMerge.Author(by: names.1, on: Day(number: 19_999)) })
  }

  private func decision(_ number: Int, _ title: String, _ question: String = "?") -> String {
    let id = RecordID(kind: .decision, number: number).text
    return "---\nid: \(id)\ntitle: \(title)\nstatus: draft\n---\n\n## Question\n\n\(question)\n"
  }

  private func tool(_ decision: String, _ context: String = "none") -> String {
    "---\nid: T-0001\ntitle: Tool\ndecision: \(decision)\n---\n\n## Context\n\n\(context)\n"
  }

  private func text(_ merged: StoreMerge, _ path: String) -> String? {
    (merged.changes[path] ?? nil).map { String(decoding: $0, as: UTF8.self) }
  }

  private func document(_ merged: StoreMerge, _ path: String) throws -> Document {
    try Document(record: try #require(merged.changes[path] ?? nil, "no \(path)"))
  }
}
