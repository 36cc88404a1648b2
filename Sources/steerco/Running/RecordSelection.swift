import Domain
import Localization
import Notation

/// The records of a kind that a query wants, in the order that was asked for.
struct RecordSelection {
  let records: [Record]
  /// Whether a condition or a word was given.
  let isFiltered: Bool
  private let kind: Kind
  private let extraKeys: [String]

  /// - Throws: `QueryError`.
  init(
    _ kind: Kind, query text: String, sort: String?, in portfolio: Portfolio, _ catalogue: Catalogue
  ) throws {
    self.kind = kind
    let all = portfolio.records(of: kind)
    let extraKeys = RecordSelection.extraKeys(all)
    self.extraKeys = extraKeys
    let query = try Query(
      text, of: kind, vocabulary: ValueWords(catalogue, kind: kind), extraKeys: extraKeys)
    let order = try sort.map { try SortOrder($0, of: kind, extraKeys: extraKeys) }
    let found = RecordSelection.matches(query, all, portfolio)
    records = order?.sorted(found, in: portfolio) ?? found
    isFiltered = !query.isEmpty
  }

  /// - Throws: `QueryError.unknownKey`.
  func subject(_ key: String) throws -> Query.Subject {
    guard let subject = Query.Subject(key, of: kind, extraKeys) else {
      let known = Query.Subject.keys(of: kind, extraKeys)
      throw QueryError.unknownKey(key, nearest: nearestWord(to: key, among: known))
    }
    return subject
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

  private static func extraKeys(_ records: [Record]) -> [String] {
    var seen: Set<String> = []
    return records.flatMap(\.unknownKeys).filter { seen.insert($0).inserted }
  }
}
