package import Domain
import Notation
import Text

/// Two stores out of one, file by file: what each changed, records paired by path and by id, never by
/// what they look like.
package struct StoreMerge: Sendable {
  /// A file that is not the same in all three; nil where it does not exist.
  package struct File: Sendable {
    /// From the store's folder.
    package let path: String
    /// What both sides began with.
    package let base: [UInt8]?
    /// On the side that is not published yet.
    package let ours: [UInt8]?
    /// On the side that others have already.
    package let theirs: [UInt8]?

    package init(path: String, base: [UInt8]?, ours: [UInt8]?, theirs: [UInt8]?) {
      self.path = path
      self.base = base
      self.ours = ours
      self.theirs = theirs
    }
  }

  /// Who changed a file last, and when.
  package struct Author: Sendable, Equatable {
    /// A handle of `people/`, else the name that git knows.
    package let by: String?
    /// The day of the change.
    package let on: Day?

    package init(by: String? = nil, on: Day? = nil) {
      self.by = by
      self.on = on
    }
  }

  /// A conflict and the file that it stands in.
  package struct Placed: Sendable, Equatable {
    /// From the store's folder.
    package let path: String
    /// New in the merged file.
    package let conflict: Conflict
  }

  /// The final bytes of every path that was given or newly made; nil where no file is to be.
  package private(set) var changes: [String: [UInt8]?] = [:]
  /// Records of ours whose number theirs had given already, by the old number.
  package private(set) var renumbered: [(old: RecordID, new: RecordID)] = []
  /// Those that the merge has made, by path and field.
  package private(set) var conflicts: [Placed] = []
  private let authors: (ours: @Sendable (String) -> Author, theirs: @Sendable (String) -> Author)
  private let today: Day

  /// Merges the files that differ. `inUse` are the ids of all records on either side, for the next
  /// number; `today` stands for the day of a deletion that nobody dated.
  ///
  /// - Complexity: O(bytes) of the files, and one `RecordMerge` for each that both sides changed.
  package init(
    _ files: [File], inUse: some Sequence<RecordID>, today: Day,
    ours: @escaping @Sendable (String) -> Author, theirs: @escaping @Sendable (String) -> Author
  ) {
    authors = (ours, theirs)
    self.today = today
    for file in files { changes.updateValue(nil, forKey: file.path) }
    var pairing = RecordPairing(files)
    renumbered = pairing.renumber(inUse: inUse)
    for trio in pairing.trios { merge(trio) }
    for file in pairing.others { merge(file) }
    conflicts.sort { ($0.path, $0.conflict.field) < ($1.path, $1.conflict.field) }
  }

  private mutating func place(_ bytes: [UInt8]?, at path: String) {
    guard let bytes else { return }
    changes[path] = .some(bytes)
  }

  private func version(_ place: RecordPairing.Place, isOurs: Bool) -> Version {
    let author = isOurs ? authors.ours(place.oldPath) : authors.theirs(place.oldPath)
    return Version(place.bytes, by: author.by, on: author.on)
  }
}

// MARK: Records

extension StoreMerge {
  private mutating func merge(_ trio: RecordPairing.Trio) {
    guard let merged = merged(trio) else { return }
    var path = trio.path
    // Two records under one name: somebody has written another id into a file.
    if case .some(.some) = changes[path] { path = path.inserting("-\(merged.bytes.fingerprint)") }
    place(merged.bytes, at: path)
    conflicts += merged.newConflicts.map { Placed(path: path, conflict: $0) }
  }

  /// Nil where the record goes.
  private func merged(_ trio: RecordPairing.Trio) -> RecordMerge? {
    let base = trio.base.map { Version($0.bytes) }
    switch (trio.ours, trio.theirs) {
    case (nil, nil): return nil
    case (let ours?, nil):
      return kept(version(ours, isOurs: true), base, authors.theirs(trio.oldPath), trio.kind)
    case (nil, let theirs?):
      return kept(version(theirs, isOurs: false), base, authors.ours(trio.oldPath), trio.kind)
    case (let ours?, let theirs?):
      let (a, b) = (version(ours, isOurs: true), version(theirs, isOurs: false))
      do throws(MergeError) {
        return try RecordMerge(base: base, a, b, kind: trio.kind)
      } catch {
        preconditionFailure("records are paired by their ids")
      }
    }
  }

  /// What one side has and the other has not: added here, or deleted there.
  private func kept(
    _ version: Version, _ base: Version?, _ deleter: Author, _ kind: Kind
  ) -> RecordMerge? {
    guard let base else { return RecordMerge(version.bytes, kind, known: version.conflicts(kind)) }
    if RecordMerge.saysTheSame(base.bytes, version.bytes, kind: kind) { return nil }
    return RecordMerge(
      keeping: version, deletedBy: deleter.by, on: deleter.on ?? today, kind: kind)
  }
}

extension Version {
  fileprivate func conflicts(_ kind: Kind) -> [Conflict] {
    RecordMerge.document(bytes, kind)?.conflicts ?? []
  }
}

// MARK: Other files

extension StoreMerge {
  private mutating func merge(_ file: File) {
    let path = file.path
    if file.ours == file.theirs || file.ours == file.base { return place(file.theirs, at: path) }
    if file.theirs == file.base { return place(file.ours, at: path) }
    guard let ours = file.ours, let theirs = file.theirs else {
      return place(file.ours ?? file.theirs, at: path)
    }
    if path == StoreReader.configurationName { return configure(file.base, ours, theirs) }
    if let text = RecordMerge.lines(base: file.base, ours, theirs) { return place(text, at: path) }
    place(theirs, at: path)
    // Named for what it holds: another one may have been left beside it before.
    place(ours, at: path.inserting("-\(authors.ours(path).label)-\(ours.fingerprint)"))
  }

  private mutating func configure(_ base: [UInt8]?, _ ours: [UInt8], _ theirs: [UInt8]) {
    let path = StoreReader.configurationName
    let (x, y) = (authors.ours(path), authors.theirs(path))
    let merged = try? RecordMerge(
      base: base.map { Version($0) }, Version(ours, by: x.by, on: x.on),
      Version(theirs, by: y.by, on: y.on), kind: nil)
    place(merged?.bytes ?? theirs, at: path)
    conflicts += (merged?.newConflicts ?? []).map { Placed(path: path, conflict: $0) }
  }
}

extension StoreMerge.Author {
  /// For the name of a file: `of-cmo`.
  fileprivate var label: String { "of-" + (by.map { slug(of: $0) } ?? "another") }
}

extension [UInt8] {
  /// Eight digits that differ where contents do, nearly always.
  fileprivate var fingerprint: String {
    let digits = String(Key.fingerprint(of: self), radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }
}

extension String {
  /// With a text in front of the extension of its last component.
  fileprivate func inserting(_ text: String) -> String {
    let name = lastIndex(of: "/").map { index(after: $0) } ?? startIndex
    guard let dot = self[name...].lastIndex(of: "."), dot > name else { return self + text }
    return self[..<dot] + text + self[dot...]
  }
}
