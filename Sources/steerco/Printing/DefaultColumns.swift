import Domain

extension Kind {
  /// The columns of `list` when none are named.
  var defaultColumns: [String] {
    switch self {
    case .decision: ["id", "status", "decide-by", "age", "door", "area", "waits-on", "title"]
    case .ownership: ["id", "stage", "state", "owner", "warnings", "activity"]
    case .useCase: ["id", "status", "score", "readiness", "owes", "gate", "payback", "title"]
    case .pilot: ["id", "status", "rag", "timebox", "progress", "pace", "burn", "verdict", "title"]
    case .tool: ["id", "status", "score", "utilisation", "idle", "flags", "title"]
    case .meeting: ["id", "status", "date", "chair", "quorum"]
    case .objective: ["id", "sponsor", "until", "title"]
    case .metric: ["id", "level", "unit", "good", "name"]
    case .segment: ["id", "customers", "margin-year", "retention", "clv", "equity", "title"]
    case .person: ["id", "role", "speaks", "until", "name"]
    }
  }
}
