/// Another repository that this one knows by a name.
package struct GitRemote: Sendable, Equatable {
  /// `origin`.
  package let name: String
  /// From where it is fetched.
  package let url: String
}

/// How a remote answered a push.
package enum GitPush: Sendable, Equatable {
  case accepted
  /// The remote has commits that were not fetched yet.
  case notFastForward
  /// The remote's rules do not allow it; its own words are untrusted text.
  case refused(words: String)
}

extension GitRepository {
  /// The remotes that are configured, sorted by name.
  ///
  /// - Throws: `GitError`.
  package func remotes() throws(GitError) -> [GitRemote] {
    let listing = try git.whole(["config", "-z", "--get-regexp", "^remote\\..*\\.url$"]) ?? ""
    var urls: [String: String] = [:]
    for entry in listing.split(separator: "\0") {
      let parts = entry.split(separator: "\n", maxSplits: 1)
      guard parts.count == 2 else { continue }
      let name = String(parts[0].dropFirst("remote.".count).dropLast(".url".count))
      if urls[name] == nil { urls[name] = String(parts[1]) }
    }
    return urls.sorted { $0.key < $1.key }.map { GitRemote(name: $0.key, url: $0.value) }
  }

  /// Brings a branch of a remote into `refs/remotes/<remote>/<branch>`, whatever stood there.
  ///
  /// - Returns: the commit to which the branch leads; nil where the remote has no such branch, as when it
  ///   is empty.
  /// - Throws: `GitError`, and `.cancelled`.
  package func fetch(
    _ remote: String, branch: String, cancellation: GitCancellation,
    progress: ((GitProgress) -> Void)? = nil
  ) throws(GitError) -> String? {
    let program = try program("upload-pack", of: remote)
    let target = "refs/remotes/\(remote)/\(try checkedBranch(branch))"
    let answer = try git.talk(
      [
        "-c", "fetch.fsckObjects=true", "-c", "transfer.fsckObjects=true",
        "-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30", "fetch", "--progress",
        "--no-tags", "--no-recurse-submodules", "--no-write-fetch-head", "--no-auto-maintenance",
        "--refmap=",
      ] + program + [remote, "+refs/heads/\(branch):\(target)"], progress, cancellation)
    guard answer.status == 0 else {
      if answer.words.contains("couldn't find remote ref") { return nil }
      throw GitError("fetch", status: answer.status, words: answer.words)
    }
    return try commit(at: target)
  }

  /// The branches that a remote has; runs over the network.
  ///
  /// - Throws: `GitError`, and `.cancelled`.
  package func branches(
    of remote: String, cancellation: GitCancellation
  ) throws(GitError) -> [String] {
    let program = try program("upload-pack", of: remote)
    let answer = try git.talk(["ls-remote", "--heads"] + program + [remote], nil, cancellation)
    guard answer.status == 0 else {
      throw GitError("ls-remote", status: answer.status, words: answer.words)
    }
    return answer.output.split(separator: "\n").compactMap { line in
      line.firstRange(of: "refs/heads/").map { String(line[$0.upperBound...]) }
    }
  }

  /// Sends a commit to a branch of a remote, never by force.
  ///
  /// - Throws: `GitError` where the remote gave no answer, and `.cancelled`.
  package func push(
    _ commit: String, to remote: String, branch: String, cancellation: GitCancellation,
    progress: ((GitProgress) -> Void)? = nil
  ) throws(GitError) -> GitPush {
    let program = try program("receive-pack", of: remote)
    let target = "refs/heads/\(try checkedBranch(branch))"
    let answer = try git.talk(
      [
        "-c", "http.lowSpeedLimit=1000", "-c", "http.lowSpeedTime=30", "push", "--porcelain",
        "--progress", "--no-force", "--no-follow-tags", "--no-signed", "--no-verify",
        "--recurse-submodules=no",
      ] + program + [remote, "\(try checked(commit)):\(target)"], progress, cancellation)
    if answer.status == 0 {
      // Git does so itself only where the remote's branches are configured to be tracked.
      try git.run(["update-ref", "refs/remotes/\(remote)/\(branch)", commit])
      return .accepted
    }
    guard let line = answer.output.split(separator: "\n").first(where: { $0.hasPrefix("!") }) else {
      throw GitError("push", status: answer.status, words: answer.words)
    }
    let isBehind = GitRepository.reasonsToFetch.contains { line.contains($0) }
    return isBehind ? .notFastForward : .refused(words: answer.words)
  }

  /// Why a push is refused that comes behind another one. The last ones say that both came at once.
  private static let reasonsToFetch = [
    "fetch first", "non-fast-forward", "failed to update ref", "incorrect old value",
    "cannot lock ref", "reference already exists",
  ]

  /// The option that has a remote on this machine answered with the precautions, too. Git runs there on
  /// our behalf: the hooks and programs that its configuration names would be run in our name.
  private func program(_ name: String, of remote: String) throws(GitError) -> [String] {
    guard try remotes().contains(where: { $0.name == remote }), !remote.hasPrefix("-") else {
      throw .failed(command: "remote", status: 2, words: "No such remote: \(remote)")
    }
    let direction = name == "receive-pack" ? ["--push"] : []
    let url = try git.answer(["remote", "get-url"] + direction + ["--", remote]) ?? ""
    guard GitURL.isSafe(url) else {
      throw .badURL(url, key: "remote.\(remote).url", file: "git config")
    }
    guard GitURL.isLocal(url), !git.isTrusted else { return [] }
    let settings = [
      "core.hooksPath=/dev/null", "core.fsmonitor=false", "core.alternateRefsCommand=true",
      "receive.denyCurrentBranch=refuse", "receive.autogc=false", "receive.fsckObjects=true",
    ].map { "-c \($0)" }
    return ["--\(name)=GIT_NO_LAZY_FETCH=1 git \(settings.joined(separator: " ")) \(name)"]
  }

  private func checkedBranch(_ name: String) throws(GitError) -> String {
    guard !name.isEmpty, !name.utf8.contains(where: { $0 <= 0x20 || " ~^:?*[\\".utf8.contains($0) })
    else { throw .failed(command: "branch", status: 128, words: name) }
    return name
  }
}
