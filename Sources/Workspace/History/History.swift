package import Domain
import Git
import Store

/// How the store was on former days, out of the commits of the repository in which it lies. Reads only;
/// runs git.
package struct History: Sendable {
  private let folder: String
  private let git: GitHistory
  private let endOfDay: @Sendable (Day) -> Int

  /// - Parameters:
  ///   - path: of the store's folder.
  ///   - trust: as for `GitRepository`.
  ///   - endOfDay: the last second of a day, counted from 1970; depends on where one is.
  package init(
    of path: String, environment: [String: String], trust: [String] = [],
    endOfDay: @escaping @Sendable (Day) -> Int
  ) {
    folder = StoreLocation.absolute(path) ?? path
    git = GitHistory(of: folder, environment: environment, trust: trust)
    self.endOfDay = endOfDay
  }

  /// The last commit of a day or, where it had none, of the days before; nil without git, without a
  /// repository, or where nothing is that old. Starts no process outside of a work tree.
  package func commit(on day: Day) -> String? {
    guard GitRepository.isWorkTree(folder) else { return nil }
    return try? git.commit(notAfter: endOfDay(day))
  }

  /// The store as a commit holds it, judged by `day`; nil when it is none there or git fails.
  package func portfolio(of commit: String, on day: Day) -> Portfolio? {
    guard let entries = try? git.entries(of: commit, at: StoreContents.paths),
      let files = try? read(entries.filter { StoreContents.holds($0.path) })
    else { return nil }
    var contents = StoreContents()
    for file in files { contents.add(file.content, at: file.path) }
    return contents.portfolio(today: day)
  }

  /// The store as it was at the end of a day, judged by that day; nil where that is not known.
  package func portfolio(on day: Day) -> Portfolio? {
    commit(on: day).flatMap { portfolio(of: $0, on: day) }
  }
}

extension History {
  /// Bytes of all files together. A few thousand bytes of git can stand for as many gigabytes.
  private static let limit = 1 << 29

  private func read(
    _ entries: [GitEntry]
  ) throws(GitError) -> [(path: String, content: FileContent)]? {
    let readable = entries.filter { $0.size.map { $0 <= FileContent.limit } ?? false }
    guard readable.reduce(0, { $0 + ($1.size ?? 0) }) <= History.limit else { return nil }
    let bytes = try git.contents(of: readable)
    let read = zip(readable, bytes).map { ($0.path, FileContent.bytes($1)) }
    return read + entries.compactMap { entry in entry.refusal.map { (entry.path, $0) } }
  }
}

extension GitEntry {
  /// In bytes; nil for what is no file.
  fileprivate var size: Int? { if case .file(let size) = kind { size } else { nil } }

  /// Why the file is not read: for the same reasons as one in the folder.
  fileprivate var refusal: FileContent? {
    switch kind {
    case .file(let size): size > FileContent.limit ? .tooLarge(size) : nil
    case .symbolicLink: .symbolicLink
    case .other: .notRegular
    }
  }
}
