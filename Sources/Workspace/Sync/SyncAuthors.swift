import Domain
package import Git
package import Store

/// Who changed which record last on one side since the two went apart, and when.
struct SyncAuthors: Sendable {
  private var byRecord: [String: StoreMerge.Author] = [:]
  /// Whoever made the newest commit; nobody on a side without any.
  private let last: StoreMerge.Author

  /// More commits than this are not looked through.
  private static let limit = 5_000

  /// - Parameter base: where the two sides went apart; nil when they never were together.
  init(
    of side: String, since base: String?, in repository: GitRepository
  ) throws(GitError) {
    let commits = try repository.log(of: side, excluding: base, limit: SyncAuthors.limit)
      .filter { $0.parents.count < 2 }
    last = commits.first?.author ?? StoreMerge.Author()
    for commit in commits {
      for record in commit.trailers["Steerco-Record"] ?? [] where byRecord[record] == nil {
        byRecord[record] = commit.author
      }
    }
  }

  /// Of a file, by its path from the store's folder. Plain commits of git name no record: then it is
  /// whoever made the newest commit.
  subscript(path: String) -> StoreMerge.Author {
    StoreContents.id(at: path).flatMap { byRecord[$0.text] } ?? last
  }
}

extension GitCommit {
  /// The handle of whoever acted, else the name that git knows.
  /// The day is that of universal time: both sides must come to the same.
  package var author: StoreMerge.Author {
    StoreMerge.Author(
      by: trailers["Steerco-By"]?.last ?? authorName, on: Day(number: seconds / 86_400))
  }
}
