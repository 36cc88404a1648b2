package import Domain

/// What the matrix says of a row: whose move it is, and what to decide.
package enum MatrixMessage: Sendable, Equatable {
  /// Those who hold the A of a row that two claim.
  case contested([String])
  case unowned
  case unstaffed
  /// The A of the day on which both sides agreed.
  case lastAgreed([String], Day?)
  /// A decision about the row is under way.
  case raised(id: String)
  case alreadyRaised(id: String, decision: String)
  case archived(id: String)
  case gone(id: String)
  /// The load of a role as a percentage, and its number of A and R.
  case role(String, load: String, accountable: Int, responsible: Int)
  case nothingOf(role: String)
  /// The row needs no decision.
  case nothingContested
  /// Which columns of how many are in sight.
  case columns(first: Int, last: Int, of: Int)
  case overloaded
  // What the decision about a row begins with
  case title(activity: String)
  case question(id: String, activity: String, accountable: [String])
  case driftQuestion(id: String, activity: String)
  case accountable(role: String)
  case asAgreed([String])
  case asNow([String])
}

extension Catalogue {
  /// A sentence or a part of one.
  package func text(_ message: MatrixMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: MatrixMessage) -> Phrase {
    switch message {
    case .contested(let roles):
      Phrase(
        "\(roles.count) hold the A: \(writing.list(roles)).",
        "\(roles.count) vai trò cùng giữ A: \(writing.list(roles)).")
    case .unowned: Phrase("Nobody holds the A.", "Chưa ai giữ A.")
    case .unstaffed: Phrase("Nobody holds an R.", "Chưa ai giữ R.")
    case .lastAgreed(let roles, let day):
      Phrase(
        "Last agreed\(on(day)): A=\(names(roles)).",
        "Thống nhất lần cuối\(on(day)): A=\(names(roles)).")
    case .raised(let id): Phrase("\(id) raised.", "Đã nêu \(id).")
    case .alreadyRaised(let id, let decision):
      Phrase("\(decision) is about \(id) already.", "\(decision) đã nêu về \(id).")
    case .archived(let id):
      Phrase(
        "\(id) was archived meanwhile: nothing was set.",
        "\(id) vừa được người khác lưu trữ: không có gì được ghi.")
    case .gone(let id):
      Phrase(
        "\(id) is no longer in the list: nothing was set.",
        "\(id) không còn trong danh sách: không có gì được ghi.")
    case .role(let name, let load, let accountable, let responsible):
      Phrase(
        "\(name): load \(load), A \(count(accountable)), R \(count(responsible))",
        "\(name): tải \(load), A \(count(accountable)), R \(count(responsible))")
    case .nothingOf(let role):
      Phrase("\(role) answers for nothing yet.", "\(role) chưa phụ trách việc gì.")
    case .nothingContested:
      Phrase("Nothing contested in this row.", "Dòng này không có tranh chấp.")
    case .columns(let first, let last, let all):
      Phrase("columns \(first)–\(last) of \(all)", "cột \(first)–\(last) trên \(all)")
    case .overloaded: Phrase("! overloaded", "! quá tải")
    default: decisionPhrase(message)
    }
  }

  private func on(_ day: Day?) -> String { day.map { " " + writing.shortDay($0) } ?? "" }

  private func names(_ roles: [String]) -> String {
    roles.isEmpty ? Writing.missing : roles.joined(separator: ",")
  }

  private func decisionPhrase(_ message: MatrixMessage) -> Phrase {
    switch message {
    case .title(let activity):
      Phrase("Who answers for: \(activity)?", "Ai chịu trách nhiệm giải trình: \(activity)?")
    case .question(let id, let activity, let roles) where roles.isEmpty:
      Phrase(
        "Nobody holds the A of \(id), “\(activity)”. Which one role answers for it?",
        "Chưa ai giữ A của \(id), “\(activity)”. Giao cho vai trò nào?")
    case .question(let id, let activity, let roles):
      Phrase(
        "\(writing.list(roles)) each hold the A of \(id), “\(activity)”. Which one of them answers for it?",
        "\(writing.list(roles)) cùng giữ A của \(id), “\(activity)”. Chỉ một vai trò giữ: là ai?")
    case .driftQuestion(let id, let activity):
      Phrase(
        "\(id), “\(activity)”, is no longer as both sides agreed. Back to that, or agree to how it is now?",
        "\(id), “\(activity)”, đã khác bản hai bên thống nhất. Quay lại, hay thống nhất như hiện nay?"
      )
    case .accountable(let role): Phrase("\(role) holds the A", "\(role) giữ A")
    case .asAgreed(let roles):
      Phrase("As agreed: A=\(names(roles))", "Như đã thống nhất: A=\(names(roles))")
    case .asNow(let roles):
      Phrase("As it is now: A=\(names(roles))", "Như hiện nay: A=\(names(roles))")
    default: Phrase("", "")
    }
  }
}
