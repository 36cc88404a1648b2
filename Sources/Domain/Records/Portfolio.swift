import Notation

/// Everything that the store holds at one moment: an immutable snapshot, indexed.
package struct Portfolio: Sendable {
  /// What `steerco.yaml` said at that moment.
  package let configuration: Configuration
  /// The day by which deadlines are judged; comes in from outside.
  package let today: Day
  /// By kind, each sorted by id. Two records with one id are both here.
  private var shelves: [[Record]]
  /// Belongs to these shelves; a snapshot with others has one of its own.
  private(set) var referrerIndex = ReferrerIndex()
  /// Files that hold no readable record; lists show each as a row of its own.
  package var unreadable: [UnreadableFile]

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
  }

  /// All of a kind, archived ones too, by id.
  package func records(of kind: Kind) -> [Record] { shelves[kind.ordinal] }

  /// Kind after kind, archived ones too, each by id.
  package var allRecords: some Sequence<Record> { shelves.joined() }

  /// How many files are readable records, archived ones too.
  package var recordCount: Int { shelves.reduce(0) { $0 + $1.count } }

  /// The record with this id; the first one by file name where two share it.
  ///
  /// - Complexity: O(log *n*)
  package subscript(id: RecordID) -> Record? {
    let shelf = shelves[id.kind.ordinal]
    let index = shelf.lowerBound(of: id)
    return index < shelf.count && shelf[index].id == id ? shelf[index] : nil
  }

  /// Every record with this id; more than one where files share it.
  ///
  /// - Complexity: O(log *n*)
  func records(of kind: Kind, withID id: RecordID) -> ArraySlice<Record> {
    let shelf = shelves[kind.ordinal]
    let start = shelf.lowerBound(of: id)
    return shelf[start...].prefix { $0.id == id }
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
  /// The snapshot in which the files named in `reread` are as they were just read.
  package func replacing(
    files paths: Set<String>, with records: [Record], unreadable added: [UnreadableFile]
  ) -> Portfolio {
    var copy = self
    copy.referrerIndex = ReferrerIndex()
    let kinds = Set(
      Kind.allCases.filter { kind in paths.contains { $0.hasPrefix(kind.folder + "/") } })
    for kind in kinds {
      copy.shelves[kind.ordinal].removeAll { paths.contains($0.path) }
      copy.shelves[kind.ordinal] += records.filter { $0.kind == kind }
      copy.shelves[kind.ordinal].sortById()
    }
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
  fileprivate mutating func sortById() {
    func ordered(_ a: Record, _ b: Record) -> Bool {
      a.id == b.id ? a.fileName < b.fileName : a.id < b.id
    }
    // Files are read in the order of their names, which is nearly always the order of ids.
    if zip(self, dropFirst()).allSatisfy(ordered) { return }
    sort(by: ordered)
  }

  fileprivate func lowerBound(of id: RecordID) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if self[middle].id < id { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension Portfolio {
  /// The record in a file, by its path from the store's folder.
  ///
  /// - Complexity: O(*n*)
  package func record(path: String) -> Record? {
    guard let kind = Kind.allCases.first(where: { path.hasPrefix($0.folder + "/") }) else {
      return nil
    }
    let name = path.dropFirst(kind.folder.count + 1)
    return records(of: kind).first { $0.fileName == name }
  }
}
