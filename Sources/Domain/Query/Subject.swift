package import Notation
import Text

extension Query {
  /// What a condition, a column or a sort order looks at.
  package enum Subject: Sendable {
    case field(any AnyField)
    case indicator(Indicator)
    case owner, side, score, waits
    /// A key outside the schema.
    case extra(Key)
  }
}

extension Query.Subject {
  /// The keys beside those of fields and indicators.
  private static let shared: [(key: String, subject: Query.Subject)] = [
    ("owner", .owner), ("side", .side), ("score", .score), ("waits", .waits),
  ]

  /// Nil for a key that `kind` does not know. A kind's own field wins over a shared key.
  package init?(_ key: String, of kind: Kind, _ extraKeys: [String] = []) {
    if let field = kind.schema.field(key) {
      self = .field(field)
    } else if let indicator = kind.indicator(key) {
      self = .indicator(indicator)
    } else if let shared = Query.Subject.shared.first(where: { $0.key == key }) {
      self = shared.subject
    } else if extraKeys.contains(key) {
      self = .extra(Key(key))
    } else {
      return nil
    }
  }

  /// As it is typed in front of the sign, and shown in error messages.
  package var key: String {
    switch self {
    case .field(let field): field.key.text
    case .indicator(let indicator): indicator.key
    case .owner: "owner"
    case .side: "side"
    case .score: "score"
    case .waits: "waits"
    case .extra(let key): key.text
    }
  }

  /// Every key that a query over `kind` may name.
  package static func keys(of kind: Kind, _ extraKeys: [String] = []) -> [String] {
    kind.schema.fields.map(\.key.text) + kind.indicators.map(\.key) + shared.map(\.key) + extraKeys
  }

  /// The known key that is fewest edits away, when it is near enough to be meant.
  static func nearest(to key: String, of kind: Kind, _ extraKeys: [String]) -> String? {
    nearestWord(to: key, among: keys(of: kind, extraKeys))
  }
}

/// The word that is fewest edits away from `typed`, when it is near enough to be meant.
package func nearestWord(to typed: String, among words: [String]) -> String? {
  let distances = words.map { (word: $0, distance: editDistance(typed, $0)) }
  guard let nearest = distances.min(by: { $0.distance < $1.distance }) else { return nil }
  let isPrefix = words.first { $0.hasPrefix(typed) && typed.count > 1 }
  // Of a short word, one letter may be wrong; two would be another word.
  let patience = typed.count < 4 ? 1 : max(2, typed.count / 3)
  return nearest.distance <= patience ? nearest.word : isPrefix
}

/// Levenshtein's distance over characters.
private func editDistance(_ a: String, _ b: String) -> Int {
  let target = Array(b)
  var row = Array(0...target.count)
  for (i, from) in a.enumerated() {
    var diagonal = row[0]
    row[0] = i + 1
    for (j, to) in target.enumerated() {
      let substituted = diagonal + (from == to ? 0 : 1)
      diagonal = row[j + 1]
      row[j + 1] = min(substituted, row[j] + 1, row[j + 1] + 1)
    }
  }
  return row[target.count]
}

extension Portfolio {
  /// What `subject` says of `record`: the words, and the number or day where it has an order.
  package func values(of subject: Query.Subject, in record: Record) -> [Node] {
    switch subject {
    case .field(let field): record.node(field)?.items ?? statusIfMissing(field, record)
    case .extra(let key): record.document[key]?.items ?? []
    case .indicator(let indicator):
      measure(indicator, of: record).words.map { .scalar($0) }
    case .owner: owners(of: record).map { .scalar($0) }
    case .side: owners(of: record).flatMap(sideWords).map { .scalar($0) }
    case .waits: waits(of: record).map { .scalar($0) }
    case .score: []
    }
  }

  /// The number or day that `subject` gives for `record`; for several days, the last.
  package func magnitude(of subject: Query.Subject, in record: Record) -> Double? {
    switch subject {
    case .indicator(let indicator): measure(indicator, of: record).magnitude
    case .score: score(of: record)
    case .field, .extra, .owner, .side, .waits:
      values(of: subject, in: record).last?.text.flatMap { text in
        Day(iso: text).map { Double($0.number) } ?? Double(plain: text)
      }
    }
  }

  private func statusIfMissing(_ field: any AnyField, _ record: Record) -> [Node] {
    switch field.key {
    case Record.statusKey: [.scalar(record.status)]
    case Record.idKey: [.scalar(record.id.text)]
    default: []
    }
  }

  private func sideWords(of name: String) -> [String] {
    guard let side = side(of: name) else { return [] }
    return [side.rawValue] + (side.half.map { [$0.rawValue] } ?? [])
  }

  /// The active score of a use case; the weighted score of a tool.
  package func score(of record: Record) -> Double? {
    switch record.kind {
    case .useCase: Typed<UseCase>(record).score(in: self)
    case .tool: Typed<Tool>(record).weightedScore(in: self)
    default: nil
    }
  }

  /// On whom a record waits: names, or the side that owes.
  package func waits(of record: Record) -> [String] {
    switch record.kind {
    case .decision: return Typed<Decision>(record).waitsOn(in: self)
    case .useCase:
      switch Typed<UseCase>(record).owes(in: self) {
      case .both?: return Side.Half.allCases.map(\.rawValue)
      case let owing?: return [owing.rawValue]
      case nil: return []
      }
    case .pilot:
      return Typed<Pilot>(record).isVerdictDue(on: today) ? owners(of: record) : []
    default: return []
    }
  }
}
