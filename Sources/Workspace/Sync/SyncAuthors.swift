import Domain
import Git

/// Who changed which record last on one side since the two went apart, and when.
struct SyncAuthors {
  private var byRecord: [String: (name: String, day: Day)] = [:]
  /// Whoever made the newest commit; nil for a side that has none.
  private let last: (name: String, day: Day)?

  /// More commits than this are not looked through.
  private static let limit = 5_000

  /// - Parameter base: where the two sides went apart; nil when they never were together.
  init(
    of side: String, since base: String?, in repository: GitRepository
  ) throws(GitError) {
    let commits = try repository.log(of: side, excluding: base, limit: SyncAuthors.limit)
      .filter { $0.parents.count < 2 }
    last = commits.first.map { ($0.author, $0.day) }
    for commit in commits {
      for record in commit.trailers["Steerco-Record"] ?? [] where byRecord[record] == nil {
        byRecord[record] = (commit.author, commit.day)
      }
    }
  }

  /// Of a file, by its path from the store's folder. Plain commits of git name no record: then it is
  /// whoever made the newest commit.
  subscript(path: String) -> (name: String, day: Day)? {
    let steps = path.split(separator: "/").map(String.init)
    guard let kind = Kind.allCases.first(where: { $0.folder == steps.first }), let name = steps.last
    else { return last }
    return byRecord[RecordID(fileName: name, in: kind).text] ?? last
  }
}

extension GitCommit {
  /// The handle of whoever acted, else the name that git knows.
  var author: String { trailers["Steerco-By"]?.last ?? authorName }

  /// On which it was written, in universal time: both sides must come to the same.
  var day: Day { Day(number: seconds / 86_400) }
}
