package import Git
import Glibc

/// Makes a store a shared one: names the place that all clones sync with.
package struct Sharing: Sendable {
  private let repository: GitRepository
  private let environment: [String: String]

  package init(_ repository: GitRepository, environment: [String: String]) {
    self.repository = repository
    self.environment = environment
  }

  /// Whether somebody means a place by a text, and not the name of a remote that is there already.
  package static func isPlace(_ text: String) -> Bool {
    text.contains("/") || text.contains(":") || text == "." || text == ".."
  }

  /// Takes `place` for the remote `origin`, and begins a history where there is none. A folder that is
  /// missing or empty becomes the shared repository.
  ///
  /// - Returns: the name of the remote.
  /// - Throws: `SyncError`.
  package func share(at place: String) throws(SyncError) -> String {
    try gitting { () throws(GitError) in
      if let known = try repository.remotes().first(where: { $0.url == place }) {
        return known.name
      }
      let names = try repository.remotes().map(\.name)
      let name = names.contains("origin") ? Sharing.free(names) : "origin"
      if place.hasPrefix("/"), Sharing.isVacant(place) {
        try GitRepository.createShared(
          at: place, branch: repository.branch() ?? "main", environment: environment)
      }
      try repository.addRemote(name, url: place)
      return name
    }
  }

  private static func free(_ names: [String]) -> String {
    (2...).lazy.map { "origin\($0)" }.first { !names.contains($0) } ?? "origin"
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
