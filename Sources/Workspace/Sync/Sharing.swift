package import Git
import Glibc
import Store

/// Makes a store a shared one: names the place that all clones sync with.
package struct Sharing: Sendable {
  private let repository: GitRepository
  private let environment: [String: String]
  private let storePath: String

  /// - Parameter storePath: without links.
  package init(
    _ repository: GitRepository, of storePath: String, environment: [String: String]
  ) {
    self.repository = repository
    self.storePath = storePath
    self.environment = environment
  }

  /// Whether somebody means a place by a text, and not the name of a remote that is there already.
  package static func isPlace(_ text: String) -> Bool {
    text.contains("/") || text.contains(":") || text == "." || text == ".."
  }

  /// What came of naming a place.
  package struct Shared: Sendable {
    /// The name of the remote.
    package let remote: String
    /// Whether git did not know it before.
    package let isNew: Bool
    /// Whether the shared repository was made there and then.
    package let isMade: Bool

    package init(remote: String, isNew: Bool, isMade: Bool) {
      self.remote = remote
      self.isNew = isNew
      self.isMade = isMade
    }
  }

  /// Takes `place` for the remote `origin`. A folder that is missing or empty becomes the shared
  /// repository; the folder that holds it must be there, since a mistyped path would be a place of
  /// one's own.
  ///
  /// - Throws: `SyncError.sharedElsewhere` where `origin` is another place.
  package func share(at place: String) throws(SyncError) -> Shared {
    let remotes = try gitting { () throws(GitError) in try repository.remotes() }
    if let known = remotes.first(where: { $0.url == place }) {
      return Shared(remote: known.name, isNew: false, isMade: false)
    }
    if let other = remotes.first(where: { $0.name == "origin" }) {
      throw .sharedElsewhere(other.url)
    }
    let isToBeMade = place.hasPrefix("/") && Sharing.isVacant(place)
    if isToBeMade { try checkParent(of: place) }
    try gitting { () throws(GitError) in
      if isToBeMade {
        try GitRepository.createShared(
          at: place, branch: repository.branch() ?? "main", environment: environment)
      }
      try repository.addRemote("origin", url: place)
    }
    return Shared(remote: "origin", isNew: true, isMade: isToBeMade)
  }

  private func checkParent(of place: String) throws(SyncError) {
    let parent = "/" + place.split(separator: "/").dropLast().joined(separator: "/")
    if unsafe access(parent, F_OK) != 0 {
      throw .store(.system(path: parent, number: errno))
    }
    if let real = StoreLocation.absolute(parent), (real + "/").hasPrefix(storePath + "/") {
      throw .store(.forbiddenPath(path: place))
    }
  }

  /// Whether nothing is there yet, or an empty folder.
  private static func isVacant(_ path: String) -> Bool {
    guard unsafe access(path, F_OK) == 0 else { return true }
    guard let folder = unsafe opendir(path) else { return false }
    defer { unsafe closedir(folder) }
    var count = 0
    while unsafe readdir(folder) != nil { count += 1 }
    return count <= 2
  }
}
