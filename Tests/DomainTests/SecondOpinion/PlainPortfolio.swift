/// Everything that is held against the product at once: the records, the configuration and the day.
struct PlainPortfolio {
  var today: Int
  /// Sides by role key, in the order of the configuration.
  var roles: [(key: String, side: String)] = []
  var thresholds: [String: Double] = [:]
  var wanted: [(side: String, skills: [String])] = []
  var unitFactor = 1.0
  var marketEquity: Double?

  var decisions: [PlainDecision] = []
  var ownership: [PlainOwnership] = []
  var useCases: [PlainUseCase] = []
  var pilots: [PlainPilot] = []
  var tools: [PlainTool] = []
  var meetings: [PlainMeeting] = []
  var metrics: [PlainMetric] = []
  var segments: [PlainSegment] = []
  var people: [PlainPerson] = []

  /// "Every number in this section that is a limit is a default that `thresholds` overrides."
  func limit(_ key: String, _ number: Double) -> Double { thresholds[key] ?? number }
}

/// What an indicator ought to be, with the unit in which it is shown.
enum PlainValue: Equatable {
  case missing
  case number(Double)
  case fraction(Double)
  case money(Double)
  case currency(Double)
  case months(Double)
  case days(Int)
  case day(Int)
  case flag(Bool)
  case word(String)
  case words([String])
}

extension PlainValue {
  /// "A missing input shows "—" and sorts last, it is never 0."
  static func number(orMissing value: Double?) -> PlainValue { value.map(number) ?? .missing }
  static func fraction(orMissing value: Double?) -> PlainValue { value.map(fraction) ?? .missing }
  static func money(orMissing value: Double?) -> PlainValue { value.map(money) ?? .missing }
  static func currency(orMissing value: Double?) -> PlainValue { value.map(currency) ?? .missing }
  static func word(orMissing value: String?) -> PlainValue { value.map(word) ?? .missing }

  /// Nothing can be divided by nothing.
  static func quotient(_ upper: Double?, _ lower: Double?) -> Double? {
    guard let upper, let lower, lower != 0 else { return nil }
    return upper / lower
  }
}

// MARK: People and sides

extension PlainPortfolio {
  func person(_ name: String) -> PlainPerson? {
    people.first { $0.handle == name } ?? people.first { $0.handle == name.lowercased() }
  }

  /// "A handle of `people/` or, where nobody is filed, a role key."
  func role(of name: String) -> String { person(name)?.role ?? name }

  /// "Role keys compare without case; a role that is not configured still counts."
  func side(ofRole role: String) -> String? {
    roles.first { $0.key.lowercased() == role.lowercased() }?.side
  }

  func side(of name: String) -> String? { side(ofRole: role(of: name)) }

  /// "`marketing` (with sales, service, product, pr) and `it` (with data) are the two that agree."
  func half(ofSide side: String?) -> String? {
    switch side {
    case "marketing", "sales", "service", "product", "pr": "marketing"
    case "it", "data": "it"
    default: nil
    }
  }

  func half(of name: String) -> String? { half(ofSide: side(of: name)) }

  /// The same person, the same role, or a person and their role; not two people of one role.
  func isSame(_ one: String, _ other: String) -> Bool {
    if one.lowercased() == other.lowercased() { return true }
    if person(one) != nil && person(other) != nil { return false }
    return role(of: one).lowercased() == role(of: other).lowercased()
  }
}
