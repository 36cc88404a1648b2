import CSystem
import Glibc

extension GitRepository {
  /// Adds a remote; nothing is fetched.
  ///
  /// - Throws: `GitError`.
  package func addRemote(_ name: String, url: String) throws(GitError) {
    guard GitURL.isSafe(url) else {
      throw .badURL(url, key: "remote.\(name).url", file: ".git/config")
    }
    try git.run(["remote", "add", "--", checked(name), checked(url)])
  }

  /// Forgets a remote that turned out not to be one.
  ///
  /// - Throws: `GitError`.
  package func removeRemote(_ name: String) throws(GitError) {
    try git.run(["remote", "remove", checked(name)])
  }

  /// Makes plain `git pull` and `git push` go where a sync goes; a branch that goes elsewhere stays.
  ///
  /// - Throws: `GitError`.
  package func follow(remote: String, branch: String) throws(GitError) {
    let key = "branch.\(branch)"
    guard try git.answer(["config", "--local", "--get", key + ".remote"]) == nil else { return }
    try git.run(["config", "--local", key + ".remote", checked(remote)])
    try git.run(["config", "--local", key + ".merge", "refs/heads/" + branch])
  }

  /// The remote that plain `git pull` would ask for this branch; nil where none is set.
  ///
  /// - Throws: `GitError`.
  package func remote(of branch: String) throws(GitError) -> String? {
    try git.answer(["config", "--get", "branch.\(branch).remote"])
  }

  /// Makes an empty repository without a work tree, which everybody of the folder's group may write to.
  ///
  /// - Throws: `GitError`.
  package static func createShared(
    at path: String, branch: String, environment: [String: String]
  ) throws(GitError) {
    try GitRepository("/", environment: environment).git.run([
      "init", "--quiet", "--bare", "--shared=group", "--initial-branch=" + branch, "--", path,
    ])
  }

  /// Tells this clone, and no other, to merge records field by field when somebody runs `git merge`.
  /// What is there already stays.
  ///
  /// - Throws: `GitError`.
  package func installMergeDriver() throws(GitError) {
    let location = try GitLocation(of: folder)
    for (key, value) in MergeDriver.configuration.sorted(by: { $0.key < $1.key })
    where try git.answer(["config", "--local", "--get", key]) != value {
      try git.run(["config", "--local", key, value])
    }
    try addAttribute(MergeDriver.attribute(under: location.prefix), in: location)
  }

  private func addAttribute(_ line: String, in location: GitLocation) throws(GitError) {
    let path = location.commonFolder + "/info/attributes"
    let present = (try? WorkFile.bytes(path, limit: 1 << 20)) ?? []
    let lines = String(decoding: present, as: UTF8.self).split(separator: "\n")
    if lines.contains(where: { $0 == line }) { return }
    _ = unsafe mkdir(location.commonFolder + "/info", 0o777)
    let isWhole = present.isEmpty || present.last == 0x0A
    let bytes = Array(((isWhole ? "" : "\n") + line + "\n").utf8)
    // Added to the end in one write: what another program adds at the same time stays.
    let file = unsafe open(path, O_WRONLY | O_CREAT | O_APPEND | O_NOFOLLOW | O_CLOEXEC, 0o666)
    guard file >= 0 else { throw .system(path: path, number: errno) }
    defer { close(file) }
    guard unsafe Glibc.write(file, bytes, bytes.count) == bytes.count else {
      throw .system(path: path, number: errno)
    }
  }

  /// Keeps two syncs of one clone apart; nil while another one holds it. Git itself never looks at it.
  ///
  /// - Throws: `GitError.system`.
  package func lockForSync() throws(GitError) -> SyncLock? {
    try SyncLock(GitLocation(of: folder).commonFolder + "/objects")
  }
}

/// Held as long as the value lives.
package final class SyncLock: Sendable {
  private let descriptor: Int32

  fileprivate init?(_ folder: String) throws(GitError) {
    descriptor = unsafe open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: folder, number: errno) }
    guard steerco_try_lock(descriptor) == 0 else {
      close(descriptor)
      return nil
    }
  }

  deinit { close(descriptor) }
}

extension GitRepository {
  /// Merges two texts line by line into the first one, with git's marks where they clash.
  ///
  /// - Throws: `GitError.failed` also for a clash, with the number of clashes as its status.
  package func mergeLines(_ ours: String, _ base: String, _ theirs: String) throws(GitError) {
    try git.run(["merge-file", "--", ours, base, theirs])
  }
}
