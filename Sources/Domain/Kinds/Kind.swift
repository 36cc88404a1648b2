/// The kinds of record. A new kind is one case, one file in this folder and one row in `schema`.
package enum Kind: String, Sendable, CaseIterable, Comparable {
  case decision, ownership
  case useCase = "use-case"
  case pilot, tool, meeting, objective, metric, segment, person

  /// The folder of the store that holds the kind's files.
  package var folder: String {
    switch self {
    case .decision: "decisions"
    case .ownership: "ownership"
    case .useCase: "use-cases"
    case .pilot: "pilots"
    case .tool: "tools"
    case .meeting: "meetings"
    case .objective: "objectives"
    case .metric: "metrics"
    case .segment: "segments"
    case .person: "people"
    }
  }

  /// The letter before the number of an id; nil where the id is a handle.
  package var prefix: Character? {
    switch self {
    case .decision: "D"
    case .ownership: "O"
    case .useCase: "U"
    case .pilot: "P"
    case .tool: "T"
    case .meeting: "M"
    case .objective: "G"
    case .metric: "K"
    case .segment: "S"
    case .person: nil
    }
  }

  /// The kind's fields and states as data; made once.
  package var schema: Schema {
    // Each is made at its first use: a start needs those of the kinds that it shows.
    switch self {
    case .decision: Decision.schema
    case .ownership: Ownership.schema
    case .useCase: UseCase.schema
    case .pilot: Pilot.schema
    case .tool: Tool.schema
    case .meeting: Meeting.schema
    case .objective: Objective.schema
    case .metric: Metric.schema
    case .segment: Segment.schema
    case .person: Member.schema
    }
  }

  /// The place of the kind in `allCases`.
  package var ordinal: Int {
    switch self {
    case .decision: 0
    case .ownership: 1
    case .useCase: 2
    case .pilot: 3
    case .tool: 4
    case .meeting: 5
    case .objective: 6
    case .metric: 7
    case .segment: 8
    case .person: 9
    }
  }

  package static func < (a: Kind, b: Kind) -> Bool { a.ordinal < b.ordinal }

  /// The kind that people mean: `decisions`, `use-case`, `use`, `usecases`, `U`, `people`.
  package init?(word: String) {
    let word = word.lowercased()
    func matches(_ kind: Kind) -> Bool {
      let words = [kind.rawValue, kind.rawValue + "s", kind.folder]
      return kind.prefix.map { $0.lowercased() == word } ?? false
        || words.contains { $0 == word || $0.filter { $0 != "-" } == word }
    }
    func begins(_ kind: Kind) -> Bool {
      word.count > 1 && (kind.rawValue.hasPrefix(word) || kind.folder.hasPrefix(word))
    }
    let found = Kind.allCases.first(where: matches)
    let beginning = Kind.allCases.filter(begins)
    guard let kind = found ?? (beginning.count == 1 ? beginning.first : nil) else { return nil }
    self = kind
  }
}
