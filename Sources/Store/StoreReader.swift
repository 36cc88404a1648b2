package import Domain
import Glibc
package import Notation

/// Reads a store: the configuration, then every record with several threads.
package struct StoreReader: Sendable {
  /// The open folder of the store; all paths are from here.
  package let folder: Folder

  /// The file that makes a folder a store.
  package static let configurationName = "steerco.yaml"
  private static let threads = 8
  /// Of one kind.
  private static let recordLimit = 100_000

  package init(_ folder: Folder) { self.folder = folder }

  /// - Throws: `StoreError` when the folder or its configuration cannot be read. A record that cannot
  ///   be read is a value in the portfolio, and hides no other.
  package func portfolio(today: Day) throws(StoreError) -> Portfolio {
    let configuration = try configuration()
    let shelves = try shelves()
    let files = shelves.flatMap { shelf in shelf.names.map { (shelf, $0) } }
    if shelves.contains(where: { $0.names.count > StoreReader.recordLimit }) {
      throw .tooManyRecords(limit: StoreReader.recordLimit)
    }
    let parts = readInParallel(files)
    return Portfolio(
      configuration: configuration, today: today, records: parts.flatMap(\.records),
      unreadable: (shelves.flatMap(\.refusals) + parts.flatMap(\.unreadable))
        .sorted { $0.path < $1.path })
  }

  /// - Throws: `StoreError.configuration` with the place of the mistake.
  package func configuration() throws(StoreError) -> Configuration {
    let path = folder.path + "/" + StoreReader.configurationName
    switch folder.read(StoreReader.configurationName) {
    case .bytes(let bytes):
      do { return Configuration(try Document(configuration: bytes)) } catch {
        throw .configuration(path: path, error)
      }
    case .symbolicLink, .notRegular: throw .notRegular(path: path)
    case .tooLarge: throw .tooLarge(path: path, limit: FileContent.limit)
    case .failed(let number): throw .system(path: path, number: number)
    }
  }

  /// Reads single files again, by their paths from the store's folder.
  package func reread(
    _ paths: some Sequence<String>
  ) -> (records: [Record], unreadable: [UnreadableFile]) {
    var part = Part()
    var buffer = FileContent.buffer
    for path in paths {
      let steps = path.split(separator: "/").map(String.init)
      guard steps.count == 2, let kind = Kind.allCases.first(where: { $0.folder == steps[0] }),
        StoreReader.isRecordName(steps[1]), let shelf = try? Folder(kind.folder, in: folder)
      else { continue }
      let content = shelf.read(steps[1], into: &buffer)
      if content != .failed(ENOENT) { part.add(content, kind, steps[1]) }
    }
    return (part.records, part.unreadable)
  }

  /// Those of the paths whose files cannot be read now: an editor may be in the middle of saving.
  package func torn(among paths: [String]) -> Set<String> {
    var torn = Set(reread(paths).unreadable.map(\.path))
    if paths.contains(StoreReader.configurationName), (try? configuration()) == nil {
      torn.insert(StoreReader.configurationName)
    }
    return torn
  }

  /// Whether a file of this name is a record; editors' swap and backup files are not.
  package static func isRecordName(_ name: String) -> Bool {
    name.hasSuffix(".md") && !name.hasPrefix(".") && !name.hasPrefix("#") && name.utf8.count > 3
  }
}

extension StoreReader {
  /// A kind's folder and the names of the records in it.
  private struct Shelf: Sendable {
    let kind: Kind
    let folder: Folder?
    let names: [String]
    var refusals: [UnreadableFile] = []
  }

  /// What one thread has read.
  struct Part: Sendable {
    var records: [Record] = []
    var unreadable: [UnreadableFile] = []

    static let tooLarge = NotationProblem(
      line: 1, column: 1, excerpt: "", reason: .fileTooLarge(limit: FileContent.limit))
  }

  private func shelves() throws(StoreError) -> [Shelf] {
    var shelves: [Shelf] = []
    for kind in Kind.allCases {
      do throws(StoreError) {
        let shelf = try Folder(kind.folder, in: folder)
        let names = try shelf.names().map(\.text)
        let records = names.filter(StoreReader.isRecordName).sorted()
        shelves.append(
          Shelf(
            kind: kind, folder: shelf, names: records,
            refusals: leftovers(of: kind, in: shelf, among: names)))
      } catch .system(_, ENOENT) {
        continue
      } catch .system(_, let number) {
        shelves.append(refused(kind, .system(number)))
      } catch {
        shelves.append(refused(kind, .symbolicLink))
      }
    }
    return shelves
  }

  /// A kind's folder that is a link or cannot be opened: one visible row.
  private func refused(_ kind: Kind, _ reason: UnreadableFile.Reason) -> Shelf {
    let file = UnreadableFile(kind: kind, fileName: "", reason: reason)
    return Shelf(kind: kind, folder: nil, names: [], refusals: [file])
  }

  /// What stands in no record any more, so that somebody has to look at it.
  private func leftovers(
    of kind: Kind, in folder: Folder, among names: [String]
  ) -> [UnreadableFile] {
    folder.leftovers(among: names).filter { !$0.isContained(in: folder, among: names) }
      .map { UnreadableFile(kind: kind, fileName: $0.name, reason: .leftover) }
  }

  private func readInParallel(_ files: [(Shelf, String)]) -> [Part] {
    let chunk = max(64, files.count / (StoreReader.threads * 4) + 1)
    let count = (files.count + chunk - 1) / chunk
    return inParallel(count, threads: min(StoreReader.threads, count)) { index in
      var part = Part()
      part.records.reserveCapacity(chunk)
      var buffer = FileContent.buffer
      for (shelf, name) in files[index * chunk..<min((index + 1) * chunk, files.count)] {
        guard let folder = shelf.folder else { continue }
        part.add(folder.read(name, into: &buffer), shelf.kind, name)
      }
      return part
    }
  }
}

extension StoreReader.Part {
  mutating func add(_ content: FileContent, _ kind: Kind, _ name: String) {
    do throws(NotationProblem) {
      switch content {
      case .bytes(let bytes): records.append(try Record(bytes, kind, fileName: name))
      case .symbolicLink: refuse(kind, name, .symbolicLink)
      case .notRegular: refuse(kind, name, .notRegular)
      case .tooLarge: refuse(kind, name, .notation(StoreReader.Part.tooLarge))
      case .failed(let number): refuse(kind, name, .system(number))
      }
    } catch {
      refuse(kind, name, .notation(error))
    }
  }

  private mutating func refuse(_ kind: Kind, _ name: String, _ reason: UnreadableFile.Reason) {
    unreadable.append(UnreadableFile(kind: kind, fileName: name, reason: reason))
  }
}

extension Record {
  /// The record that a file's bytes hold. The id in the file wins over that in its name.
  package convenience init(_ bytes: [UInt8], _ kind: Kind, fileName: String) throws(NotationProblem)
  {
    let document = try Document(record: bytes)
    let written = document.text(Record.idKey)
    let id = written.flatMap { $0.isEmpty ? nil : RecordID(reading: $0, in: kind) }
    self.init(
      id: id ?? RecordID(fileName: fileName, in: kind), fileName: fileName, document: document)
  }
}
