import Canvas
package import Domain
import Notation
import Text

/// What one list shows: its filter, its order, and which record is selected.
///
/// The selection is a record, never a row number: when files change or the order does, it stays on
/// the record, and only when that is gone moves to its neighbour.
package struct RecordList: Sendable {
  /// The records that are listed; one list shows one kind.
  package let kind: Kind
  /// Places in `unreadable` and, behind them, in `records`; in the order of the list.
  private var shown: [Int] = []
  /// The place in `rows`, from 0; 0 for an empty list too.
  package private(set) var selectedIndex = 0
  /// The filter as typed.
  package private(set) var filter = ""
  /// Why the typed filter is not in force; nil when it is.
  package private(set) var filterError: QueryError?
  /// As `SortOrder` reads it: `-score,id`.
  package private(set) var order: String
  /// The key by which rows stand in groups, each below a heading; nil where they do not.
  package private(set) var group: String?
  /// The files of the records that are marked, whether the filter shows them or not.
  package internal(set) var marks: Set<String> = []
  /// How many marked records the filter does not show.
  var hiddenMarks = 0
  /// The filter that was given up last: what n and N go on looking for.
  var search = ""
  /// In lines: rows, and the headings of groups.
  var scroll = Scroll(count: 0)

  /// Grows whenever records come in, so that drawing knows what it can keep.
  package private(set) var generation = 0
  /// Whether the words of the filter are looked for only when the index comes.
  package private(set) var isSearching = false

  private var query = Query.everything
  private var unreadable: [UnreadableFile] = []
  /// Every record of the kind in the list's order, whether the filter shows it or not.
  package private(set) var records: [Record] = []
  private var isArchived: [Bool] = []
  /// Worked out when records come in, so that keys find it done.
  private(set) var groups = RowGroups()
  /// Over `records`; made when the first word is typed, and beside the keys where that takes long.
  private var index: SearchIndex?
  /// Folding more records than this takes longer than a key may.
  private static let mostIndexedAtOnce = 1_000

  package init(_ kind: Kind, order: String) {
    self.kind = kind
    self.order = order
  }

  /// What the list shows, in its order.
  package var rows: LazyMapSequence<[Int], ListRow> { shown.lazy.map(row) }

  /// The row under the pointer; nil when the list is empty.
  package var selected: ListRow? {
    shown.indices.contains(selectedIndex) ? row(shown[selectedIndex]) : nil
  }

  private func row(_ place: Int) -> ListRow {
    place < unreadable.count
      ? .unreadable(unreadable[place]) : .record(records[place - unreadable.count])
  }

  /// What stands in a row whatever the filter: it keeps its place until records come in.
  /// Nil behind the last row.
  func place(ofRow index: Int) -> Int? { shown.indices.contains(index) ? shown[index] : nil }

  /// What the rows are ordered by first.
  var firstOrder: SortOrder.Term? { (try? SortOrder(order, of: kind))?.terms.first }

  /// Rows that there are without the filter and the archive.
  package var totalCount: Int { unreadable.count + records.count }

  /// Takes a new snapshot in. The order is worked out anew, the selection stays.
  package mutating func load(_ portfolio: Portfolio) {
    // Asked before the records are others: what is shown are places among them.
    let kept = selected?.path
    let shelf = portfolio.records(of: kind)
    let whole = group.map { "\($0),\(order)" } ?? order
    records = (try? SortOrder(whole, of: kind))?.sorted(shelf, in: portfolio) ?? shelf
    let subject = group.flatMap { Query.Subject($0, of: kind) }
    groups = RowGroups(of: records, by: subject, in: portfolio)
    if !marks.isEmpty { marks.formIntersection(records.map(\.path)) }
    isArchived = records.map(\.isArchived)
    unreadable = portfolio.unreadable.filter { $0.kind == kind }
    index = nil
    generation += 1
    refilter(portfolio, keeping: kept)
  }

  /// Filters by what was typed. A query that cannot be understood leaves the rows and says why.
  package mutating func setFilter(_ text: String, _ words: ValueWords, _ portfolio: Portfolio) {
    filter = text
    do throws(QueryError) {
      query = try Query(text, of: kind, vocabulary: words, extraKeys: extraKeys(in: text))
      filterError = nil
      isSearching = !query.words.isEmpty && needsIndex
      if !isSearching { refilter(portfolio, keeping: selected?.path) }
    } catch {
      filterError = error
    }
  }

  /// - Parameter group: a key; nil for none.
  /// - Throws: `QueryError.unknownKey`; then order and groups stay.
  package mutating func setOrder(
    _ order: String, group: String? = nil, _ portfolio: Portfolio
  ) throws(QueryError) {
    _ = try SortOrder(order, of: kind)
    if let group { _ = try SortOrder(group, of: kind) }
    self.order = order
    self.group = group
    load(portfolio)
  }

  /// Sets order and groups without loading anything; what is not understood stays out of force.
  mutating func prepare(_ arrangement: Arrangement) {
    let isUnderstood =
      (try? SortOrder(arrangement.order, of: kind)) != nil
      && arrangement.group.map { Query.Subject($0, of: kind) != nil } ?? true
    if isUnderstood { (order, group) = (arrangement.order, arrangement.group) }
  }

  /// Selects a row by its place, moved inside the list.
  package mutating func select(_ index: Int) {
    selectedIndex = max(0, min(index, shown.count - 1))
  }

  /// Selects the row of a file; false when the filter hides it.
  @discardableResult
  package mutating func select(path: String) -> Bool {
    // Mostly it is where it was.
    if selected?.path == path { return true }
    guard let index = rows.firstIndex(where: { $0.path == path }) else { return false }
    selectedIndex = index
    return true
  }

  /// Selects a row so many places below, above when negative, and stops at either end.
  package mutating func move(by step: Int) { select(selectedIndex + step) }

  /// Goes to the next row that the filter, or the one that was given up last, finds.
  ///
  /// - Returns: whether it went on at the other end; nil where there is no such row.
  mutating func moveToMatch(
    _ step: Int, _ words: ValueWords, _ portfolio: Portfolio
  ) -> Bool? {
    guard !shown.isEmpty, let query = try? sought(words) else { return nil }
    let found = query.words.isEmpty ? nil : matches(query.words)
    for distance in 1...shown.count {
      let place = selectedIndex + step * distance
      let index = (place % shown.count + shown.count) % shown.count
      let number = shown[index] - unreadable.count
      guard number >= 0, found?[number] ?? true,
        query.conditionsHold(for: records[number], in: portfolio)
      else { continue }
      select(index)
      return index != place
    }
    return nil
  }

  /// All that a filter shows matches it.
  private func sought(_ words: ValueWords) throws(QueryError) -> Query {
    if !filter.isEmpty { return query }
    return try Query(search, of: kind, vocabulary: words, extraKeys: extraKeys(in: search))
  }

  private mutating func refilter(_ portfolio: Portfolio, keeping kept: String?) {
    shown = filtered(portfolio)
    groups.show(shown, after: unreadable.count)
    countHiddenMarks()
    isSearching = false
    if let kept, select(path: kept) { return }
    select(selectedIndex)
  }

  private mutating func filtered(_ portfolio: Portfolio) -> [Int] {
    let found = query.words.isEmpty ? nil : matches(query.words)
    let showsArchived = query.conditions.contains { $0.subject.key == "archived" }
    let faults =
      query.conditions.isEmpty ? unreadable.indices.filter { found == nil || isNamed($0) } : []
    return faults
      + records.indices.filter { place in
        found?[place] ?? true && (showsArchived || !isArchived[place])
          && (query.conditions.isEmpty || query.conditionsHold(for: records[place], in: portfolio))
      }.map { $0 + unreadable.count }
  }

  /// Whether the words stand in the name of a file that holds nothing else to read.
  private func isNamed(_ place: Int) -> Bool {
    query.words.allSatisfy { foldedContains($0, in: unreadable[place].fileName) }
  }

  /// Whether the index is to be made beside the keys before words can be looked for.
  package var needsIndex: Bool {
    index == nil && records.count > RecordList.mostIndexedAtOnce
  }

  /// Takes in what was made of the records of this generation.
  mutating func take(_ index: SearchIndex, _ generation: Int, _ portfolio: Portfolio) {
    guard generation == self.generation else { return }
    self.index = index
    if isSearching { refilter(portfolio, keeping: selected?.path) }
  }

  /// Looks for the words of the filter at once, however long that takes.
  mutating func searchNow(_ portfolio: Portfolio) {
    if isSearching { take(SearchIndex(records), generation, portfolio) }
  }

  private mutating func matches(_ words: [String]) -> [Bool] {
    let index = self.index ?? SearchIndex(records)
    self.index = index
    return index.matches(words)
  }

  /// Keys that the query names and that only the files know; looked for only when one is named.
  private func extraKeys(in text: String) -> [String] {
    let names = text.split(separator: " ").compactMap { token in
      token.firstIndex { ":<>!=".contains($0) }.map { String(token[..<$0]) }
    }.filter { Query.Subject($0, of: kind) == nil }
    return names.filter { name in
      records.contains { $0.document.contains(Key(name)) }
    }
  }
}
