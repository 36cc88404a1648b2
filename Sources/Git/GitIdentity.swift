/// Who git says is working here.
package struct GitIdentity: Sendable, Equatable {
  /// `user.name`; nil where git knows none.
  package var name: String?
  /// `user.email`; nil where git knows none.
  package var email: String?

  init() {}

  /// Of the repository or the user; empty where git is missing or knows nobody.
  package init(_ git: GitCommand) { self = GitSettings(git).identity }
}
