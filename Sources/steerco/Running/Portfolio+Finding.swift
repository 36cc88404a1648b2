import Domain
import Localization
import Store

extension Portfolio {
  /// The record that somebody names: `D-0012`, `d12`, or a handle.
  ///
  /// - Throws: `CommandError` when there is none, `StoreError` when its file cannot be read.
  func record(named typed: String) throws -> Record {
    for id in Portfolio.ids(named: typed) {
      if let record = self[id] { return record }
      if let file = unreadable.first(where: { $0.mayHold(id) }) {
        throw StoreError.unreadable(path: file.path, file.reason)
      }
    }
    // An id that has not the form of its kind still names its record, so that it can be mended.
    if let record = allRecords.first(where: { $0.id.text == typed }) { return record }
    let handles = records(of: .person).map(\.id.text)
    throw CommandError.value(.notFound(id: typed, nearest: nearestWord(to: typed, among: handles)))
  }

  /// The record, where just one file holds it.
  ///
  /// - Throws: `CommandError` also when two files carry the id: a change would go to either.
  func soleRecord(named typed: String) throws -> Record {
    let record = try record(named: typed)
    let paths = records(of: record.kind).filter { $0.id == record.id }.map(\.path)
    guard paths.count == 1 else {
      throw CommandError.command(.twoFiles(id: record.id.text, paths: paths))
    }
    return record
  }

  private static func ids(named typed: String) -> [RecordID] {
    [
      RecordID(typed, kind: nil), RecordID(typed, kind: .person),
      RecordID(typed.lowercased(), kind: .person),
    ].compactMap { $0 }
  }
}

extension Kind {
  /// - Throws: `CommandError` with the nearest kind.
  init(named word: String) throws {
    guard let kind = Kind(word: word) else {
      let nearest = nearestWord(to: word, among: Kind.allCases.map(\.rawValue))
      throw CommandError.value(.unknownKind(word, nearest: nearest))
    }
    self = kind
  }
}
