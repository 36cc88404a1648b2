import Notation
import Text

extension Query {
  /// - Parameters:
  ///   - kind: whose fields and computed keys may be named.
  ///   - extraKeys: keys outside the schema that records of the store carry.
  /// - Throws: `QueryError`.
  package init(
    _ text: String, of kind: Kind, vocabulary: ValueWords = .files, extraKeys: [String] = []
  ) throws(QueryError) {
    var conditions: [Condition] = []
    var words: [String] = []
    for token in Query.pieces(text, \.isWhitespace) {
      if let condition = try Condition(token, of: kind, vocabulary, extraKeys) {
        conditions.append(condition)
      } else {
        words.append(folded(token.filter { $0 != "\"" }))
      }
    }
    self.init(text: text, conditions: conditions, words: words.filter { !$0.isEmpty })
  }

  /// Split where `isBetween` holds outside double quotes; the quotes stay.
  fileprivate static func pieces(
    _ text: some StringProtocol, _ isBetween: (Character) -> Bool
  ) -> [String] {
    var pieces: [String] = []
    var current = ""
    var isQuoted = false
    for character in text {
      if character == "\"" { isQuoted.toggle() }
      if isBetween(character) && !isQuoted {
        pieces.append(current)
        current = ""
      } else {
        current.append(character)
      }
    }
    return (pieces + [current]).filter { !$0.isEmpty }
  }
}

extension Query.Condition {
  /// Nil for a bare word.
  fileprivate init?(
    _ token: String, of kind: Kind, _ vocabulary: ValueWords, _ extraKeys: [String]
  ) throws(QueryError) {
    guard let (key, comparison, values) = Query.Condition.parts(token) else { return nil }
    let name = Query.Subject(key, of: kind, extraKeys) == nil ? vocabulary.key(folded(key)) : nil
    guard let subject = Query.Subject(name ?? key, of: kind, extraKeys) else {
      throw .unknownKey(key, nearest: Query.Subject.nearest(to: key, of: kind, extraKeys))
    }
    let operands = Query.pieces(values) { $0 == "," }.map { value in
      Query.Operand(value.filter { $0 != "\"" }, subject, vocabulary)
    }
    if operands.isEmpty && !(comparison == .equal || comparison == .notEqual) {
      throw .missingValue(key: key, comparison: comparison.rawValue)
    }
    if comparison.isOrder, let word = operands.first(where: { $0.magnitude == nil }) {
      throw .notComparable(key: key, value: word.text)
    }
    self.init(subject: subject, comparison: comparison, operands: operands)
  }

  private static func parts(_ token: String) -> (String, Query.Comparison, Substring)? {
    let key = token.prefix { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" }
    let rest = token[key.endIndex...]
    guard !key.isEmpty,
      let comparison = Query.Comparison.allCases.first(where: { rest.hasPrefix($0.rawValue) })
    else { return nil }
    return (key.lowercased(), comparison, rest.dropFirst(comparison.rawValue.count))
  }
}

extension Query.Comparison {
  var isOrder: Bool {
    switch self {
    case .more, .less, .atLeast, .atMost: true
    case .equal, .notEqual: false
    }
  }
}

extension Query.Operand {
  fileprivate init(_ typed: String, _ subject: Query.Subject, _ vocabulary: ValueWords) {
    let word = Text.folded(typed)
    text = typed
    folded = vocabulary.canonical(subject.key, word) ?? word
    magnitude = Query.Operand.magnitude(of: typed, whole: subject.whole)
  }

  /// `500`, `60%` (0.6 where one is the whole), `2026-03-01`.
  private static func magnitude(of text: String, whole: Double) -> Double? {
    if let day = Day(iso: text) { return Double(day.number) }
    if text.hasSuffix("%") { return Double(plain: text.dropLast()).map { $0 / 100 * whole } }
    return Double(plain: text)
  }
}

extension Query.Subject {
  /// What a hundred percent are among the subject's numbers.
  fileprivate var whole: Double {
    if case .field(let field) = self, case .number(.percent) = field.type { 100 } else { 1 }
  }
}
