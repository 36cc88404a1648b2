import Glibc

extension GitCommand {
  /// The bytes of these objects, in their order and from one process.
  ///
  /// - Throws: `GitError`; also where the repository lacks one of them.
  func contents(of objects: [String]) throws(GitError) -> [[UInt8]] {
    if objects.isEmpty { return [] }
    // Not `git archive`: it runs the filters that the repository's configuration names.
    let request = Set(objects).map { $0 + "\n" }.joined()
    let printed = try bytes(["cat-file", "--batch", "--buffer"], input: Array(request.utf8))
    let contents = GitCommand.contents(in: printed)
    let found = objects.compactMap { contents[$0] }
    guard found.count == objects.count else {
      throw .unexpected("cat-file")
    }
    return found
  }

  /// Takes apart what `cat-file --batch` prints: `0c1d… blob 5\nhello\n` for each object, or a line that
  /// says why there is none.
  private static func contents(in printed: [UInt8]) -> [String: [UInt8]] {
    var contents: [String: [UInt8]] = [:]
    var rest = printed[...]
    while let end = rest.firstIndex(of: 0x0A) {
      let words = rest[..<end].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
      rest = rest[(end + 1)...]
      guard words.count == 3, let size = Int(words[2]), size < rest.count else { continue }
      contents[words[0]] = Array(rest.prefix(size))
      rest = rest.dropFirst(size + 1)
    }
    return contents
  }

  /// The names of the objects for which the stream asks, in its order; nil for an empty tree, which git
  /// calls missing.
  ///
  /// - Throws: `GitError`.
  func make(_ stream: ImportStream, dates: String = "now") throws(GitError) -> [String?] {
    // Few objects are unpacked at once, so packing them tightly is in vain.
    let printed = try bytes(
      ["-c", "pack.compression=1", "fast-import", "--quiet", "--date-format=\(dates)"],
      input: stream.bytes)
    return String(decoding: printed, as: UTF8.self).split(separator: "\n").map { line in
      if line.hasPrefix("missing") { return nil }
      let words = line.split { $0 == " " || $0 == "\t" }
      return words.count >= 3 ? String(words[2]) : String(line)
    }
  }
}

extension GitRepository {
  /// The bytes of these objects, in their order and from one process.
  ///
  /// - Throws: `GitError`; also where the repository lacks one of them.
  package func contents(of objects: [String]) throws(GitError) -> [[UInt8]] {
    try git.contents(of: objects)
  }

  /// Keeps these bytes in the repository; their names there, in their order and from one process.
  ///
  /// - Throws: `GitError`.
  package func write(_ contents: [[UInt8]]) throws(GitError) -> [String] {
    if contents.isEmpty { return [] }
    var stream = ImportStream()
    for bytes in contents { stream.ask(for: stream.add(bytes)) }
    return try git.make(stream).compactMap { $0 }
  }

  /// Makes a commit that no reference leads to. HEAD, index and work tree stay as they are.
  ///
  /// - Parameters:
  ///   - base: the commit or tree to change; nil for an empty one. Outside of the folder all of it stays.
  ///   - message: with its trailers.
  /// - Throws: `GitError`.
  package func commit(
    _ changes: [GitChange], onto base: String?, parents: [String], message: String
  ) throws(GitError) -> String {
    let settings = GitSettings(git)
    let authors = try GitAuthors(git, settings.identity)
    var stream = ImportStream(nameLength: settings.nameLength)
    stream.addCommit(
      by: authors, message: message, parents: parents, base: try self.base(base, of: parents),
      changes: try rooted(changes))
    guard case let name?? = try git.make(stream, dates: authors.dates).first else {
      throw .unexpected("fast-import")
    }
    return name
  }

  private func base(
    _ base: String?, of parents: [String]
  ) throws(GitError) -> ImportStream.Base {
    guard let base else { return .nothing }
    if base == parents.first { return .firstParent }
    let tree = try git.answer(["rev-parse", "--quiet", "--verify", checked(base) + "^{tree}"])
    guard let tree else { throw .failed(command: "rev-parse", status: 1, words: base) }
    return .tree(tree)
  }

  /// The same changes with paths from the root of the work tree.
  ///
  /// - Throws: `GitError.system` with `EINVAL` for a path that no work tree may have.
  func rooted(_ changes: [GitChange]) throws(GitError) -> [GitChange] {
    let prefix = try GitLocation(of: folder).prefix
    return try changes.map { change throws(GitError) in
      let parts = change.path.split(separator: "/", omittingEmptySubsequences: false)
      let isSafe = parts.allSatisfy { !["", ".", "..", ".git"].contains($0.lowercased()) }
      guard isSafe, !change.path.utf8.contains(0) else {
        throw .system(path: change.path, number: EINVAL)
      }
      return GitChange(path: prefix + change.path, version: change.version)
    }
  }
}
