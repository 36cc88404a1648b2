/// What git keeps at a path.
package struct GitVersion: Sendable, Equatable {
  /// `100644` and `100755` for files, `120000` for a symbolic link, `160000` for another repository.
  package let mode: String
  /// The name by which git knows the content.
  package let object: String

  package init(mode: String = "100644", object: String) {
    self.mode = mode
    self.object = object
  }
}

/// What a commit is to have at a path.
package struct GitChange: Sendable, Equatable {
  /// From the repository's folder.
  package let path: String
  /// Nil removes what stands there.
  package let version: GitVersion?

  package init(path: String, version: GitVersion?) {
    self.path = path
    self.version = version
  }

  /// The same with another object.
  func naming(_ object: String?) -> GitChange {
    GitChange(
      path: path,
      version: version.flatMap { version in
        object.map { GitVersion(mode: version.mode, object: $0) }
      })
  }
}

extension GitVersion {
  /// Neither a link nor another repository.
  package var isFile: Bool { mode.hasPrefix("100") }

  /// The name of a file's content; nil for what is none.
  package var fileObject: String? { isFile ? object : nil }
}
