import Notation
import Synchronization

/// Who names whom, worked out at the first question and kept with its snapshot: rules ask for every
/// record, and looking through a kind for each would take the square of the time.
final class ReferrerIndex: Sendable {
  private let maps = Mutex<[Route: [RecordID: [Record]]]>([:])

  /// A field by which records of one kind name records of another.
  struct Route: Hashable {
    let kind: Kind
    let key: String
    let target: Kind
  }

  /// The records that name `id`, in the order of `records`.
  ///
  /// - Complexity: O(*records*) at the first question by a route, then O(1)
  func referrers(to id: RecordID, by route: Route, in records: [Record]) -> [Record] {
    maps.withLock { maps in
      if let map = maps[route] { return map[id] ?? [] }
      let map = route.map(of: records)
      maps[route] = map
      return map[id] ?? []
    }
  }
}

extension ReferrerIndex.Route {
  fileprivate func map(of records: [Record]) -> [RecordID: [Record]] {
    guard let field = kind.schema.field(key) else { return [:] }
    return records.reduce(into: [:]) { map, record in
      let named = (record.node(field)?.items ?? []).compactMap { item in
        item.text.flatMap { RecordID($0, kind: target) }
      }
      for id in Set(named) { map[id, default: []].append(record) }
    }
  }
}
