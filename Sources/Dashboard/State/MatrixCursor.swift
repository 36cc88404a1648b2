import Domain

/// Which cell of the matrix is selected, beside the row that its list selects.
package struct MatrixCursor: Sendable, Equatable {
  /// Letters that are on their way into the files: the next key on the same cell builds on them.
  var unsaved: [Cell: String] = [:]

  /// One cell of the matrix.
  struct Cell: Hashable, Sendable {
    let id: RecordID
    let role: String
  }

  /// Every role that is a column, worked out once for each snapshot.
  package var roles: [String] = []
  /// Place of the role among the columns; nil while the whole row is selected.
  package var role: Int?
  /// The first role that is shown where they do not all fit.
  package var firstRole = 0
}
