package import Git

/// A git repository around a store of a test, whose commits bear the moments that the test gives them.
package struct TemporaryRepository {
  /// The root of the work tree.
  package let store: TemporaryStore

  /// Nothing of the tester's own git is looked at.
  package static let environment = [
    "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent",
    "GIT_CONFIG_GLOBAL": "/dev/null", "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_AUTHOR_NAME": "Test", "GIT_AUTHOR_EMAIL": "test@example.com",
    "GIT_COMMITTER_NAME": "Test", "GIT_COMMITTER_EMAIL": "test@example.com",
  ]

  /// Makes the repository, without a commit.
  package init(_ store: TemporaryStore) throws(GitError) {
    self.store = store
    try run(["init", "--quiet", "--initial-branch=main"])
  }

  /// Commits all that lies in the work tree; `moment` is the committer's: `2026-02-10T12:00:00Z`.
  package func commit(at moment: String) throws(GitError) {
    try run(["add", "--all"], at: moment)
    try run(["commit", "--quiet", "--allow-empty", "--message=test"], at: moment)
  }

  /// What git prints.
  @discardableResult
  package func run(
    _ arguments: [String], at moment: String = "2026-01-01T12:00:00Z"
  ) throws(GitError) -> String {
    let dates = ["GIT_AUTHOR_DATE": "2020-01-01T00:00:00Z", "GIT_COMMITTER_DATE": moment]
    let environment = TemporaryRepository.environment.merging(dates) { $1 }
    return try GitCommand(unguarded: store.path, environment: environment).run(arguments)
  }
}
