package import Domain

extension Catalogue {
  /// `U-0007 cannot become ready yet:`, before the list of what is missing; nil for an error without
  /// such a list.
  package func heading(of error: ChangeError) -> String? {
    switch error {
    case .gate(let id, let state, _):
      let label = long(value(state, of: id.kind.rawValue))
      return say(
        Phrase(
          "\(id) cannot become “\(uncapitalised(label))” yet:", "\(id) chưa sang “\(label)” được:"))
    case .forbidden(let id, _):
      return say(Phrase("\(id) cannot be changed so:", "\(id) không sửa như vậy được:"))
    case .notYet(let id, let action, _): return say(phrase(id, action))
    default: return nil
    }
  }

  private func phrase(_ id: RecordID, _ action: Change.Action) -> Phrase {
    switch action {
    case .sign: Phrase("\(id) cannot be signed yet:", "\(id) chưa ký được:")
    case .agree: Phrase("\(id) cannot be agreed to yet:", "\(id) chưa thống nhất được:")
    default: Phrase("\(id) cannot be read back yet:", "\(id) chưa diễn giải lại được:")
    }
  }

  /// The heading, then a line for each thing with the command that mends it.
  func list(_ error: ChangeError) -> String {
    let lines = error.findings.map { finding in
      "  " + text(finding) + (remedy(for: finding).map { " → \($0)" } ?? "")
    }
    return ([heading(of: error) ?? ""] + lines).joined(separator: "\n")
  }

  /// `steerco set U-0007 touchpoints=…`; nil where the whole record is at fault.
  private func remedy(for finding: Finding) -> String? {
    let (id, key) = finding.mending
    switch (key, finding.problem) {
    case (nil, _): return nil
    case ("cells"?, .unsettled(.contested)): return "steerco set \(id) cells.CMO=C"
    case ("cells"?, .unsettled): return "steerco set \(id) cells.CMO=A"
    case (_, .breach(.decision(.unsigned(let name)), _)),
      (_, .breach(.decision(.voidSignature(let name)), _)):
      return "steerco sign \(id) --as \(name)"
    case ("read-back"?, _): return "steerco read-back \(id)"
    case ("agreed"?, _): return "steerco agree \(id)"
    case ("status"?, _): return "steerco move \(id) …"
    case (let key?, _): return "steerco set \(id) \(key)=…"
    }
  }
}

extension Catalogue {
  /// Who answers for a row is not settled, and how to settle it.
  func unsettled(_ state: OwnershipState) -> String {
    say(
      state == .unowned
        ? Phrase(
          "cells: nobody holds the A. Give it to one role.",
          "Phân công: chưa ai giữ A. Giao A cho một vai trò.")
        : Phrase(
          "cells: the A is contested. Leave it to one role.",
          "Phân công: A đang tranh chấp. Chỉ để một vai trò giữ A."))
  }
}
