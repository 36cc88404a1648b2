import Domain
import TestSupport
import Testing
import Workspace

/// Repositories that would have git run something, or never end.
@Suite struct HostileHistoryTests {
  private let store: TemporaryStore
  private let repository: TemporaryRepository

  init() throws {
    store = try TemporaryStore(["decisions/D-0001-x.md": "---\ntitle: First\n---\n"])
    repository = try TemporaryRepository(store)
  }

  private func portfolio(trusted: Bool = true) throws -> Portfolio? {
    let day = try #require(Day(iso: "2026-02-10"))
    let trust = trusted ? [store.path] : []
    return History(of: store.path, environment: TemporaryRepository.environment, trust: trust) {
      ($0.number + 1) * 86_400
    }.portfolio(on: day)
  }

  @Test func `no program that the repository names is run`() throws {
    let canary = "touch \(store.absolute("canary"))"
    try store.write(".gitattributes", "*.md filter=evil diff=evil export-subst\n")
    try repository.commit(at: "2026-02-01T12:00:00Z")
    for name in ["post-checkout", "post-index-change", "reference-transaction", "pre-auto-gc"] {
      try store.write(".git/hooks/\(name)", "#!/bin/sh\n\(canary)\n")
      try store.setMode(0o755, of: ".git/hooks/\(name)")
    }
    for key in [
      "core.fsmonitor", "core.pager", "pager.ls-tree", "pager.rev-list", "pager.cat-file",
      "filter.evil.smudge", "filter.evil.clean", "filter.evil.process", "diff.evil.textconv",
      "core.alternateRefsCommand", "gpg.program", "alias.ls-tree", "tar.tar.command",
    ] {
      try repository.run(["config", key, key.hasPrefix("alias") ? "!" + canary : canary])
    }
    try repository.run(["config", "log.showSignature", "true"])
    #expect(try portfolio()?.records(of: .decision).count == 1)
    #expect(try portfolio(trusted: false) == nil)
    #expect(!store.names().contains("canary"))
  }

  @Test func `an object that is missing is not fetched, and leaves no history`() throws {
    try repository.commit(at: "2026-02-01T12:00:00Z")
    let object = try repository.run(["rev-parse", "HEAD:decisions/D-0001-x.md"])
    store.remove(".git/objects/\(object.prefix(2))")
    let canary = "ext::sh -c touch% \(store.absolute("canary"))"
    for (key, value) in [
      "core.repositoryFormatVersion": "1", "extensions.partialClone": "origin",
      "remote.origin.url": canary, "remote.origin.promisor": "true",
      "protocol.allow": "always", "protocol.ext.allow": "always",
    ] { try repository.run(["config", key, value]) }
    #expect(try portfolio() == nil)
    #expect(!store.names().contains("canary"))
  }

  @Test func `trees that hold one another many times over are not walked`() throws {
    try repository.commit(at: "2026-02-01T12:00:00Z")
    let configuration = try repository.run(["ls-tree", "HEAD", "steerco.yaml"])
    var tree = try repository.run(["rev-parse", "HEAD:decisions"])
    for _ in 0..<20 {
      let name = tree.prefix { !$0.isNewline }
      tree = try self.tree((0..<10).map { "040000 tree \(name)\t\($0)\n" }.joined())
    }
    let name = tree.prefix { !$0.isNewline }
    let root = try self.tree(configuration + "040000 tree \(name)\tdecisions\n")
    let commit = try repository.run(
      ["commit-tree", "-m", "test", String(root.prefix { !$0.isNewline })],
      at: "2026-02-02T12:00:00Z")
    try repository.run(["update-ref", "HEAD", String(commit.prefix { !$0.isNewline })])
    #expect(try portfolio()?.recordCount == 0)
  }

  /// The name of a tree with these entries.
  private func tree(_ entries: String) throws -> String {
    try store.write("entries", entries)
    return try repository.run(["-c", "alias.make-tree=!git mktree <entries", "make-tree"])
  }
}
