/// Who git says is working here.
package struct GitIdentity: Sendable, Equatable {
  /// `user.name`; nil where git knows none.
  package var name: String?
  /// `user.email`; nil where git knows none.
  package var email: String?

  package init(name: String? = nil, email: String? = nil) {
    self.name = name
    self.email = email
  }
}
