import Notation

/// Everything that the store holds at one moment: an immutable snapshot, indexed.
package struct Portfolio: Sendable {
  /// What `steerco.yaml` said at that moment.
  package let configuration: Configuration
  /// The day by which deadlines are judged; comes in from outside.
  package let today: Day
  /// By kind, each sorted by id. Two records with one id are both here.
  private var shelves: [[Record]]
  /// Files that hold no readable record; lists show each as a row of its own.
  package var unreadable: [UnreadableFile]
  /// What has been worked out of these records; the same for every copy.
  private(set) var assessment: Assessment
  /// Told of what is looked at while a value is worked out that will be kept.
  private var log: ReadLog?

  /// Sorts the records by kind, id and file name.
  package init(
    configuration: Configuration, today: Day, records: [Record], unreadable: [UnreadableFile] = []
  ) {
    self.configuration = configuration
    self.today = today
    self.unreadable = unreadable
    shelves = Array(repeating: [], count: Kind.allCases.count)
    for record in records { shelves[record.kind.ordinal].append(record) }
    for index in shelves.indices { shelves[index].sortById() }
    assessment = Assessment(counts: shelves.map(\.count))
  }

  /// All of a kind, archived ones too, by id.
  package func records(of kind: Kind) -> [Record] {
    log?.add(Mark(allOf: kind))
    return shelves[kind.ordinal]
  }

  func count(of kind: Kind) -> Int { shelves[kind.ordinal].count }

  /// Kind after kind, archived ones too, each by id.
  package var allRecords: some Sequence<Record> { shelves.joined() }

  /// How many files are readable records, archived ones too.
  package var recordCount: Int { shelves.reduce(0) { $0 + $1.count } }

  /// The record with this id; the first one by file name where two share it.
  ///
  /// - Complexity: O(log *n*)
  package subscript(id: RecordID) -> Record? {
    log?.add(Mark(id))
    let shelf = shelves[id.kind.ordinal]
    let index = shelf.lowerBound(of: id)
    return index < shelf.count && shelf[index].id == id ? shelf[index] : nil
  }

  /// Every record with this id; more than one where files share it.
  ///
  /// - Complexity: O(log *n*)
  func records(of kind: Kind, withID id: RecordID) -> ArraySlice<Record> {
    log?.add(Mark(id))
    let shelf = shelves[kind.ordinal]
    let start = shelf.lowerBound(of: id)
    return shelf[start...].prefix { $0.id == id }
  }

  /// The records that a grouping files under a key, by id.
  ///
  /// - Complexity: O(log *n*); the first call files them all.
  package func records(
    in grouping: Grouping, under key: GroupKey
  ) -> some RandomAccessCollection<Record> {
    log?.add(Mark(key, in: grouping))
    return assessment.index(grouping, shelves[grouping.kind.ordinal])[key].lazy.map(\.record)
  }

  /// The place of a record on its kind's shelf; nil for one of another snapshot.
  ///
  /// - Complexity: O(log *n*)
  func place(of record: Record) -> Int? {
    let shelf = shelves[record.kind.ordinal]
    return shelf[shelf.lowerBound(of: record.id)...].prefix { $0.id == record.id }
      .firstIndex { $0 === record }
  }

  /// The same snapshot, telling the log what is looked at.
  func watched(by log: ReadLog) -> Portfolio {
    var copy = self
    copy.log = log
    return copy
  }

  /// The number that the next new record of `kind` gets: one more than the highest in use, whether
  /// its file can be read or not.
  package func nextNumber(of kind: Kind) -> Int {
    let readable = shelves[kind.ordinal].compactMap(\.id.number).max() ?? 0
    let others = unreadable.filter { $0.kind == kind }.compactMap(\.id.number).max() ?? 0
    return max(readable, others) + 1
  }
}

extension Portfolio {
  /// The snapshot in which the files named in `paths` are as they were just read. What was worked out
  /// before is kept where it depends on none of them.
  package func replacing(
    files paths: Set<String>, with records: [Record], unreadable added: [UnreadableFile]
  ) -> Portfolio {
    var copy = self
    let names = Dictionary(grouping: paths.compactMap(Kind.file(at:)), by: \.kind)
    var exchanges: [Kind: Exchange] = [:]
    for (kind, files) in names {
      exchanges[kind] = copy.shelves[kind.ordinal].exchange(
        Set(files.map(\.name)), for: records.filter { $0.kind == kind })
    }
    copy.assessment = assessment.successor(exchanges) { copy.shelves[$0.ordinal] }
    copy.unreadable.removeAll { paths.contains($0.path) }
    copy.unreadable += added
    copy.unreadable.sort { $0.path < $1.path }
    return copy
  }

  /// The same records under another configuration.
  package func with(configuration: Configuration) -> Portfolio {
    Portfolio(
      configuration: configuration, today: today, records: Array(allRecords),
      unreadable: unreadable)
  }

  /// The same records judged on another day, as at midnight.
  package func on(_ today: Day) -> Portfolio {
    Portfolio(
      configuration: configuration, today: today, records: Array(allRecords),
      unreadable: unreadable)
  }
}

extension [Record] {
  /// By id, then by file name, so that the order does not depend on the file system.
  private static func ordered(_ a: Record, _ b: Record) -> Bool {
    a.id == b.id ? a.fileName < b.fileName : a.id < b.id
  }

  fileprivate mutating func sortById() {
    // Files are read in the order of their names, which is nearly always the order of ids.
    if zip(self, dropFirst()).allSatisfy(Self.ordered) { return }
    sort(by: Self.ordered)
  }

  /// Takes the files with these names out and the fresh records in, in order.
  fileprivate mutating func exchange(_ names: Set<String>, for fresh: [Record]) -> Exchange {
    let places = indices.filter { names.contains(self[$0].fileName) }
    let gone = places.map { self[$0] }
    for place in places.reversed() { remove(at: place) }
    let sorted = fresh.sorted(by: Self.ordered)
    let inserted = sorted.map { record in
      let place = partitioningIndex { Self.ordered(record, $0) }
      insert(record, at: place)
      return place
    }
    return Exchange(
      gone: gone, fresh: sorted, move: ShelfMove(removed: places, inserted: inserted))
  }

  fileprivate func lowerBound(of id: RecordID) -> Int { partitioningIndex { !($0.id < id) } }
}

extension Portfolio {
  /// The record in a file, by its path from the store's folder.
  ///
  /// - Complexity: O(*n*)
  package func record(path: String) -> Record? {
    guard let (kind, name) = Kind.file(at: path) else { return nil }
    return shelves[kind.ordinal].first { $0.fileName == name }
  }
}

extension Kind {
  /// The kind and the name of a record's file, by its path from the store's folder.
  fileprivate static func file(at path: String) -> (kind: Kind, name: String)? {
    guard let kind = Kind.allCases.first(where: { path.hasPrefix($0.folder + "/") }) else {
      return nil
    }
    return (kind, String(path.dropFirst(kind.folder.count + 1)))
  }
}
