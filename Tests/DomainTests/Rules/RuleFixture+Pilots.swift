extension RuleFixture {
  static let pilots =
    needs + [
      RuleFixture("plan", "P-0001", "hypothesis", fails: nil),
      RuleFixture("plan", "P-0001", "owner", fails: nil),
      RuleFixture("plan", "P-0001", "baseline", fails: nil),
      RuleFixture("plan", "P-0001", "target", fails: "6.0", passes: "7"),
      RuleFixture("plan", "P-0001", "start", fails: nil),
      RuleFixture("plan", "P-0001", "end", fails: "2026-01-15", passes: "2026-01-16"),
      RuleFixture("plan", "P-0001", "kill", fails: nil),
      RuleFixture(
        "plan", "P-0001", "kill", fails: "[{id: K1, value: 7}]", passes: #"[{op: "<", value: 1}]"#),
      RuleFixture("permission", "P-0001", "decision", fails: nil),
      RuleFixture("permission", "P-0001", "decision", fails: "D-0003", passes: "d1"),
      RuleFixture("team", "P-0001", "team", fails: nil),
      RuleFixture(
        "team", "P-0001", "team", fails: "[{person: linh}]",
        passes: "[{person: linh}, {person: cio}]"),
      RuleFixture(
        "team", "P-0001", "team", fails: "[{person: cmo}, {person: cio}]"),
      RuleFixture(
        "team", "P-0001", "team",
        fails: "[" + String(repeating: "{person: fin}, ", count: 9)
          + "{person: linh}, {person: cio}]",
        passes: "[" + String(repeating: "{person: fin}, ", count: 8)
          + "{person: linh}, {person: cio}]"),
      RuleFixture("closing", "P-0002", "verdict-on", fails: nil),
      RuleFixture("closing", "P-0002", "lesson", fails: nil),
      RuleFixture("audience", "P-0001", "audience-pct", fails: "10.5", passes: "10"),
    ]

  private static let needs = [
    RuleFixture(
      "needs", "P-0001", at: "use-case",
      fails: LineChange("O-0001", "agreed", "{marketing: 2026-01-01}"),
      passes: [LineChange("O-0003", "cells", "{SAL: R}")]),
    RuleFixture(
      "needs", "P-0001", at: "use-case", fails: LineChange("O-0001", "cells", "{CMO: A, CIO: A}")),
    RuleFixture(
      "protection", "P-0001", at: "use-case", fails: LineChange("O-0002", "covers", "[at-rest]"),
      passes: [
        LineChange("O-0002", "covers", "[at-rest]"), LineChange("U-0001", "privacy", "none"),
      ]),
    RuleFixture(
      "protection", "P-0001", at: "use-case", fails: LineChange("O-0002", "covers", "[in-transfer]")
    ),
  ]
}
