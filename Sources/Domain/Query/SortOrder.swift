import Notation
import Text

/// By what records are ordered. Numbers come largest first, days and text smallest first; `-` in
/// front turns an order round. What is missing comes last either way.
package struct SortOrder: Sendable {
  /// The first decides; each next one breaks ties.
  package let terms: [Term]

  /// One thing to order by, and in which direction.
  package struct Term: Sendable {
    /// A field, an indicator or a shared key such as `owner`.
    package let subject: Query.Subject
    /// Whether a `-` stands in front.
    package let isReversed: Bool

    /// Whether large values come before small ones.
    package var isDescending: Bool { subject.isLargestFirst != isReversed }
  }

  /// - Throws: `QueryError.unknownKey`.
  package init(
    _ text: String, of kind: Kind, extraKeys: [String] = []
  ) throws(QueryError) {
    var terms: [Term] = []
    for part in text.split(separator: ",") {
      let isReversed = part.hasPrefix("-")
      let key = isReversed ? String(part.dropFirst()) : String(part)
      guard let subject = Query.Subject(key, of: kind, extraKeys) else {
        throw .unknownKey(key, nearest: Query.Subject.nearest(to: key, of: kind, extraKeys))
      }
      terms.append(Term(subject: subject, isReversed: isReversed))
    }
    self.terms = terms
  }

  /// The records in this order; equal ones stay as they were.
  ///
  /// - Complexity: O(*n* log *n*) comparisons of values worked out once.
  package func sorted(_ records: [Record], in portfolio: Portfolio) -> [Record] {
    let columns = terms.map { term in records.map { portfolio.sortValue(term.subject, $0) } }
    let order = records.indices.sorted { a, b in
      for (term, column) in zip(terms, columns) {
        if let isBefore = column[a].isBefore(column[b], reversed: term.isReversed) {
          return isBefore
        }
      }
      return a < b
    }
    return order.map { records[$0] }
  }
}

/// A value to order by.
private enum SortValue {
  case missing
  /// Larger first.
  case amount(Double)
  /// Smaller first.
  case place(Double)
  case text([UInt8])

  /// Nil when equal.
  func isBefore(_ other: SortValue, reversed: Bool) -> Bool? {
    switch (self, other) {
    case (.missing, .missing): nil
    case (.missing, _): false
    case (_, .missing): true
    case (.amount(let a), .amount(let b)): a == b ? nil : (a > b) != reversed
    case (.place(let a), .place(let b)): a == b ? nil : (a < b) != reversed
    case (.text(let a), .text(let b)):
      a == b ? nil : a.lexicographicallyPrecedes(b) != reversed
    case (.place, _), (.amount, .text): !reversed
    case (.text, _), (.amount, .place): reversed
    }
  }
}

extension Portfolio {
  fileprivate func sortValue(_ subject: Query.Subject, _ record: Record) -> SortValue {
    if let place = place(of: subject, record) { return place }
    if let magnitude = magnitude(of: subject, in: record) {
      return subject.isDay ? .place(magnitude) : .amount(magnitude)
    }
    let texts = values(of: subject, in: record).map(\.inline)
    return texts.isEmpty ? .missing : .text(Array(folded(texts.joined(separator: " ")).utf8))
  }

  /// Where words and ids have an order of their own.
  private func place(of subject: Query.Subject, _ record: Record) -> SortValue? {
    switch subject.key {
    case "id": return record.id.number.map { .place(Double($0)) }
    case "overdue" where record.kind == .decision:
      let late = Typed<Decision>(record).lateness(on: today)
      return late.map { .amount(Double($0)) } ?? .missing
    case "state" where record.kind == .ownership:
      return place(
        Typed<Ownership>(record).state.rawValue, in: OwnershipState.allCases.map(\.rawValue))
    case "rag" where record.kind == .pilot: return rag(of: record)
    default:
      guard case .field(let field) = subject, case .choice(let words) = field.type,
        let word = record.node(field)?.text ?? (subject.key == "status" ? record.status : nil)
      else { return nil }
      return place(word, in: words)
    }
  }

  private func rag(of record: Record) -> SortValue {
    guard let colour = Typed<Pilot>(record).rag(in: self)?.colour else { return .missing }
    return place(colour.rawValue, in: Rag.allCases.map(\.rawValue)) ?? .missing
  }

  private func place(_ word: String, in words: [String]) -> SortValue? {
    words.firstIndex(of: word).map { .place(Double($0)) }
  }
}

extension Query.Subject {
  /// Amounts are read from the largest down; days, words and ids from the first on.
  fileprivate var isLargestFirst: Bool {
    switch self {
    case .score: return true
    case .indicator(let indicator):
      return !["waits-since", "waits-on", "state", "rag", "rag-reason", "owes"].contains(
        indicator.key)
    case .field(let field):
      switch field.type {
      case .number, .money: return true
      default: return false
      }
    case .owner, .side, .waits, .extra: return false
    }
  }

  fileprivate var isDay: Bool {
    switch self {
    case .field(let field):
      switch field.type {
      case .day, .list(.day): true
      default: false
      }
    case .indicator(let indicator): indicator.key == "waits-since"
    case .owner, .side, .score, .waits, .extra: false
    }
  }
}
