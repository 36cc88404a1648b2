import Git
import Glibc
import TestSupport
import Testing

/// Fetching and pushing, with a remote on this machine or an ssh that is none.
@Suite struct RemoteTests {
  private let store: TemporaryStore
  private let files: TemporaryRepository
  private let repository: GitRepository
  private let cancellation: GitCancellation

  init() throws {
    store = try TemporaryStore(["a.md": "a\n", ".gitignore": "remote.git\nclone\nbin\nlog\npipe\n"])
    files = try TemporaryRepository(store)
    try files.run(["init", "--quiet", "--bare", "remote.git"])
    try files.run(["config", "remote.origin.url", store.absolute("remote.git")])
    try files.commit(at: "2026-02-01T12:00:00Z")
    repository = GitRepository(store.path, environment: TemporaryRepository.environment)
    cancellation = try #require(GitCancellation())
  }

  private func fetch(_ repository: GitRepository? = nil) throws -> String? {
    try (repository ?? self.repository).fetch("origin", branch: "main", cancellation: cancellation)
  }

  private func push(_ commit: String?, _ repository: GitRepository? = nil) throws -> GitPush {
    try (repository ?? self.repository).push(
      #require(commit), to: "origin", branch: "main", cancellation: cancellation)
  }

  /// A second repository with the same remote.
  private func clone() throws -> GitRepository {
    try files.run(["init", "--quiet", "--initial-branch=main", "clone"])
    let path = store.absolute("clone")
    try files.run(
      ["config", "--file", "clone/.git/config", "remote.origin.url", store.absolute("remote.git")])
    return GitRepository(path, environment: TemporaryRepository.environment)
  }

  @Test func `an empty remote has no branch, and takes the first push`() throws {
    #expect(try repository.remotes().map(\.name) == ["origin"])
    #expect(try fetch() == nil)
    let head = try repository.head()
    #expect(try push(head) == .accepted)
    #expect(try repository.commit(at: "refs/remotes/origin/main") == head)
    #expect(try fetch() == head)
    #expect(try clone().fetch("origin", branch: "main", cancellation: cancellation) == head)
  }

  @Test func `a push that comes behind another one is refused, and fits after a fetch`() throws {
    #expect(try push(repository.head()) == .accepted)
    let clone = try clone()
    let base = try #require(try fetch(clone))
    let theirs = try clone.commit([], onto: base, parents: [base], message: "theirs")
    #expect(try push(theirs, clone) == .accepted)
    let ours = try repository.commit([], onto: base, parents: [base], message: "ours")
    #expect(try push(ours) == .notFastForward)
    #expect(try fetch() == theirs)
    let merge = try repository.commit([], onto: base, parents: [ours, theirs], message: "merge")
    #expect(try push(merge) == .accepted)
    #expect(try fetch(clone) == merge)
    #expect(try repository.head() == base)
  }

  @Test func `programs of a remote on this machine are not run, unless the user trusts the store`()
    throws
  {
    for name in ["pre-receive", "update", "post-receive", "post-update", "reference-transaction"] {
      try store.write("remote.git/hooks/\(name)", "#!/bin/sh\ntouch \(store.absolute("log"))\n")
      try store.setMode(0o755, of: "remote.git/hooks/\(name)")
    }
    #expect(try push(repository.head()) == .accepted)
    #expect(!store.names().contains("log"))
    let trusted = GitRepository(
      store.path, environment: TemporaryRepository.environment, trust: [store.path])
    let head = try #require(try repository.head())
    let next = try repository.commit([], onto: head, parents: [head], message: "next")
    #expect(try push(next, trusted) == .accepted)
    #expect(store.names().contains("log"))
  }

  @Test func `a remote's rules are told in its words`() throws {
    try store.write("remote.git/hooks/pre-receive", "#!/bin/sh\necho not on Fridays >&2\nexit 1\n")
    try store.setMode(0o755, of: "remote.git/hooks/pre-receive")
    let trusted = GitRepository(
      store.path, environment: TemporaryRepository.environment, trust: [store.path])
    guard case .refused(let words) = try push(repository.head(), trusted) else {
      Issue.record("not refused")
      return
    }
    #expect(words.contains("not on Fridays"))
  }

  @Test func `a remote that is not there, or has no name here, is an error`() throws {
    try files.run(["config", "remote.origin.url", store.absolute("nowhere")])
    #expect(throws: GitError.self) { try fetch() }
    for name in ["other", "-x", "--upload-pack=touch log"] {
      #expect(throws: GitError.self) {
        try repository.fetch(name, branch: "main", cancellation: cancellation)
      }
    }
    for name in ["a:b", "*", "", "a b"] {
      #expect(throws: GitError.self) {
        try repository.fetch("origin", branch: name, cancellation: cancellation)
      }
    }
  }

  @Test func `how far it is comes as a stage and a percentage`() throws {
    var said: [GitProgress] = []
    let head = try #require(try repository.head())
    #expect(
      try repository.push(head, to: "origin", branch: "main", cancellation: cancellation) {
        said.append($0)
      } == .accepted)
    #expect(said.contains { $0.stage == "Writing objects" && $0.percent == 100 })
  }

  // MARK: ssh

  private func environment(ssh script: String) throws -> [String: String] {
    try store.write("bin/ssh", "#!/bin/sh\n\(script)\n")
    try store.setMode(0o755, of: "bin/ssh")
    try files.run(["config", "remote.origin.url", "git@host.invalid:x.git"])
    return TemporaryRepository.environment.merging([
      "PATH": "\(store.absolute("bin")):/usr/local/bin:/usr/bin:/bin"
    ]) { $1 }
  }

  @Test func `ssh asks nobody and does not wait for ever, unless the user says how to run it`()
    throws
  {
    let log = store.absolute("log")
    var environment = try environment(ssh: "echo \"$@\" >>\(log)\necho no route >&2\nexit 255")
    let error = #expect(throws: GitError.self) {
      try fetch(GitRepository(store.path, environment: environment))
    }
    guard case .failed("fetch", _, let words)? = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(words.hasPrefix("no route\n"))
    #expect(try store.text("log").contains("-o BatchMode=yes -o ConnectTimeout=10"))
    environment["GIT_SSH_COMMAND"] = "ssh -mine"
    #expect(throws: GitError.self) {
      try fetch(GitRepository(store.path, environment: environment))
    }
    #expect(try store.text("log").contains("-mine -o SendEnv=GIT_PROTOCOL git@host.invalid"))
  }

  @Test func `a fetch that hangs can be called off, with all that it has started`() throws {
    try store.makeFIFO("pipe")
    let reader = unsafe open(store.absolute("pipe"), O_RDONLY | O_NONBLOCK)
    try #require(reader >= 0)
    defer { close(reader) }
    let script =
      "trap '' TERM\nexec 3>\(store.absolute("pipe"))\necho waiting >&2\nsleep 999\nsleep 999"
    let hanging = GitRepository(store.path, environment: try environment(ssh: script))
    #expect(throws: GitError.cancelled) {
      try hanging.fetch("origin", branch: "main", cancellation: cancellation) {
        if $0.stage == "waiting" { cancellation.cancel() }
      }
    }
    // The pipe hangs up when the last of those who held it is gone.
    var end = pollfd(fd: reader, events: Int16(POLLIN), revents: 0)
    #expect(unsafe poll(&end, 1, 10_000) == 1)
    #expect(end.revents & Int16(POLLHUP) != 0)
  }
}
