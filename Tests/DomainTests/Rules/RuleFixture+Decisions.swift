extension RuleFixture {
  static let decisions = [
    RuleFixture("supersedes", "D-0003", "supersedes", fails: "D-0003", passes: "D-0002"),
    RuleFixture(
      "superseded", "D-0003", at: "status", fails: LineChange("D-0001", "supersedes", "D-0003"),
      passes: [LineChange("D-0003", "supersedes", "D-0001")]),
    RuleFixture("proposal", "D-0003", "recommended", fails: nil, passes: "A"),
    RuleFixture("proposal", "D-0003", "recommended", fails: "C"),
    RuleFixture("proposal", "D-0003", "options", fails: "[{id: B, trade-off: x, gives-up: y}]"),
    RuleFixture(
      "proposal", "D-0003", "options",
      fails: "[{id: A, trade-off: x}, {id: B, trade-off: x, gives-up: y}]",
      passes: "[{id: A, trade-off: x, gives-up: y}, {id: B, trade-off: x, gives-up: y}]"),
    RuleFixture(
      "proposal", "D-0003", "options",
      fails: "[{id: A, gives-up: x}, {id: B, trade-off: x, gives-up: y}]"),
    RuleFixture("record", "D-0001", "outcome", fails: nil),
    RuleFixture("record", "D-0001", "rationale", fails: nil),
    RuleFixture("record", "D-0001", "decided", fails: nil),
    RuleFixture("record", "D-0001", "recorded", fails: nil),
    RuleFixture("record", "D-0001", "recorded", fails: "2026-01-07", passes: "2026-01-08"),
    RuleFixture(
      "signatures", "D-0001", "signed",
      fails: "{cmo: 2026-01-08, cio: 2026-01-08, dpo: 2026-01-08}",
      passes: "{CMO: 2026-01-08, CIO: 2026-01-08, FIN: 2026-01-08, DPO: 2026-01-08}"),
    RuleFixture(
      "signatures", "D-0001", "signed",
      fails: "{cmo: 2026-01-08, cio: 2026-01-08 12345678, fin: 2026-01-08, dpo: 2026-01-08}"),
    RuleFixture(
      "one-way-agree", "D-0003", at: "agree", fails: LineChange("D-0003", "door", "one-way"),
      passes: [LineChange("D-0003", "door", "one-way"), LineChange("D-0003", "agree", "[cmo]")]),
    RuleFixture("one-way-review", "D-0001", "review", fails: nil, passes: "2026-06-01"),
    RuleFixture("both-sides", "D-0001", "agree", fails: "[fin, dpo]", passes: "[CIO, fin, dpo]"),
    RuleFixture(
      "both-sides", "D-0003", at: "agree", fails: LineChange("D-0003", "area", "tool"),
      passes: [LineChange("D-0003", "area", "tool"), LineChange("D-0003", "agree", "[sal]")]),
    RuleFixture(
      "finance", "D-0001", at: "agree", fails: LineChange("D-0001", "agree", "[cio, dpo]"),
      passes: [
        LineChange("D-0001", "agree", "[cio, cmo, dpo]"), LineChange("D-0001", "approver", "fin"),
      ]),
    RuleFixture(
      "legal", "D-0001", at: "agree", fails: LineChange("D-0001", "agree", "[cio, fin]"),
      passes: [
        LineChange("D-0001", "agree", "[cio, fin]"), LineChange("U-0001", "privacy", "none"),
      ]),
    RuleFixture("procurement-decision", "D-0003", "driver", fails: "BUY", passes: "FIN"),
    RuleFixture(
      "procurement-decision", "D-0003", "approver", fails: "buy", passes: "cmo"),
  ]
}
