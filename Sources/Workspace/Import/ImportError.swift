package import Domain
package import Interchange
package import Notation
package import Store

/// Why an import does nothing at all.
///
/// `line` counts from 1: the line of the file in which the row of a table begins, or the number of
/// the object in JSON.
package enum ImportError: Error, Sendable {
  /// A `--map` that is not COLUMN=KEY.
  case malformedMapping(String)
  /// A `--map` or `--key` with a column that the input does not have.
  case unknownColumn(String, nearest: String?, columns: [String])
  /// A `--map` to a key that the kind does not have.
  case unknownKey(String, Kind, nearest: String?)
  /// A `--map` to `import-key`, which the import itself writes; `--key COLUMN` is what was meant.
  case reservedKey(String)
  /// Two `--map` to one key.
  case mappedTwice(key: String, columns: [String])
  /// A value of a mapped column that the type of its field cannot hold.
  case misfit(line: Int, column: String, key: String, Misfit)
  /// An id of a mapped column that the store or an earlier row has.
  case idTaken(line: Int, column: String, RecordID)
  /// No column holds the title; `--map COLUMN=key` with one of the columns says which does.
  case noTitleColumn(Kind, key: String, columns: [String])
  /// Two rows with one value in the column of `--key`; `first` is the line of the other.
  case repeatedKey(line: Int, column: String, value: String, first: Int)
  /// A row without a value in the column of `--key`, or in one that is mapped to `id`.
  case emptyCell(line: Int, column: String)
  /// A record that no file of the store can hold; the name of the file, or nil for a row.
  case tooLarge(file: String?, line: Int, Reason)
  case input(InterchangeError)
  /// A decision record that cannot be read as text.
  case file(name: String, InterchangeError)
  /// A decision record that the system does not let us read, or a link.
  case unreadable(name: String, FileContent)
}
