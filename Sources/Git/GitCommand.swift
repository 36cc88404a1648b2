import CSystem
import Glibc

/// Runs git with everything switched off that a hostile repository could use to run a program.
package struct GitCommand: Sendable {
  /// The folder in which git runs; never passed as `--git-dir`, which would skip git's own check of
  /// who owns the repository.
  private let folder: String
  let environment: [String: String]
  /// How the user wants remotes to be reached; left out where nothing goes over the network.
  private let remoteSettings: [String: String]
  private let watch: GitGuard?

  /// Refuses to run where the repository configures what may be dangerous.
  ///
  /// - Parameters:
  ///   - environment: of this process; what points git elsewhere is left out.
  ///   - trust: absolute paths of stores whose configuration is the user's own.
  init(in folder: String, environment: [String: String], trust: [String]) {
    self.init(folder, environment, GitGuard(environment, trust: trust))
  }

  /// Runs whatever the repository configures, as far as the precautions below let it; for folders that
  /// are no repositories yet, and for tests.
  package init(unguarded folder: String, environment: [String: String]) {
    self.init(folder, environment, nil)
  }

  private init(_ folder: String, _ environment: [String: String], _ watch: GitGuard?) {
    self.folder = folder
    self.watch = watch
    remoteSettings = environment.filter { GitCommand.remoteNames.contains($0.key) }
    self.environment = environment.filter { !GitCommand.isSteering($0.key) }
      .merging(GitCommand.settings) { $1 }
  }

  /// The last two name the authorities that a company vouches for itself.
  private static let remoteNames: Set = [
    "GIT_SSH_COMMAND", "GIT_SSH", "GIT_SSH_VARIANT", "GIT_SSL_CAINFO", "GIT_SSL_CAPATH",
  ]

  /// Runs `git` with these arguments and waits for it.
  ///
  /// - Throws: `GitError.missing`, or `.failed` with git's own words, which are untrusted text.
  @discardableResult
  package func run(_ arguments: [String]) throws(GitError) -> String {
    String(decoding: try bytes(arguments), as: UTF8.self)
  }

  /// The same for output that may be no text.
  ///
  /// - Parameter input: what git finds on its standard input.
  /// - Throws: `GitError`, as `run` does.
  func bytes(_ arguments: [String], input: [UInt8] = []) throws(GitError) -> [UInt8] {
    try checkTrust()
    let result = Process.run(
      ["git"] + GitCommand.precautions + arguments, environment: environment, folder: folder,
      input: input)
    switch result.status {
    case 0: return result.output
    case -ENOENT: throw .missing
    default:
      let command = arguments.first { !$0.hasPrefix("-") && !$0.contains("=") } ?? ""
      throw GitError(command, status: result.status, words: result.errors)
    }
  }

  /// Talks to a remote, in a session without a terminal.
  ///
  /// - Parameter progress: is told what git says meanwhile.
  /// - Throws: `GitError`, as `run` does, and `.cancelled`; with all that git printed as its output.
  func talk(
    _ arguments: [String], _ progress: ((GitProgress) -> Void)?, _ cancellation: GitCancellation
  ) throws(GitError) -> (status: Int32, output: String, words: String) {
    try checkTrust()
    let lines = ProgressLines(progress)
    let result = Process.run(
      ["git"] + GitCommand.precautions + arguments, environment: try remoteEnvironment(),
      folder: folder, cancellation: cancellation, listener: lines.add)
    if result.status == -ENOENT { throw .missing }
    if result.status != 0, cancellation.isCancelled { throw .cancelled }
    return (result.status, String(decoding: result.output, as: UTF8.self), lines.finish())
  }

  /// The same environment with the ways to a remote opened. How ssh is to be run is the user's to say,
  /// in the environment or the configuration; without a word it must not ask, nor wait for ever.
  private func remoteEnvironment() throws(GitError) -> [String: String] {
    var environment = environment.merging(remoteSettings) { $1 }
    environment["GIT_ALLOW_PROTOCOL"] = "https:ssh:file"
    // A window that asks for a password would come out of nowhere.
    environment["SSH_ASKPASS"] = nil
    guard !remoteSettings.keys.contains(where: { $0.hasPrefix("GIT_SSH") }),
      try answer(["config", "--get", "core.sshCommand"]) == nil
    else { return environment }
    environment["GIT_SSH_COMMAND"] =
      "ssh -o BatchMode=yes -o ConnectTimeout=10 -o ServerAliveInterval=15 -o ServerAliveCountMax=2"
    return environment
  }

  /// Whether the user vouches for what the repository configures.
  var isTrusted: Bool { watch?.trusts(folder) ?? true }

  /// - Throws: `GitError.untrusted` or another refusal of the guard, before anything is run.
  func checkTrust() throws(GitError) { try watch?.check(folder) }

  /// The first line that git prints; nil where it says no without a word, by its status.
  ///
  /// - Throws: `GitError`, as `run` does.
  func answer(_ arguments: [String]) throws(GitError) -> String? {
    try whole(arguments).map { String($0.prefix { $0 != "\n" }) }
  }

  /// The same with all that git prints.
  ///
  /// - Throws: `GitError`, as `run` does.
  func whole(_ arguments: [String]) throws(GitError) -> String? {
    do throws(GitError) {
      return try run(arguments)
    } catch .failed(_, status: 1, words: "") {
      return nil
    }
  }

  /// An object that is missing here is never fetched: a repository may name a program to fetch with,
  /// and its `protocol.ext.allow` would win over the precaution below.
  private static let settings = [
    "GIT_TERMINAL_PROMPT": "0", "GIT_ALLOW_PROTOCOL": "none", "GIT_NO_LAZY_FETCH": "1",
    "GIT_OPTIONAL_LOCKS": "0", "LC_ALL": "C",
  ]

  private static let precautions = [
    "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null", "-c", "core.symlinks=false",
    "-c", "submodule.recurse=false", "-c", "safe.bareRepository=explicit",
    "-c", "protocol.allow=never", "-c", "core.fsync=committed,reference",
    "-c", "core.filesRefLockTimeout=1000", "--no-pager",
  ]

  /// Variables that move git to another repository, or make it run a program.
  private static func isSteering(_ name: String) -> Bool {
    let kept = [
      "GIT_AUTHOR_NAME", "GIT_AUTHOR_EMAIL", "GIT_AUTHOR_DATE", "GIT_COMMITTER_NAME",
      "GIT_COMMITTER_EMAIL", "GIT_COMMITTER_DATE", "GIT_CONFIG_GLOBAL", "GIT_CONFIG_SYSTEM",
      "GIT_CONFIG_NOSYSTEM", "GIT_CEILING_DIRECTORIES",
    ]
    return name.hasPrefix("GIT_") && !kept.contains(name)
  }
}
