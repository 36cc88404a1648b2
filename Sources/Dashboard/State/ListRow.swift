package import Domain

/// One row of a list: a record, or a file that holds no readable one.
package enum ListRow: Sendable {
  case record(Record)
  case unreadable(UnreadableFile)

  /// From the store's folder. It tells two rows apart even where two files bear one id.
  package var path: String {
    switch self {
    case .record(let record): record.path
    case .unreadable(let file): file.path
    }
  }

  /// For an unreadable file what its name promises.
  package var id: RecordID {
    switch self {
    case .record(let record): record.id
    case .unreadable(let file): file.id
    }
  }

  /// Nil for an unreadable file, which can only be opened in an editor.
  package var record: Record? {
    if case .record(let record) = self { record } else { nil }
  }
}
