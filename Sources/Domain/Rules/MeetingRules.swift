extension Meeting {
  static let rules: [Rule] = [quorum]

  /// Without the chair and one of each side, a meeting informs only. It may open before everybody is
  /// there; it does not close so.
  private static let quorum = Rule(
    14, "quorum", .warning, of: Meeting.self, in: "open", "closed", "approved",
    gates: ["closed", "approved"]
  ) { meeting, portfolio in
    let hasWork = (meeting.agenda?.rows ?? []).contains { $0.verb == .decide || $0.verb == .review }
    let isChaired = meeting.isChaired(in: portfolio)
    let missing = meeting.absentHalves(in: portfolio)
    return .one(
      "present", .committee(.noQuorum(isChaired: isChaired, missing: missing)),
      if: hasWork && !meeting.hasQuorum(in: portfolio))
  }
}
