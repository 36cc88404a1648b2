package import Domain
import Notation

/// The files of a store that come from elsewhere than its folder: from a commit.
package struct StoreContents: Sendable {
  private var configuration: [UInt8]?
  private var part = StoreReader.Part()

  /// Holds nothing yet, so that it is no store.
  package init() {}

  /// The paths at which a store's files lie; those of folders end in `/`.
  package static let paths: [String] =
    [StoreReader.configurationName] + Kind.allCases.map { $0.folder + "/" }

  /// Whether a file at this path, from the store's folder, belongs to the store.
  package static func holds(_ path: String) -> Bool {
    path == StoreReader.configurationName || place(of: path) != nil
  }

  /// Takes in a file; one that does not belong to a store is passed over.
  package mutating func add(_ content: FileContent, at path: String) {
    if path == StoreReader.configurationName, case .bytes(let bytes) = content {
      configuration = bytes
    } else if let (kind, name) = StoreContents.place(of: path) {
      part.add(content, kind, name)
    }
  }

  /// The snapshot of these files; nil without a configuration that can be read.
  package func portfolio(today: Day) -> Portfolio? {
    guard let document = configuration.flatMap({ try? Document(configuration: $0) })
    else { return nil }
    return Portfolio(
      configuration: Configuration(document), today: today, records: part.records,
      unreadable: part.unreadable.sorted { $0.path < $1.path })
  }

  /// The record in a file; nil for one that does not belong to a store or cannot be read.
  package static func record(_ bytes: [UInt8], at path: String) -> Record? {
    guard let (kind, name) = place(of: path), bytes.count <= FileContent.limit else { return nil }
    var part = StoreReader.Part()
    part.add(.bytes(bytes), kind, name)
    return part.records.first
  }

  /// The id that the path of a record's file promises; nil for any other file.
  package static func id(at path: String) -> RecordID? {
    place(of: path).map { RecordID(fileName: $0.name, in: $0.kind) }
  }

  private static func place(of path: String) -> (kind: Kind, name: String)? {
    let steps = path.split(separator: "/").map(String.init)
    guard steps.count == 2, StoreReader.isRecordName(steps[1]),
      let kind = Kind.allCases.first(where: { $0.folder == steps[0] })
    else { return nil }
    return (kind, steps[1])
  }
}
