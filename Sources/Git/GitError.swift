/// Why git gave no answer.
package enum GitError: Error, Sendable, Equatable {
  /// No git on the path.
  case missing
  /// `words` are git's own, and untrusted text.
  case failed(command: String, status: Int32, words: String)
  /// The folder lies in no work tree, or its `.git` is not what git takes for a repository.
  case noRepository(folder: String)
  /// The repository configures what may run a program, in this file.
  case untrusted(key: String, file: String)
  /// The repository names a remote that is reached by neither https, ssh, nor a path.
  case badURL(String, key: String, file: String)
  /// The work with a remote was called off.
  case cancelled
  /// A merge, a rebase, a cherry-pick or a revert of git is under way.
  case merging
  /// The reference is not where it was expected: somebody else moved it.
  case moved(reference: String)
  /// Another program holds this file for writing, or died without removing it `age` seconds ago.
  case locked(path: String, age: Int)
  /// The operating system refused; `number` is its `errno`.
  case system(path: String, number: Int32)
}

extension GitError {
  /// Git ended well and did not say what it was asked for.
  static func unexpected(_ command: String) -> GitError {
    .failed(command: command, status: 0, words: "unexpected answer")
  }

  /// What git's words mean. They are English, since git runs in the C locale.
  init(_ command: String, status: Int32, words: String) {
    if let path = words.between("Unable to create '", "': File exists") {
      self = .locked(path: path, age: FileStatus(path)?.age ?? 0)
    } else if let reference = words.between("cannot lock ref '", "': "),
      ["but expected", "reference already exists", "unable to resolve reference"]
        .contains(where: words.contains)
    {
      self = .moved(reference: reference)
    } else {
      self = .failed(command: command, status: status, words: words)
    }
  }
}

extension String {
  /// What stands between the first `start` and the next `end`.
  fileprivate func between(_ start: String, _ end: String) -> String? {
    guard let first = firstRange(of: start)?.upperBound,
      let last = self[first...].firstRange(of: end)?.lowerBound
    else { return nil }
    return String(self[first..<last])
  }
}
