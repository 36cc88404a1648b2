import Glibc
import Synchronization

/// Looks at what a repository configures before git does: whoever gave us the folder may have named
/// programs there, which git would run in our name. Only what is known to be harmless passes.
///
/// The configuration of the user and of the system is not looked at: it is the user's own.
struct GitGuard: Sendable {
  private let environment: [String: String]
  /// The real paths of stores whose configuration the user vouches for.
  private let trusted: Set<String>
  /// The configurations that have passed in this process, as they were then.
  private static let passed = Mutex<[String: FileStatus]>([:])

  /// - Parameter trust: absolute paths of stores.
  init(_ environment: [String: String], trust: [String]) {
    self.environment = environment
    trusted = Set(trust.filter { $0.hasPrefix("/") }.compactMap(GitLocation.real))
  }

  /// Whether the user vouches for the store in this folder.
  func trusts(_ folder: String) -> Bool {
    GitLocation.real(folder).map(trusted.contains) ?? false
  }

  /// - Throws: `GitError.untrusted` or `.badURL` for the first entry that does not pass.
  func check(_ folder: String) throws(GitError) {
    guard let real = GitLocation.real(folder), GitRepository.isWorkTree(real), !trusts(folder)
    else { return }
    let location = try GitLocation(of: folder)
    for name in Set([location.commonFolder + "/config", location.folder + "/config.worktree"]) {
      try checkFile(name)
    }
  }

  private func checkFile(_ path: String) throws(GitError) {
    guard let status = FileStatus(path) else { return }
    if GitGuard.passed.withLock({ $0[path] == status }) { return }
    // Not in the work tree, where git would begin to read this very file as its own.
    let git = GitCommand(unguarded: "/", environment: environment)
    let listing = try git.bytes(["config", "--no-includes", "--file", path, "--list", "-z"])
    for entry in listing.split(separator: 0) {
      let parts = entry.split(separator: 0x0A, maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
      try check(ConfigurationEntry(parts[0], parts.count > 1 ? parts[1] : ""), in: path)
    }
    GitGuard.passed.withLock { $0[path] = status }
  }

  private func check(_ entry: ConfigurationEntry, in path: String) throws(GitError) {
    guard entry.isHarmless else { throw .untrusted(key: entry.key, file: path) }
    if entry.namesRemote, !GitURL.isSafe(entry.value) {
      throw .badURL(entry.value, key: entry.key, file: path)
    }
  }
}

/// A line of a configuration: `remote.origin.url` and its value.
private struct ConfigurationEntry {
  let key: String
  let value: String
  private let section: String
  private let hasSubsection: Bool
  private let name: String

  /// Git prints section and name in small letters, and what stands between them as it is.
  init(_ key: String, _ value: String) {
    self.key = key
    self.value = value
    let parts = key.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    section = parts.first ?? ""
    name = parts.last ?? ""
    hasSubsection = parts.count > 2
  }

  /// Not `init.defaultBranch`, though harmless: git never writes it into a repository, and a list of what
  /// passes is to be as short as it can.
  var isHarmless: Bool {
    switch (section, hasSubsection) {
    case ("core", false): ConfigurationEntry.coreNames.contains(name)
    // The form of the objects' names. Without it a repository with SHA-256 could not be opened.
    case ("extensions", false): name == "objectformat"
    case ("user", false), ("pull", false): true
    case ("remote", true): ["url", "pushurl", "fetch"].contains(name)
    case ("branch", true): ["remote", "merge", "rebase"].contains(name)
    case ("merge", true): MergeDriver.configuration[key] == value
    default: false
    }
  }

  var namesRemote: Bool {
    (section == "remote" && name != "fetch") || (section == "branch" && name == "remote")
  }

  private static let coreNames: Set = [
    "repositoryformatversion", "filemode", "bare", "logallrefupdates", "symlinks", "fsync",
    "ignorecase", "precomposeunicode",
  ]
}

/// How git is told to merge records, for those who run `git merge` themselves.
package enum MergeDriver {
  /// What belongs into a repository's configuration, exactly; anything else there is refused.
  package static let configuration = [
    "merge.steerco.name": "steerco: merges records field by field",
    "merge.steerco.driver": "steerco merge-driver %O %A %B %P",
  ]

  /// The line of `.git/info/attributes`; what a committed `.gitattributes` says comes after it.
  static func attribute(under prefix: String) -> String {
    prefix.isEmpty ? "*.md merge=steerco" : "\(prefix)**/*.md merge=steerco"
  }
}
