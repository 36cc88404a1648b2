import Domain
import Notation
import Testing

@testable import Store

struct RecordMergeTests {
  static let base = """
    ---
    id: D-0012
    # What it is about
    title: "CDP: mua hay xây?"
    status: proposed            # since January
    agree: [cmo, fin]
    options:
      - {id: A, text: mua, cost: 9600}
      - {id: B, text: xây, cost: 6200}
    ---

    ## Question

    Mua hay xây?

    ## Comments

    - 2026-02-01 cmo: first

    """

  @Test func `different fields of one record are both in the result, and nothing else moves`()
    throws
  {
    let merged = try merge(
      Self.base, edit("status: proposed", "status: decided"),
      edit("agree: [cmo, fin]", "agree: [cmo]"))
    #expect(
      merged.text
        == Self.base.replacing("status: proposed", with: "status: decided")
        .replacing("agree: [cmo, fin]", with: "agree: [cmo]"))
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `one field changed to two values keeps its value and stands in the conflicts`() throws
  {
    let merged = try merge(
      Self.base, edit("status: proposed", "status: decided"),
      edit("status: proposed", "status: withdrawn"))
    #expect(
      merged.text
        == Self.base.replacing(
          "\n---\n\n##",
          with: """

            conflicts:
              - {field: status, base: proposed, values: [{value: decided, by: cmo, "on": 2026-03-01}, \
            {value: withdrawn, by: cio, "on": 2026-03-02}]}
            ---

            ##
            """))
    #expect(merged.conflicts.count == 1 && merged.newConflicts.count == 1)
  }

  @Test func `a comment changed on one side and the value on the other are both kept`() throws {
    let merged = try merge(
      Self.base, edit("# since January", "# since February"),
      edit("status: proposed", "status: decided"))
    #expect(merged.text.contains("status: decided            # since February\n"))
  }

  @Test func `comments that two people added stand in one list`() throws {
    let merged = try merge(
      Self.base, edit("cmo: first\n", "cmo: first\n- 2026-02-03 cmo: third\n"),
      edit("cmo: first\n", "cmo: first\n- 2026-02-02 cio: second\n  over two lines\n"))
    #expect(
      merged.text.hasSuffix(
        """
        - 2026-02-01 cmo: first
        - 2026-02-02 cio: second
          over two lines
        - 2026-02-03 cmo: third

        """))
  }

  @Test func `sections that two people added both stand, a blank line between them`() throws {
    let merged = try merge(
      Self.base, Self.base + "\n## Outcome\n\nXây.\n", Self.base + "\n## Context\n\nCũ.\n")
    #expect(merged.text == Self.base + "\n## Context\n\nCũ.\n\n## Outcome\n\nXây.\n")
    #expect(merged.conflicts.isEmpty)
  }

  @Test func `prose of a field that both rewrote is a conflict of the field`() throws {
    let merged = try merge(
      Self.base, edit("Mua hay xây?\n", "Mua?\n"), edit("Mua hay xây?\n", "Xây?\n"))
    #expect(merged.text.contains("\nMua hay xây?\n"))
    #expect(merged.conflicts.map(\.field) == ["question"])
    #expect(merged.conflicts.first?.candidates.map(\.value?.text) == ["Mua?", "Xây?"])
  }

  @Test func `other text that both rewrote is kept twice, labelled`() throws {
    let base = Self.base + "\n## Notes\n\nold\n"
    let merged = try merge(
      base, base.replacing("\nold\n", with: "\nnew\n"), base.replacing("\nold\n", with: "\nother\n")
    )
    #expect(
      merged.text.hasSuffix(
        """
        ## Notes

        ### cio, 2026-03-02

        other

        ### cmo, 2026-03-01

        new

        """))
  }

  @Test func `an edit wins over putting away, flagged`() throws {
    let merged = try merge(
      Self.base, edit("status: proposed", "archived: 2026-03-01\nstatus: proposed"),
      edit("agree: [cmo, fin]", "agree: [cmo]"))
    #expect(!merged.text.contains("\narchived:"))
    #expect(
      merged.conflicts == [
        Conflict(
          field: "archived", base: nil,
          candidates: [
            Conflict.Candidate(nil, by: "cio", on: Day(iso: "2026-03-02")),
            Conflict.Candidate(.scalar("2026-03-01"), by: "cmo", on: Day(iso: "2026-03-01")),
          ])
      ])
  }

  @Test func `a record put away on one side, and only reformatted on the other, is put away`()
    throws
  {
    let archived = edit("status: proposed", "archived: 2026-03-01\nstatus: proposed")
    let merged = try merge(Self.base, archived, edit("# since January", "# since ever"))
    #expect(merged.text.contains("\narchived: 2026-03-01\n") && merged.conflicts.isEmpty)
  }

  @Test func `an edit wins over deleting the file, flagged`() {
    let merged = RecordMerge(
      keeping: Version(Array(Self.base.utf8), by: "cio", on: Day(iso: "2026-03-02")),
      deletedBy: "cmo", on: Day(number: 20_000), kind: .decision)
    #expect(merged.newConflicts.map(\.field) == ["archived"])
    #expect(merged.newConflicts.first?.candidates.map(\.by) == ["cio", "cmo"])
  }

  @Test func `line ends and byte order mark are values of their own`() throws {
    let merged = try merge(
      Self.base, "\u{FEFF}" + edit("status: proposed", "status: decided"),
      edit("agree: [cmo, fin]", "agree: [cmo]").replacing("\n", with: "\r\n"))
    let expected = Self.base.replacing("status: proposed", with: "status: decided")
      .replacing("agree: [cmo, fin]", with: "agree: [cmo]").replacing("\n", with: "\r\n")
    #expect(merged.text.utf8.elementsEqual(("\u{FEFF}" + expected).utf8))
  }

  @Test func `two records under one name are refused`() {
    #expect(throws: MergeError.self) {
      try merge(Self.base, edit("D-0012", "D-0013"), edit("D-0012", "D-0014"))
    }
  }

  @Test func `Markers of git never reach a value (tbd #155)`() throws {
    let marked = edit(
      "status: proposed            # since January",
      "<<<<<<< HEAD\nstatus: decided\n=======\nstatus: withdrawn\n>>>>>>> theirs")
    let merged = try merge(Self.base, marked, edit("agree: [cmo, fin]", "agree: [cmo]"))
    let document = try Document(record: merged.bytes)
    #expect(document.text("status") == "proposed" && document["agree"]?.items.count == 1)
    #expect(document.section("Unreadable version (cmo, 2026-03-01)")?.contains(marked) == true)
    let again = try merge(Self.base, merged.text, marked)
    #expect(again.bytes == merged.bytes)
  }

  @Test func `the configuration is merged key by key`() throws {
    let base = "# Ours\ncompany: Hoa Sen\nthresholds: {wip: 3, stale: 30}\n"
    let merged = RecordMerge.text(
      try RecordMerge(
        base: version(base), version(base.replacing("wip: 3", with: "wip: 4"), "cmo", 1),
        version(base.replacing("stale: 30", with: "stale: 14") + "unit: m₫\n", "cio", 2), kind: nil)
    )
    #expect(merged == "# Ours\ncompany: Hoa Sen\nthresholds: {wip: 4, stale: 14}\nunit: m₫\n")
  }

  // MARK: Helpers

  private func edit(_ old: String, _ new: String) -> String { Self.base.replacing(old, with: new) }

  private func version(_ text: String, _ by: String? = nil, _ day: Int = 0) -> Version {
    Version(Array(text.utf8), by: by, on: day == 0 ? nil : Day(iso: "2026-03-0\(day)"))
  }

  /// Both ways round.
  private func merge(_ base: String, _ a: String, _ b: String) throws -> RecordMerge {
    let (one, two) = (version(a, "cmo", 1), version(b, "cio", 2))
    let merged = try RecordMerge(base: version(base), one, two, kind: .decision)
    let mirrored = try RecordMerge(base: version(base), two, one, kind: .decision)
    #expect(merged == mirrored)
    return merged
  }
}

extension RecordMerge {
  static func text(_ merge: RecordMerge) -> String { merge.text }
  var text: String { String(decoding: bytes, as: UTF8.self) }
}
