extension RuleFixture {
  static let useCases =
    gate + [
      RuleFixture("ready", "U-0001", "segment", fails: nil),
      RuleFixture("ready", "U-0001", "touchpoints", fails: "[]", passes: "[shop]"),
      RuleFixture("ready", "U-0001", "brief", fails: nil),
      RuleFixture("ready", "U-0001", "brief", fails: #""1\n2\n3\n4\n5\n6""#, passes: #""1\n2""#),
      RuleFixture("ready", "U-0001", "benefit-month", fails: nil),
      RuleFixture("ready", "U-0001", "sources", fails: nil),
      RuleFixture("ready", "U-0001", "sources", fails: "[{name: Card, access: granted}]"),
      RuleFixture(
        "ready", "U-0001", "sources", fails: "[{name: Card, owner: sal, access: asked}]",
        passes: "[{name: Card, owner: cio, access: granted}]"),
      RuleFixture("ready", "U-0001", "integrations", fails: nil),
      RuleFixture("ready", "U-0001", "acceptance", fails: nil),
      RuleFixture("ready", "U-0001", "privacy", fails: nil),
      RuleFixture("ready", "U-0001", "effort", fails: nil),
      RuleFixture("ready", "U-0001", "trade-off", fails: nil),
      RuleFixture("ready", "U-0001", "translator", fails: nil),
      RuleFixture("ready", "U-0001", "read-back", fails: "{it: 2026-01-06}"),
      RuleFixture(
        "ready", "U-0001", "read-back", fails: "{marketing: 2026-01-05, it: 2026-01-06 12345678}"),
      RuleFixture(
        "proven", "U-0002", at: "status", fails: LineChange("P-0002", "verdict", "iterate"),
        passes: [LineChange("P-0002", "archived", "2026-03-10")]),
      RuleFixture(
        "proven", "U-0002", at: "status", fails: LineChange("P-0002", "status", "cancelled")),
      RuleFixture("reason", "U-0004", "reason", fails: nil),
    ]

  private static let gate = [
    RuleFixture("strategy-gate", "U-0003", "objective", fails: nil),
    RuleFixture("strategy-gate", "U-0003", "customer-problem", fails: nil),
    RuleFixture("strategy-gate", "U-0003", "customer-benefit", fails: nil),
    RuleFixture("strategy-gate", "U-0003", "metric", fails: nil),
    RuleFixture("strategy-gate", "U-0003", "metric", fails: "K-0002", passes: "K-0001"),
    RuleFixture("strategy-gate", "U-0003", "baseline", fails: nil),
    RuleFixture("strategy-gate", "U-0003", "target", fails: nil),
    RuleFixture("strategy-gate", "U-0001", "baseline", fails: nil),
  ]
}
