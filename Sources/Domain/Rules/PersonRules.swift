extension Member {
  static let rules: [Rule] = [partner]

  /// A partner's people have an end and keep silent.
  private static let partner = Rule(
    18, "partner", .warning, of: Member.self
  ) { member, portfolio in
    guard let role = member.role, portfolio.configuration.side(ofRole: role) == .partner else {
      return []
    }
    return .one("until", .committee(.partnerWithoutEnd), if: member.until == nil)
      + .one("nda", .committee(.partnerWithoutPromise), if: member.nda != true)
  }
}
