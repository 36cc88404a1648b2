import CSystem
import Glibc

/// Runs git with everything switched off that a hostile repository could use to run a program.
package struct GitCommand: Sendable {
  /// The folder in which git runs; never passed as `--git-dir`, which would skip git's own check of
  /// who owns the repository.
  private let folder: String
  let environment: [String: String]
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
    self.environment = environment.filter { !GitCommand.isSteering($0.key) }
      .merging(GitCommand.settings) { $1 }
  }

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

  /// - Throws: `GitError.untrusted` or another refusal of the guard, before anything is run.
  func checkTrust() throws(GitError) { try watch?.check(folder) }

  /// The first line that git prints; nil where it says no without a word, by its status.
  ///
  /// - Throws: `GitError`, as `run` does.
  func answer(_ arguments: [String]) throws(GitError) -> String? {
    do throws(GitError) {
      return String(try run(arguments).prefix { $0 != "\n" })
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
