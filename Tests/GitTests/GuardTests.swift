import Git
import TestSupport
import Testing

/// Repositories whose own configuration would have git run a program. The program leaves a file behind.
@Suite struct GuardTests {
  private let store: TemporaryStore
  private let files: TemporaryRepository

  init() throws {
    store = try TemporaryStore(["a.md": "a\n", ".gitattributes": "*.md filter=evil diff=evil\n"])
    files = try TemporaryRepository(store)
    try files.commit(at: "2026-02-01T12:00:00Z")
    for name in ["post-index-change", "reference-transaction", "pre-commit", "post-commit"] {
      try store.write(".git/hooks/\(name)", "#!/bin/sh\n\(canary)\n")
      try store.setMode(0o755, of: ".git/hooks/\(name)")
    }
  }

  private var canary: String { "touch \(store.absolute("canary"))" }
  private var canaryCount: Int { store.names().count { $0 == "canary" } }

  private func repository(trust: [String] = [], at folder: String? = nil) -> GitRepository {
    GitRepository(
      folder ?? store.path, environment: TemporaryRepository.environment, trust: trust)
  }

  /// Asks for everything that is offered; the first refusal, if all of them are refused.
  private func refusal(_ repository: GitRepository) throws -> GitError? {
    var refusals: [GitError] = []
    func attempt<R>(_ body: () throws(GitError) -> R) {
      do throws(GitError) { _ = try body() } catch { refusals.append(error) }
    }
    try store.write("a.md", "changed\n")
    attempt { () throws(GitError) in try repository.head() }
    attempt { () throws(GitError) in try repository.identity() }
    attempt { () throws(GitError) in try repository.log(limit: 1) }
    attempt { () throws(GitError) in try repository.record(["a.md"], message: "x") }
    attempt { () throws(GitError) in try repository.refreshIndex(["a.md"]) }
    attempt { () throws(GitError) in try repository.write([[1]]) }
    attempt { () throws(GitError) in try repository.difference(from: nil, to: "HEAD") }
    return refusals.count == 7 ? refusals.first : nil
  }

  @Test(arguments: [
    "core.fsmonitor", "core.sshcommand", "core.gitproxy", "core.hookspath", "core.pager",
    "core.editor", "core.alternaterefscommand", "core.worktree", "core.attributesfile",
    "filter.evil.process", "filter.evil.clean", "filter.evil.smudge", "diff.external",
    "diff.evil.textconv", "diff.evil.command", "alias.log", "credential.helper",
    "credential.https://example.com.helper", "uploadpack.packobjectshook", "gpg.program",
    "gpg.ssh.program", "remote.origin.uploadpack", "remote.origin.receivepack",
    "remote.origin.vcs", "remote.origin.proxy", "protocol.ext.allow", "url.ext::sh.insteadof",
    "merge.other.driver", "merge.Steerco.driver", "sequence.editor", "init.templatedir",
    "trailer.x.command", "include.path", "includeif.gitdir:/.path", "extensions.partialclone",
    "branch.main.mergeoptions", "user.x.y", "mergetool.x.cmd",
  ])
  func `what could run a program is refused by name, and never run`(key: String) throws {
    let file = store.absolute(".git/config")
    try files.run(["config", "--file", file, key, canary])
    #expect(try refusal(repository()) == .untrusted(key: key, file: file))
    #expect(canaryCount == 0)
  }

  @Test func `keys are known by any spelling`() throws {
    let old = try store.text(".git/config")
    try store.write(".git/config", old + "[CORE]\n\tFsMonitor = \(canary)\n")
    #expect(
      try refusal(repository())
        == .untrusted(key: "core.fsmonitor", file: store.absolute(".git/config")))
    #expect(canaryCount == 0)
  }

  @Test func `a work tree's own configuration is looked at, too`() throws {
    try files.run(["worktree", "add", "--quiet", "linked", "-b", "other"])
    try store.write(".git/worktrees/linked/config.worktree", "[core]\n\tfsmonitor = \(canary)\n")
    let linked = repository(at: store.absolute("linked"))
    #expect(
      throws: GitError.untrusted(
        key: "core.fsmonitor", file: store.absolute(".git/worktrees/linked/config.worktree"))
    ) { try linked.head() }
    #expect(try repository().head() != nil)
    try files.run(["config", "extensions.worktreeConfig", "true"])
    #expect(try refusal(repository()) != nil)
  }

  @Test(arguments: [
    "ext::sh -c evil", "fd::17", "http://example.com/x", "git://example.com/x", "-oProxyCommand=x",
    "ssh://-oProxyCommand=x/y", "persistent-https://x", "https://x\ty", "",
  ])
  func `a remote that is reached in another way is refused`(url: String) throws {
    let file = store.absolute(".git/config")
    try files.run(["config", "remote.origin.url", url])
    #expect(try refusal(repository()) == .badURL(url, key: "remote.origin.url", file: file))
  }

  @Test(arguments: [
    "https://example.com/x.git", "ssh://git@example.com:22/x", "git@example.com:x/y.git",
    "file:///srv/x.git", "/srv/x.git", "../x.git", "./a::b",
  ])
  func `a usual repository passes`(url: String) throws {
    for (key, value) in [
      "remote.origin.url": url, "remote.origin.fetch": "+refs/heads/*:refs/remotes/origin/*",
      "branch.main.remote": "origin", "branch.main.merge": "refs/heads/main",
      "pull.rebase": "false", "user.name": "Mai",
    ].merging(MergeDriver.configuration, uniquingKeysWith: { $1 }) {
      try files.run(["config", key, value])
    }
    #expect(try repository().head() != nil)
    try files.run(["config", "merge.steerco.driver", canary])
    #expect(
      throws: GitError.untrusted(
        key: "merge.steerco.driver", file: store.absolute(".git/config"))
    ) { try repository().head() }
  }

  @Test func `whom the user trusts may configure anything, and hooks and filters still rest`()
    throws
  {
    for key in ["core.fsmonitor", "core.hooksPath", "filter.evil.clean", "filter.evil.process"] {
      try files.run(["config", key, canary])
    }
    #expect(try refusal(repository(trust: ["/elsewhere"])) != nil)
    try store.write("a.md", "trusted\n")
    let trusted = repository(trust: ["/elsewhere", store.path])
    #expect(try trusted.record(["a.md"], message: "a") != nil)
    #expect(try trusted.log(limit: 5).count == 2)
    #expect(canaryCount == 0)
  }

  @Test func `a repository is looked at again when its configuration changes`() throws {
    #expect(try repository().head() != nil)
    try files.run(["config", "core.fsmonitor", canary])
    #expect(throws: GitError.self) { try repository().head() }
    try files.run(["config", "--unset", "core.fsmonitor"])
    #expect(try repository().head() != nil)
  }

  @Test func `a false repository does not lead git to another one`() throws {
    try store.write("inner/.git/HEAD", "ref: refs/heads/main\n")
    let inner = store.absolute("inner")
    #expect(throws: GitError.noRepository(folder: inner)) { try repository(at: inner).head() }
  }

  @Test func `outside of any repository nobody is suspected`() throws {
    let plain = try TemporaryStore()
    #expect(try repository(at: plain.path).identity() == GitIdentity())
  }
}
