package import Notation

/// How a computed value came about: what it was worked out from, and what came out.
package struct Explanation: Sendable, Equatable {
  /// The computed key.
  package let key: String
  /// Nil for a value of the whole store.
  package let kind: Kind?
  /// The same as the indicator's own measure.
  package let result: Measure
  /// What the indicator's row declares, in its order.
  package let inputs: [Step]
  /// What was looked at one by one, where the inputs alone do not say how the value came about.
  package let trace: [Step]

  /// What to show: the inputs that the trace does not have, then the trace.
  package var steps: [Step] {
    if trace.contains(where: \.source.tellsAll) { return trace }
    let traced = Set(trace.flatMap(\.source.names))
    return inputs.filter { traced.isDisjoint(with: $0.source.names) } + trace
  }

  /// One input, with its value.
  package struct Step: Sendable, Equatable {
    /// Which input it is.
    package let source: Source
    /// What was found there.
    package let value: Value
    /// What came of it; nil where it is only an input.
    package let outcome: Outcome?

    init(_ source: Source, _ value: Value, _ outcome: Outcome? = nil) {
      self.source = source
      self.value = value
      self.outcome = outcome
    }
  }

  /// Where an input comes from.
  package enum Source: Sendable, Equatable {
    /// Fields of the record that are looked at together.
    case fields([String])
    case indicator(String)
    case threshold(Threshold)
    case part(IndicatorPart)
    case today
    /// A field or a computed value of another record, for the input of this name.
    case record(RecordID, String, name: String)
    /// A score of a tool.
    case score(String)
    case rule(RagRule)
    /// A configured role.
    case role(String)
    /// An action of a meeting.
    case action(RecordID, String)
  }

  /// What stands there.
  package enum Value: Sendable, Equatable {
    case measure(Measure)
    /// As the fields of the source have it; nil where one is missing.
    case nodes([Node?])
    /// All of them have to hold.
    case comparisons([Comparison])
    /// A score and what it counts.
    case weighed(score: Measure, weight: Measure)
  }

  /// What was held against what: `pace 0.4 < 0.5`.
  package struct Comparison: Sendable, Equatable {
    /// The computed key on the left; nil where the source says what it is.
    package let key: String?
    /// What was found.
    package let left: Measure
    /// How the left is held against the right.
    package let sign: Pilot.Comparison
    /// The limit.
    package let right: Measure

    /// Never true while one of the two is missing.
    package var holds: Bool {
      guard let left = left.magnitude, let right = right.magnitude else { return false }
      return sign.holds(left, right)
    }
  }

  /// What came of a step.
  package enum Outcome: Sendable, Equatable {
    /// Whether a requirement is filled in.
    case filled(Bool)
    /// Whether a rule holds, and the colour that it gives.
    case ruled(Rag, Bool)
    /// Whether a record is one of those that are counted.
    case counted(Bool)
  }
}

extension Explanation.Source {
  /// As formulas name it; several for fields that are looked at together.
  package var names: [String] {
    switch self {
    case .fields(let keys): keys
    case .indicator(let key): [key]
    case .threshold(let threshold): [threshold.rawValue]
    case .part(let part): [part.rawValue]
    case .today: ["today"]
    case .record(_, _, let name): [name]
    case .score(let key): [key]
    case .rule(let rule): [rule.rawValue]
    case .role(let key): [key]
    case .action(_, let id): [id]
    }
  }

  /// Whether steps of this source say all that the declared inputs would.
  fileprivate var tellsAll: Bool {
    switch self {
    case .rule, .role, .score, .action: true
    default: false
    }
  }
}
