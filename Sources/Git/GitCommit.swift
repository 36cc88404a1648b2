/// A commit as the history tells of it.
package struct GitCommit: Sendable, Equatable {
  /// The commit's name: 40 hexadecimal digits, or 64.
  package let id: String
  /// None for the first commit, two for a merge.
  package let parents: [String]
  /// As its maker wrote it; untrusted text.
  package let authorName: String
  /// As its maker wrote it; untrusted text.
  package let authorEmail: String
  /// When it was written by the author's clock, counted from 1970.
  package let seconds: Int
  /// The first paragraph of the message, on one line.
  package let subject: String
  /// The lines `Key: value` at the end of the message: the values of each key, in their order.
  package let trailers: [String: [String]]
}

extension GitCommit {
  /// The fields, each of which ends with NUL; with `-z` so does the last.
  static let format = "%H%x00%P%x00%an%x00%ae%x00%at%x00%s%x00%(trailers:only,unfold)"
  static let fieldCount = 7

  init(_ fields: ArraySlice<String>) {
    let fields = Array(fields)
    id = fields[0]
    parents = fields[1].split(separator: " ").map(String.init)
    authorName = fields[2]
    authorEmail = fields[3]
    seconds = Int(fields[4]) ?? 0
    subject = fields[5]
    var trailers: [String: [String]] = [:]
    for line in fields[6].split(separator: "\n") {
      guard let end = line.firstRange(of: ": ") else { continue }
      trailers[String(line[..<end.lowerBound]), default: []].append(String(line[end.upperBound...]))
    }
    self.trailers = trailers
  }
}

extension GitRepository {
  /// The commits that lead to one, newest first and never before one that follows it, whatever clocks
  /// say; from one process.
  ///
  /// - Parameters:
  ///   - excluding: leaves out what leads to this commit, and itself.
  ///   - paths: only commits that changed one of these files or folders; all of the repository's folder
  ///     when there are none.
  /// - Throws: `GitError`; also before the first commit.
  package func log(
    of commit: String = "HEAD", excluding: String? = nil, limit: Int, paths: [String] = []
  ) throws(GitError) -> [GitCommit] {
    var arguments = [
      "--literal-pathspecs", "log", "-z", "--format=tformat:" + GitCommit.format, "--date-order",
      "--no-patch", "--no-show-signature", "--no-color", "--encoding=UTF-8",
      "--max-count=\(max(0, limit))", try checked(commit),
    ]
    if let excluding { arguments.append("^" + (try checked(excluding))) }
    // With `.` at the root git would leave out merges.
    let whole = try GitLocation(of: folder).prefix.isEmpty ? [] : ["."]
    arguments += ["--"] + (paths.isEmpty ? whole : paths)
    let fields = try git.run(arguments)
      .split(separator: "\0", omittingEmptySubsequences: false).map(String.init)
    return stride(from: 0, to: fields.count - GitCommit.fieldCount, by: GitCommit.fieldCount).map {
      GitCommit(fields[$0..<($0 + GitCommit.fieldCount)])
    }
  }
}
