extension Breach {
  /// What can be done against a rule, with what is needed to say it.
  package enum Problem: Sendable, Equatable {
    /// The state wants the field, and it is absent.
    case needed(state: String)
    /// The record names a decision that is not decided.
    case notDecided(RecordID, state: String)
    /// More than the limit of the configuration, in per cent.
    case aboveLimit(Double, limit: Double)
    case decision(DecisionProblem)
    case useCase(UseCaseProblem)
    case pilot(PilotProblem)
    case committee(CommitteeProblem)
  }

  /// What can be wrong with a decision.
  package enum DecisionProblem: Sendable, Equatable {
    /// A proposal needs at least two options.
    case tooFewOptions(count: Int)
    /// An option without its trade-off or what it gives up.
    case optionLacks(option: String, key: String)
    /// The recommendation names none of the options.
    case unknownOption(String)
    /// Its chain of `supersedes` leads back to itself, through these.
    case supersedesItself(through: [RecordID])
    /// Another decision that was decided has replaced it.
    case replaced(by: RecordID, state: String)
    /// What was signed was changed after it was decided.
    case frozen
    case unsigned(by: String)
    /// Somebody signed other words than stand there now.
    case voidSignature(by: String)
    /// Written down before it was decided.
    case recordedTooEarly(decided: Day)
    /// A one-way door that nobody has to agree to.
    case oneWayAlone
    /// A one-way door without a day to look at it again.
    case oneWayUnreviewed
    /// Neither the approver nor an `agree` stands on this side.
    case sideAbsent(Side.Half, area: Decision.Area)
    /// An option that costs more than the limit, and nobody of finance has to agree.
    case financeAbsent(option: String)
    /// Personal data is used, and nobody of legal has to agree.
    case legalAbsent(useCase: RecordID)
    /// Procurement decides or prepares the decision.
    case procurement(String)
  }

  /// What can be wrong with a use case.
  package enum UseCaseProblem: Sendable, Equatable {
    /// The metric is neither of level customer nor of level product.
    case metricTooLow(RecordID)
    /// One of the five parts that a side has to write.
    case owed(by: Side.Half, state: String)
    case briefTooLong(limit: Int)
    /// A source that nobody owns.
    case sourceUnowned(String)
    /// A source whose owner has not granted access.
    case sourceNotGranted(String)
    case notReadBack(by: Side.Half)
    /// A side read back other words than stand there now.
    case readBackVoid(by: Side.Half)
    /// Scaled without a closed pilot whose verdict is scale.
    case unproven
  }

  /// What can be wrong with a pilot.
  package enum PilotProblem: Sendable, Equatable {
    case targetIsBaseline
    case endsBeforeStart
    /// No rule that says which reading ends it.
    case noKillRule
    case teamTooLarge(count: Int, limit: Int)
    case teamLacks(Side.Half)
    case teamLacksTranslator
    /// An ownership row that the use case needs; nil where there is no such row.
    case needNotAgreed(RecordID, state: OwnershipState?, useCase: RecordID)
    /// Personal data that no needed `protect` row covers.
    case unprotected(Ownership.Cover, useCase: RecordID)
    /// The end was moved later without a new decision.
    case extended(from: Day)
    /// A reading that was there before the change.
    case readingGone(on: Day, value: Double)
  }

  /// What can be wrong with the other records: tools, meetings, ownership rows and people.
  package enum CommitteeProblem: Sendable, Equatable {
    /// A tool in use that no use case names which is ready or further.
    case unused
    /// The use case of a tool does not say what changes in the process.
    case processUnchanged(useCase: RecordID)
    /// Who is absent from a meeting that decides or reviews.
    case noQuorum(isChaired: Bool, missing: [Side.Half])
    /// Customer data that somebody outside marketing's side answers for.
    case customerDataElsewhere(role: String)
    case procurementAccountable(role: String)
    /// A row of stage `deliver` in which neither sales nor service has a letter.
    case sellersAbsent
    /// Somebody of a partner whose engagement has no end.
    case partnerWithoutEnd
    /// Somebody of a partner without a confidentiality agreement.
    case partnerWithoutPromise
  }
}

extension Breach.Problem {
  /// Whether it only says that a field holds no value.
  var isAbsence: Bool {
    switch self {
    case .needed, .useCase(.owed), .committee(.partnerWithoutEnd),
      .committee(.partnerWithoutPromise):
      true
    default: false
    }
  }
}

extension Finding.Problem {
  /// Whether it is a breach that only says that a field holds no value.
  var isAbsence: Bool {
    if case .breach(let problem, _) = self { problem.isAbsence } else { false }
  }
}
