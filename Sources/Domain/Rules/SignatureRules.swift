import Notation

extension Decision {
  /// Decided: what came of it and why, and on which days it was decided and written down.
  static let record = Rule(5, "record", .error, of: Decision.self, in: "decided") { decision, _ in
    let days = decision.lacking("decided", "recorded")
    guard let decided = decision.decided, let recorded = decision.recorded else {
      return decision.lacking("outcome", "rationale") + days
    }
    return decision.lacking("outcome", "rationale")
      + .one("recorded", .decision(.recordedTooEarly(decided: decided)), if: recorded < decided)
  }

  /// Decided: the approver and every `agree` have signed what stands there.
  static let signatures = Rule(
    5, "signatures", .error, of: Decision.self, in: "decided"
  ) { decision, portfolio in
    decision.signatories.compactMap { name in
      // A role cannot sign; somebody who has it can.
      let signatory = portfolio.signatory(for: name)
      return switch decision.signature(of: name, in: portfolio) {
      case .missing: Breach("signed", .decision(.unsigned(by: signatory)))
      case .void: Breach("signed", .decision(.voidSignature(by: signatory)))
      case .valid: nil
      }
    }
  }

  /// What was decided stays as it was signed; whoever thinks otherwise raises a new decision. A text
  /// that was missing may be added: it voids the signatures that do not cover it.
  static let frozenText = ChangeRule(3, "frozen-text", .error, of: Decision.self) {
    before, after, _ in
    guard ["decided", "superseded"].contains(before.record.status) else { return [] }
    return Digest.signedKeys.filter { key in
      guard let field = Decision.schema.field(key), let old = before.record.node(field) else {
        return false
      }
      return Digest(of: [old]) != Digest(of: [after.record.node(field)])
    }.map { Breach($0, .decision(.frozen)) }
  }
}
