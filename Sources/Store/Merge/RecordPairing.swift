import Domain
import Notation
import Text

/// Which files of three trees are versions of one record.
struct RecordPairing {
  /// A version of a record and where it lies.
  struct Place {
    let path: String
    /// Where it lay before it was renumbered.
    let oldPath: String
    let id: RecordID
    let bytes: [UInt8]

    init(path: String, oldPath: String? = nil, id: RecordID, bytes: [UInt8]) {
      (self.path, self.oldPath, self.id, self.bytes) = (path, oldPath ?? path, id, bytes)
    }
  }

  /// Three versions of one record.
  struct Trio {
    var base, ours, theirs: Place?

    /// Where it lay before anybody changed anything.
    var oldPath: String { base?.path ?? path }

    var kind: Kind { (theirs ?? ours ?? base)?.id.kind ?? .decision }

    /// A file that one side renamed has its new name; of two new names the published one.
    var path: String {
      let before = base?.path
      if let theirs, theirs.path != before { return theirs.path }
      return ours?.path ?? theirs?.path ?? before ?? ""
    }
  }

  private(set) var trios: [Trio] = []
  /// Files that are no records.
  private(set) var others: [StoreMerge.File] = []

  init(_ files: [StoreMerge.File]) {
    var sides: [[Place]] = [[], [], []]
    for file in files {
      guard let kind = file.path.kindOfRecord else {
        others.append(file)
        continue
      }
      for (side, bytes) in [file.base, file.ours, file.theirs].enumerated() {
        guard let bytes else { continue }
        sides[side].append(Place(path: file.path, id: bytes.id(in: kind, file.path), bytes: bytes))
      }
    }
    pair(sides[0], sides[1], sides[2])
  }

  /// By id where each side has the id once, else by path.
  private mutating func pair(_ base: [Place], _ ours: [Place], _ theirs: [Place]) {
    var (ids, order): ([RecordID: Trio], [RecordID]) = ([:], [])
    let twice = [base, ours, theirs].map(\.givenTwice).reduce(Set()) { $0.union($1) }
    var paths: [String: Trio] = [:]
    func take(_ places: [Place], _ side: WritableKeyPath<Trio, Place?>) {
      for place in places {
        if twice.contains(place.id) {
          paths["\(place.path)\0\(place.id.inFull.text)", default: Trio()][keyPath: side] = place
        } else {
          if ids[place.id] == nil { order.append(place.id) }
          ids[place.id, default: Trio()][keyPath: side] = place
        }
      }
    }
    take(base, \.base)
    take(ours, \.ours)
    take(theirs, \.theirs)
    trios = order.sorted().compactMap { ids[$0] }
    trios += paths.sorted { $0.key < $1.key }.map(\.value)
    follow(\.theirs)
    follow(\.ours)
  }

  /// A record that one side has renumbered since is the same record under its new id.
  private mutating func follow(_ side: WritableKeyPath<Trio, Place?>) {
    let former = Dictionary(
      trios.enumerated().compactMap { index, trio in trio.base.map { ($0.id, index) } }
    ) { first, _ in first }
    for (index, trio) in trios.enumerated() {
      guard trio.base == nil, let place = trio[keyPath: side] else { continue }
      for old in place.formerly {
        guard let former = former[old],
          trios[former][keyPath: side]?.path != trios[former].base?.path
        else { continue }
        // Another record may have the old number by now.
        let newcomer = trios[former][keyPath: side]
        trios[former][keyPath: side] = place
        trios[index][keyPath: side] = newcomer
      }
    }
    trios.removeAll { $0.base == nil && $0.ours == nil && $0.theirs == nil }
  }
}

// MARK: Numbers that were given twice

extension RecordPairing {
  /// Gives new numbers to records of ours that theirs has under the same number, and rewrites what
  /// ours says about them.
  mutating func renumber(inUse: some Sequence<RecordID>) -> [(old: RecordID, new: RecordID)] {
    var next = NextNumbers(inUse, trios)
    var (renumbered, successors): ([(old: RecordID, new: RecordID)], [RecordID: RecordID]) = (
      [], [:]
    )
    var added: [Trio] = []
    let taken = takenIDs
    for (index, trio) in trios.enumerated() {
      guard let ours = trio.ours else { continue }
      if trio.base != nil {
        guard let theirs = trio.theirs, ours.id != theirs.id else { continue }
        if ours.formerly.contains(theirs.id) {
          trios[index].theirs = theirs.renumbered(by: Renumbering([theirs.id: ours.id]))
        } else {
          successors[ours.id] = theirs.id
        }
        continue
      }
      let isAnother = trio.theirs.map(ours.isAnother) ?? taken.contains(ours.id)
      guard isAnother else { continue }
      trios[index].ours = nil
      if let twin = twin(of: ours) {
        successors[ours.id] = twin
        continue
      }
      let new = next.next(of: ours.id.kind)
      renumbered.append((ours.id.inFull, new))
      successors[ours.id] = new
      added.append(Trio(ours: ours))
    }
    trios += added
    rewrite(Renumbering(successors))
    return renumbered
  }

  /// The ids that theirs has added.
  private var takenIDs: Set<RecordID> {
    let ids = trios.filter { $0.base == nil }.compactMap { $0.theirs?.id }
    return Set(ids.filter { $0.number != nil })
  }

  /// Under which id another clone has brought the same record already.
  private func twin(of ours: Place) -> RecordID? {
    trios.first { $0.base == nil && $0.theirs?.isRenumbered(ours) ?? false }?.theirs?.id
  }

  private mutating func rewrite(_ renumbering: Renumbering) {
    guard !renumbering.ids.isEmpty else { return }
    for (index, trio) in trios.enumerated() {
      guard let ours = trio.ours, ours.bytes != trio.base?.bytes else { continue }
      trios[index].ours = ours.rewritten(by: renumbering, isTheirs: trio.theirs?.id)
    }
    others = others.map { file in
      guard let ours = file.ours, ours != file.base, file.path.isText else { return file }
      return StoreMerge.File(
        path: file.path, base: file.base, ours: renumbering.mentions(in: ours, kind: nil),
        theirs: file.theirs)
    }
  }
}

/// The next number of each kind.
private struct NextNumbers {
  private var highest: [Kind: Int] = [:]

  init(_ inUse: some Sequence<RecordID>, _ trios: [RecordPairing.Trio]) {
    for id in inUse { note(id) }
    for trio in trios {
      for place in [trio.base, trio.ours, trio.theirs].compactMap({ $0 }) {
        note(place.id)
        for id in place.formerly { note(id) }
      }
    }
  }

  private mutating func note(_ id: RecordID) {
    highest[id.kind] = max(highest[id.kind] ?? 0, id.number ?? 0)
  }

  mutating func next(of kind: Kind) -> RecordID {
    let number = (highest[kind] ?? 0) + 1
    highest[kind] = number
    return RecordID(kind: kind, number: number)
  }
}

// MARK: Places

extension RecordPairing.Place {
  private var document: Document? { try? Document(record: bytes) }

  /// The numbers that the record had before.
  var formerly: [RecordID] {
    (document?[Common.shared.formerly.key]?.items ?? []).compactMap { node in
      node.text.flatMap { RecordID($0, kind: id.kind) }
    }
  }

  /// Whether two added records are two: people have the handles that they have, and what was imported
  /// from one row is one record.
  func isAnother(than other: Self) -> Bool {
    guard id.number != nil, bytes != other.bytes else { return false }
    let keys = [self, other].map { $0.document?.text(Common.shared.importKey.key) ?? "" }
    return keys[0].isEmpty || keys[0] != keys[1]
  }

  /// Whether this is what became of `old` when another clone renumbered it.
  func isRenumbered(_ old: Self) -> Bool {
    guard id != old.id, formerly.contains(old.id), let document, let before = old.document else {
      return false
    }
    let own = ["e0" + Record.idKey.text, "e0" + Common.shared.formerly.key.text]
    let says = [document, before].map { RecordParts($0).says.filter { !own.contains($0.key) } }
    return says[0] == says[1]
  }

  /// The file after others, and perhaps it itself, have been renumbered.
  func rewritten(by renumbering: Renumbering, isTheirs: RecordID?) -> Self {
    if renumbering.ids[id] != nil, isTheirs != id { return renumbered(by: renumbering) }
    return Self(
      path: path, oldPath: oldPath, id: id, bytes: renumbering.mentions(in: bytes, kind: id.kind))
  }

  /// The file under its new id, where it has one.
  func renumbered(by renumbering: Renumbering) -> Self {
    guard let new = renumbering.ids[id] else { return self }
    let (folder, name) = path.split
    let renamed = Renumbering.fileName(name, from: id, to: new)
    return Self(
      path: folder + renamed, oldPath: oldPath, id: new,
      bytes: renumbering.record(bytes, from: id, to: new))
  }
}

extension [RecordPairing.Place] {
  /// Ids that more than one file of a side has.
  fileprivate var givenTwice: Set<RecordID> {
    Set(Dictionary(grouping: self, by: \.id).filter { $0.value.count > 1 }.keys)
  }
}

extension [UInt8] {
  /// As the store's reader finds it: in the file, else in its name.
  fileprivate func id(in kind: Kind, _ path: String) -> RecordID {
    let written = (try? Document(record: self))?.text(Record.idKey)
    let id = written.flatMap { $0.isEmpty ? nil : RecordID(reading: $0, in: kind) }
    return id ?? RecordID(fileName: path.split.name, in: kind)
  }
}

extension String {
  /// The folder with its slash, and the name.
  fileprivate var split: (folder: String, name: String) {
    let start = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
    return (String(self[..<start]), String(self[start...]))
  }

  /// The kind of record that lies at a path; nil for other files.
  fileprivate var kindOfRecord: Kind? {
    let kind = Kind.allCases.first { $0.folder + "/" == split.folder }
    return StoreReader.isRecordName(split.name) ? kind : nil
  }

  /// Files whose mentions of records are rewritten.
  fileprivate var isText: Bool { [".md", ".txt", ".yaml", ".yml"].contains { hasSuffix($0) } }
}
