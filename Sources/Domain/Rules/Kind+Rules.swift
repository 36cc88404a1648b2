extension Kind {
  /// The rules over one record of the kind in one snapshot, in the order of their numbers.
  package var rules: [Rule] {
    switch self {
    case .decision: Decision.rules
    case .ownership: Ownership.rules
    case .useCase: UseCase.rules
    case .pilot: Pilot.rules
    case .tool: Tool.rules
    case .meeting: Meeting.rules
    case .person: Member.rules
    case .objective, .metric, .segment: []
    }
  }

  /// The rules over what happens to one record of the kind.
  package var changeRules: [ChangeRule] {
    switch self {
    case .decision: [Decision.frozenText]
    case .pilot: [Pilot.extendedEnd, Pilot.appendOnly]
    case .ownership, .useCase, .tool, .meeting, .objective, .metric, .segment, .person: []
    }
  }
}

extension Rule {
  /// The rule of every kind, by kind and number.
  package static let all = Kind.allCases.flatMap(\.rules)

  /// The number of a rule over a record or a change by its id; nil where it has none.
  static func number(of id: String) -> Int? { numbers[id] ?? nil }

  private static let numbers = Dictionary(
    uniqueKeysWithValues: all.map { ($0.id, $0.number) } + ChangeRule.all.map { ($0.id, $0.number) }
  )
}

extension Kind {
  /// Whether a rule keeps the gate of the state. Others, such as withdrawn, owe nobody anything.
  func hasGate(_ state: String) -> Bool { rules.contains { $0.gates.contains(state) } }
}

extension ChangeRule {
  /// The change rules of every kind.
  package static let all = Kind.allCases.flatMap(\.changeRules)
}

extension Portfolio {
  /// What keeps a record from the state that it has here: rules, and required fields that are absent.
  /// For a change that is not made yet, ask the snapshot that it would lead to.
  package func gateFindings(of record: Record) -> [Finding] {
    let keepers = record.kind.rules.filter { $0.gates.contains(record.status) }
    if keepers.isEmpty { return [] }
    let absent = Portfolio.fieldFindings(of: record, in: self).filter(\.problem.isMissing)
    return absent
      + keepers.flatMap { $0.findings(of: record, in: self) }.filter { finding in
        !finding.problem.isAbsence || !absent.contains { $0.key == finding.key }
      }
  }

  /// What a change of one record does against the rules over changes. This is the snapshot that the
  /// change leads to.
  package func changeFindings(from before: Record, to after: Record) -> [Finding] {
    after.kind.changeRules.flatMap { $0.findings(from: before, to: after, in: self) }
  }

  /// What a record does against the rules, without what the checks of its fields say already.
  /// Archived records are out of the game: their rules rest.
  func ruleFindings(of record: Record, besides checked: [Finding]) -> [Finding] {
    if record.isArchived { return [] }
    return record.kind.rules.flatMap { $0.findings(of: record, in: self) }.filter { finding in
      !finding.problem.isAbsence || !checked.contains { $0.key == finding.key }
    }
  }
}
