import Domain

/// A column of the input and the key of the field that it is to become, as `--map` says it.
package struct ColumnMapping: Sendable, Equatable {
  /// The heading, as the input writes it.
  package let column: String
  /// The key of a field, as in files: `decide-by`.
  package let key: String

  package init(column: String, key: String) {
    self.column = column
    self.key = key
  }

  /// Reads `Due date=decide-by`. The last `=` parts the two: columns may be called `a=b`, keys not.
  ///
  /// - Throws: `ImportError.malformedMapping`.
  package init(_ typed: String) throws(ImportError) {
    guard let sign = typed.lastIndex(of: "=") else { throw .malformedMapping(typed) }
    column = String(typed[..<sign].trimmingBlanks)
    key = String(typed[typed.index(after: sign)...].trimmingBlanks)
    if column.isEmpty || key.isEmpty { throw .malformedMapping(typed) }
  }
}
