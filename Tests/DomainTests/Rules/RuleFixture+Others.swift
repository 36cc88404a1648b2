extension RuleFixture {
  static let others = [
    RuleFixture("adoption", "T-0001", "decision", fails: nil, passes: "D-0002"),
    RuleFixture("adoption", "T-0001", "decision", fails: "D-0003"),
    RuleFixture(
      "adoption", "T-0001", at: nil, fails: LineChange("U-0001", "tool", nil),
      LineChange("U-0002", "tool", nil), passes: [LineChange("U-0002", "tool", nil)]),
    RuleFixture(
      "adoption", "T-0001", at: nil, fails: LineChange("U-0001", "process-change", nil),
      LineChange("U-0002", "process-change", nil),
      passes: [LineChange("U-0001", "process-change", nil)]),
    RuleFixture("quorum", "M-0001", "present", fails: "[cmo, sal]", passes: "[CMO, dat]"),
    RuleFixture(
      "quorum", "M-0001", at: "present", fails: LineChange("M-0001", "present", "[sal, cio]"),
      passes: [
        LineChange("M-0001", "present", "[sal]"),
        LineChange("M-0001", "agenda", "[{ref: D-0003, verb: inform}]"),
      ]),
    RuleFixture("quorum", "M-0001", at: "present", fails: LineChange("M-0001", "present", nil)),
    RuleFixture(
      "customer-data", "O-0001", "cells", fails: "{CIO: A, DAT: R, CMO: C}",
      passes: "{SAL: A, DAT: R}"),
    RuleFixture("procurement-row", "O-0003", "cells", fails: "{BUY: A, SAL: R}"),
    RuleFixture(
      "sellers", "O-0003", "cells", fails: "{CMO: A, CIO: R}", passes: "{CMO: AR, SAL: I}"),
    RuleFixture("partner", "agent", "until", fails: nil, passes: "2027-01-01"),
    RuleFixture("partner", "agent", "nda", fails: "no", passes: "yes"),
    RuleFixture("partner", "agent", "nda", fails: nil),
  ]
}
