import Domain
import Localization
import Notation

/// The records of a kind that a query wants, in the order that was asked for.
struct RecordSelection {
  let records: [Record]
  /// Whether a condition or a word was given.
  let isFiltered: Bool
  private let kind: Kind
  /// Of the kind, in the store.
  private let all: [Record]

  /// - Throws: `QueryError`.
  init(
    _ kind: Kind, query text: String, sort: String?, in portfolio: Portfolio, _ catalogue: Catalogue
  ) throws {
    self.kind = kind
    let all = portfolio.records(of: kind)
    self.all = all
    let words = ValueWords(catalogue, kind: kind)
    let (query, order) = try RecordSelection.withExtraKeys(of: all) { extraKeys in
      (
        try Query(text, of: kind, vocabulary: words, extraKeys: extraKeys),
        try sort.map { try SortOrder($0, of: kind, extraKeys: extraKeys) }
      )
    }
    let found = RecordSelection.matches(query, all, portfolio)
    records = order?.sorted(found, in: portfolio) ?? found
    isFiltered = !query.isEmpty
  }

  /// - Throws: `QueryError.unknownKey`.
  func subject(_ key: String) throws -> Query.Subject {
    try RecordSelection.withExtraKeys(of: all) { extraKeys in
      if let subject = Query.Subject(key, of: kind, extraKeys) { return subject }
      let known = Query.Subject.keys(of: kind, extraKeys)
      throw QueryError.unknownKey(key, nearest: nearestWord(to: key, among: known))
    }
  }

  /// Keys outside the schema are collected from every record only where the schema's do not suffice.
  private static func withExtraKeys<Result>(
    of records: [Record], _ body: ([String]) throws -> Result
  ) throws -> Result {
    do { return try body([]) } catch QueryError.unknownKey {
      var seen: Set<String> = []
      return try body(records.flatMap(\.unknownKeys).filter { seen.insert($0).inserted })
    }
  }

  /// What is archived shows only to somebody who asks for it.
  private static func matches(_ query: Query, _ all: [Record], _ portfolio: Portfolio) -> [Record] {
    let asksForArchived = query.conditions.contains { $0.subject.key == Record.archivedKey.text }
    let candidates = all.filter { record in
      (asksForArchived || !record.isArchived) && query.conditionsHold(for: record, in: portfolio)
    }
    if query.words.isEmpty { return candidates }
    let hits = SearchIndex(candidates).matches(query.words)
    return zip(candidates, hits).filter(\.1).map(\.0)
  }
}
