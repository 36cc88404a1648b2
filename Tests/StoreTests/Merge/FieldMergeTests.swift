import Domain
import Notation
import Testing

@testable import Store

struct FieldMergeTests {
  // MARK: Scalars

  @Test func `one side's value is taken`() {
    expect(merge("status", "idea", "parked", "idea"), "parked")
    expect(merge("status", "idea", nil, "idea"), nil)
  }

  @Test func `two values for one scalar leave the base in force and both in the conflict`() {
    let merged = merge("status", "idea", "parked", "framed")
    #expect(merged.value == .scalar("idea"))
    #expect(
      merged.conflicts == [
        Conflict(
          field: "status", base: .scalar("idea"),
          candidates: [
            Conflict.Candidate(.scalar("framed"), by: "cio", on: Day(iso: "2026-03-02")),
            Conflict.Candidate(.scalar("parked"), by: "cmo", on: Day(iso: "2026-03-01")),
          ])
      ])
  }

  @Test func `a removed scalar stands against a new value, absent first`() {
    let merged = merge("status", "idea", "parked", nil)
    #expect(merged.value == .scalar("idea"))
    #expect(merged.conflicts.first?.candidates.map(\.value) == [nil, .scalar("parked")])
  }

  @Test func `a conflict that one side settled is settled`() {
    let open = conflict("status", "idea", ["framed", "parked"])
    let merged = FieldMerge(
      field("status"), key: "status", base: FieldState(.scalar("idea"), conflicts: [open]),
      FieldState(.scalar("parked"), by: "cmo"), FieldState(.scalar("idea"), conflicts: [open]))
    expect(merged, "parked")
  }

  @Test func `two people who settle a conflict in two ways have it again`() {
    let open = conflict("status", "idea", ["framed", "parked"])
    let merged = FieldMerge(
      field("status"), key: "status", base: FieldState(.scalar("idea"), conflicts: [open]),
      FieldState(.scalar("parked"), by: "cmo"), FieldState(.scalar("framed"), by: "cio"))
    #expect(merged.value == .scalar("idea"))
    #expect(merged.conflicts.first?.candidates.map(\.value?.text) == ["framed", "parked"])
  }

  @Test func `a third value joins a conflict`() {
    let open = conflict("status", "idea", ["framed", "parked"])
    let merged = FieldMerge(
      field("status"), key: "status", base: FieldState(.scalar("idea")),
      FieldState(.scalar("idea"), conflicts: [open]), FieldState(.scalar("dropped")))
    #expect(merged.value == .scalar("idea"))
    #expect(
      merged.conflicts.first?.candidates.map(\.value?.text) == ["dropped", "framed", "parked"])
  }

  @Test func `composed and decomposed letters, and kinds of line ends, are no conflict`() {
    expect(merge("title", "x", "Việt", "Vie\u{323}\u{302}t"), "Vie\u{323}\u{302}t")
    let merged = merge("title", "a\nb", "a\r\nb", "c")
    #expect(merged.value == .scalar("c") && merged.conflicts.isEmpty)
  }

  @Test func `what two people archived has been away since the earlier day`() {
    expect(merge("archived", nil, "2026-03-05", "2026-03-01"), "2026-03-01")
  }

  // MARK: Lists

  @Test func `A removed label does not return (beads #1485)`() {
    let merged = FieldMerge(
      field("tags"), key: "tags", base: state(["crm", "old", "web"]), state(["crm", "web"]),
      state(["crm", "new", "old", "web"]))
    #expect(merged.value == list(["crm", "new", "web"]) && merged.conflicts.isEmpty)
  }

  @Test func `of equal items, one that was added outdoes one that was removed`() {
    let merged = FieldMerge(
      field("tags"), key: "tags", base: state(["x", "x"]), state(["x"]), state(["x", "x", "x"]))
    #expect(merged.value == list(["x", "x", "x"]))
  }

  @Test func `an agenda that one side reordered takes up what the other added`() {
    let merged = FieldMerge(
      field("tags"), key: "tags", base: state(["a", "b", "c"]), state(["c", "a", "b"]),
      state(["a", "new", "c"]))
    #expect(merged.value == list(["c", "a", "new"]))
  }

  // MARK: Maps and rows

  @Test func `two cells of one row of the matrix are two values`() {
    let merged = FieldMerge(
      Kind.ownership.schema.field("cells"), key: "cells", base: map(["CMO": "R", "CIO": "A"]),
      map(["CMO": "A", "CIO": "A"]), map(["CMO": "R", "CIO": "A", "CDO": "I"]))
    #expect(merged.value == map(["CMO": "A", "CIO": "A", "CDO": "I"]).value)
    let clash = FieldMerge(
      Kind.ownership.schema.field("cells"), key: "cells", base: map(["CMO": "R"]),
      map(["CMO": "A"]), map(["CMO": "C"]))
    #expect(clash.value == map(["CMO": "R"]).value)
    #expect(clash.conflicts.map(\.field) == ["cells.CMO"])
  }

  @Test func `options are merged column by column`() {
    let merged = options(
      [["id": "A", "text": "mua", "cost": "1"], ["id": "B", "text": "xây"]],
      [["id": "A", "text": "mua", "cost": "2"], ["id": "B", "text": "xây"]],
      [["id": "A", "text": "mua", "cost": "3"], ["id": "B", "text": "tự xây"]])
    #expect(
      merged.value
        == rows([["id": "A", "text": "mua", "cost": "1"], ["id": "B", "text": "tự xây"]]).value)
    #expect(merged.conflicts.map(\.field) == ["options.A.cost"])
  }

  @Test func `an option that one removed and the other changed stays, flagged`() {
    let merged = options(
      [["id": "A", "text": "mua"], ["id": "B", "text": "xây"]], [["id": "A", "text": "mua"]],
      [["id": "A", "text": "mua"], ["id": "B", "text": "tự xây"]])
    let item = map(["id": "B", "text": "tự xây"]).value
    #expect(merged.value?.items.last == item)
    #expect(
      merged.conflicts == [
        Conflict(
          field: "options.B", base: item,
          candidates: [
            Conflict.Candidate(nil, by: "cmo", on: Day(iso: "2026-03-01")),
            Conflict.Candidate(item, by: "cio", on: Day(iso: "2026-03-02")),
          ])
      ])
  }

  @Test func `a reading is named by its day and its metric`() {
    let merged = FieldMerge(
      Kind.pilot.schema.field("series"), key: "series", base: rows([]),
      rows([["on": "2026-03-01", "value": "1"], ["on": "2026-03-02", "value": "5"]]),
      rows([
        ["on": "2026-03-01", "value": "2"],
        ["on": "2026-03-02", "value": "5", "metric": "K-0002"],
      ]))
    #expect(merged.conflicts.map(\.field) == ["series.2026-03-01.value"])
    #expect(merged.value?.items.count == 3)
  }

  @Test func `roles of the configuration, which has no schema, are told apart by their keys`() {
    let merged = FieldMerge(
      nil, key: "roles", base: rows([["key": "CMO", "side": "business"]]),
      rows([["key": "CMO", "side": "business"], ["key": "CIO", "side": "it"]]),
      rows([["key": "CMO", "side": "business", "name": "Head"]]))
    #expect(
      merged.value
        == rows([
          ["key": "CMO", "side": "business", "name": "Head"], ["key": "CIO", "side": "it"],
        ]).value)
  }

  // MARK: Helpers

  private func field(_ key: String) -> (any AnyField)? { Kind.useCase.schema.field(key) }

  private func merge(_ key: String, _ base: String?, _ a: String?, _ b: String?) -> FieldMerge {
    FieldMerge(
      field(key), key: key, base: FieldState(base.map(Node.scalar)),
      FieldState(a.map(Node.scalar), by: "cmo", on: Day(iso: "2026-03-01")),
      FieldState(b.map(Node.scalar), by: "cio", on: Day(iso: "2026-03-02")))
  }

  private func options(
    _ base: [KeyValuePairs<String, String>], _ a: [KeyValuePairs<String, String>],
    _ b: [KeyValuePairs<String, String>]
  ) -> FieldMerge {
    FieldMerge(
      Kind.decision.schema.field("options"), key: "options", base: rows(base),
      FieldState(rows(a).value, by: "cmo", on: Day(iso: "2026-03-01")),
      FieldState(rows(b).value, by: "cio", on: Day(iso: "2026-03-02")))
  }

  private func expect(
    _ merged: FieldMerge, _ text: String?, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(
      merged.value?.text.map { Array($0.utf8) } == text.map { Array($0.utf8) },
      sourceLocation: sourceLocation)
    #expect(merged.conflicts.isEmpty, sourceLocation: sourceLocation)
  }

  private func conflict(_ field: String, _ base: String, _ values: [String]) -> Conflict {
    Conflict(
      field: field, base: .scalar(base),
      candidates: values.map { Conflict.Candidate(.scalar($0), by: "cdo") })
  }

  private func list(_ items: [String]) -> Node { .list(items.map(Node.scalar)) }
  private func state(_ items: [String]) -> FieldState { FieldState(list(items)) }

  private func map(_ pairs: KeyValuePairs<String, String>) -> FieldState {
    FieldState(.map(pairs.map { Node.Pair($0.key, .scalar($0.value)) }))
  }

  private func rows(_ rows: [KeyValuePairs<String, String>]) -> FieldState {
    FieldState(.list(rows.compactMap { map($0).value }))
  }
}
