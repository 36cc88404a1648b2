import Glibc

extension GitRepository {
  /// Commits these files as they lie in the work tree now, or their removal, and nothing else that may
  /// be changed or staged. No hook runs, nothing is signed, and no filter changes the bytes.
  ///
  /// - Parameter message: with its trailers.
  /// - Returns: the commit, safe on the disk; nil where HEAD holds all of this already.
  /// - Throws: `GitError.locked` when another program does not let go of the index.
  @discardableResult
  package func record(_ paths: [String], message: String) throws(GitError) -> String? {
    // A commit of ours would end the user's merge with one parent, and take the other side's changes back.
    if try isMerging() { throw .merging }
    let lock = try GitLock(GitLocation(of: folder))
    var triesLeft = 5
    while true {
      triesLeft -= 1
      do throws(GitError) {
        let commit = try recordOnce(paths, message)
        if commit != nil { try lock.sync() }
        return commit
      } catch .moved where triesLeft > 0 {
        // Somebody committed in between: once more, on top of that.
      }
    }
  }

  private func recordOnce(_ paths: [String], _ message: String) throws(GitError) -> String? {
    let head = try head()
    let settings = GitSettings(git)
    let authors = try GitAuthors(git, settings.identity)
    var stream = ImportStream(nameLength: settings.nameLength)
    let changes = try add(Set(paths).sorted(), to: &stream, settings)
    if head == nil, changes.allSatisfy({ $0.version == nil }) { return nil }
    stream.addCommit(
      by: authors, message: message, parents: head.map { [$0] } ?? [],
      base: head == nil ? .nothing : .firstParent, changes: try rooted(changes))
    if let head { stream.askForTree(of: head) }
    var names = try git.make(stream, dates: authors.dates).makeIterator()
    let recorded = changes.map { change in
      change.version == nil ? change : change.naming(names.next() ?? nil)
    }
    guard let commit = names.next() ?? nil else { throw .unexpected("fast-import") }
    if names.next() == names.next() { return nil }
    // The index first: should the power fail between the two, the change is staged. The other way round
    // its reverse would be, and the user's next commit would take it back.
    try stage(recorded, settings.nameLength)
    let reason = (head == nil ? "commit (initial): " : "commit: ") + message.prefix { $0 != "\n" }
    try move("HEAD", to: commit, from: head, reason: reason)
    return commit
  }

  /// The files as changes whose objects are the stream's marks.
  private func add(
    _ paths: [String], to stream: inout ImportStream, _ settings: GitSettings
  ) throws(GitError) -> [GitChange] {
    var changes: [GitChange] = []
    for path in paths {
      guard let file = try WorkFile(folder + "/" + path) else {
        changes.append(GitChange(path: path, version: nil))
        continue
      }
      let mark = stream.add(file.bytes)
      stream.ask(for: mark)
      let mode = settings.knowsModes && file.isExecutable ? "100755" : "100644"
      changes.append(GitChange(path: path, version: .init(mode: mode, object: mark)))
    }
    return changes
  }

  /// Brings the index in line with HEAD at these paths, and leaves whatever else is staged.
  ///
  /// - Throws: `GitError.locked` when another program does not let go of the index.
  package func refreshIndex(_ paths: [String]) throws(GitError) {
    let paths = Set(paths)
    if paths.isEmpty { return }
    var versions: [String: GitVersion] = [:]
    if let head = try head() {
      for file in try difference(from: nil, to: head) where paths.contains(file.path) {
        versions[file.path] = file.new
      }
    }
    let changes = paths.sorted().map { GitChange(path: $0, version: versions[$0]) }
    try stage(changes, GitSettings(git).nameLength)
  }

  private func stage(_ changes: [GitChange], _ nameLength: Int) throws(GitError) {
    let nothing = String(repeating: "0", count: nameLength)
    var lines = ""
    for change in try rooted(changes) {
      // Removed at first, else a path that is in conflict would stay so.
      lines += "0 \(nothing)\t\(change.path)\0"
      guard let version = change.version else { continue }
      lines += "\(version.mode) \(version.object)\t\(change.path)\0"
    }
    while true {
      do throws(GitError) {
        _ = try git.bytes(["update-index", "-z", "--index-info"], input: Array(lines.utf8))
        return
      } catch .locked(_, let age) where age < GitRepository.patience {
        // Somebody's `git add` is over in a moment. An old lock stays, and is not ours to remove.
        _ = poll(nil, 0, 20)
      }
    }
  }

  /// In seconds.
  private static let patience = 3
}
