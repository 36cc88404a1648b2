package import Domain

/// Which cell of the matrix is selected, beside the row that its list selects.
package struct MatrixCursor: Sendable, Equatable {
  /// Every role that is a column, worked out once for each snapshot.
  package var roles: [String] = []
  /// Place of the role among the columns; nil while the whole row is selected.
  package var role: Int?
  /// The role of the selected cell; nil while the whole row is selected.
  package var selectedRole: String? {
    role.flatMap { roles.indices.contains($0) ? roles[$0] : nil }
  }

  /// Takes other columns; the selection stays on its role where that is still there.
  mutating func load(_ roles: [String]) {
    let kept = selectedRole
    self.roles = roles
    if let place = kept.flatMap(roles.firstIndex(of:)) { role = place }
  }

  /// The first role that is shown where they do not all fit.
  package var firstRole = 0
  /// The row whose cell was selected when others took it out of the list; the next letter was meant
  /// for it, and not for its neighbour.
  package var lost: RecordID?
}
