import Domain
import Git
import Glibc
import Notation
import Store
import TestSupport
import Testing
import Workspace

private let decision =
  "---\nid: D-0001\nstatus: draft\ntitle: Mua CDP?\n---\n\n## Context\n\nOld.\n"

@Suite struct SyncTests {
  private func two(
    _ files: KeyValuePairs<String, String> = ["decisions/D-0001-cdp.md": decision]
  ) throws -> Clones { try Clones(["cmo", "cio"], files) }

  // MARK: What arrives

  @Test func `the first one fills the shared store, and the second gets everything`() throws {
    let clones = try two()
    #expect(clones.files(of: 0) == clones.files(of: 1))
    #expect(clones[1]["D-0001"]?.title == "Mua CDP?")
  }

  @Test func `different fields of one record both stand, and the report says who did what`() throws
  {
    let clones = try two()
    try clones[0].set("D-0001", "area", "tool")
    try clones[1].set("D-0001", "door", "one-way")
    #expect(try clones[0].sync().sent == 1)
    let report = try clones[1].sync()
    #expect(report.received.map(\.by) == ["cmo"])
    #expect(report.received.first?.difference.fields.map(\.key.text) == ["area"])
    #expect(report.conflicts.isEmpty && report.sent == 1)
    try clones.settle()
    #expect(clones.files(of: 0) == clones.files(of: 1))
    #expect(clones[0].text("D-0001", "area") == "tool")
    #expect(clones[0].text("D-0001", "door") == "one-way")
  }

  @Test func `one field set twice keeps what was agreed, and both values with who and when`() throws
  {
    let clones = try two()
    try clones[0].set("D-0001", "title", "A?")
    try clones[1].set("D-0001", "title", "B?")
    try clones[0].sync()
    #expect(try clones[1].sync().conflicts.map(\.conflict.field) == ["title"])
    try clones.settle()
    #expect(clones.files(of: 0) == clones.files(of: 1))
    #expect(clones[0]["D-0001"]?.title == "Mua CDP?")
    let conflict = try #require(clones[0]["D-0001"]?.document.conflicts.first)
    let day = Day(year: 2026, month: 3, day: 10)
    #expect(
      conflict.candidates == [
        .init(.scalar("A?"), by: "cmo", on: day), .init(.scalar("B?"), by: "cio", on: day),
      ])
  }

  @Test func `numbers that both gave stay with whoever sent first, and references follow`() throws {
    let clones = try two()
    for (clone, name) in zip(clones.all, ["a", "b"]) {
      for number in 1...3 { try clone.add(.decision, ["title": "\(name)\(number)"]) }
      let refs = Edit("refs", from: nil, to: .list([.scalar("D-0002")]))
      let id = try #require(clone["D-0003"]?.id)
      try clone.workspace.apply(Change(.edit, [.edit(id, [refs])]))
    }
    try clones[0].sync()
    let report = try clones[1].sync()
    #expect(report.renumbered.map(\.new.text) == ["D-0005", "D-0006", "D-0007"])
    #expect(report.renumbered.map(\.title) == ["b1", "b2", "b3"])
    #expect(
      report.received.allSatisfy { $0.difference.event == .added } && report.received.count == 3)
    try clones.settle()
    #expect(clones.files(of: 0) == clones.files(of: 1))
    let decisions = clones[0].workspace.portfolio.records(of: .decision)
    #expect(decisions.map(\.title) == ["Mua CDP?", "a1", "a2", "a3", "b1", "b2", "b3"])
    #expect(clones[0]["D-0003"]?.document["refs"] == .list([.scalar("D-0002")]))
    #expect(clones[0]["D-0006"]?.document["refs"] == .list([.scalar("D-0005")]))
    #expect(clones[0]["D-0006"]?.document["formerly"] == .list([.scalar("D-0003")]))
  }

  @Test func `edited here and archived there stays, flagged`() throws {
    let clones = try two()
    try clones[0].archive("D-0001")
    try clones[1].set("D-0001", "area", "tool")
    try clones[0].sync()
    #expect(try clones[1].sync().conflicts.map(\.conflict.field) == ["archived"])
    try clones.settle()
    #expect(clones.files(of: 0) == clones.files(of: 1))
    #expect(clones[0]["D-0001"]?.isArchived == false)
  }

  @Test func `undo means the record that it meant, whatever number a sync has given it`() throws {
    let clones = try two()
    for (number, clone) in clones.all.enumerated() {
      let title = Assignment("title", .scalar(["Same", "same"][number]))
      try clone.record(.adding(.decision, [title], on: Clone.today), as: UInt64(number + 1))
    }
    try clones.settle()
    #expect(clones[1]["D-0003"]?.document["formerly"] == .list([.scalar("D-0002")]))
    let ids = try clones.all.map { try $0.recall().ids.map(\.text) }
    #expect(ids == [["D-0002"], ["D-0003"]])
    try clones[1].workspace.apply(clones[1].recall().change)
    #expect(clones[1]["D-0002"]?.isArchived == false && clones[1]["D-0003"]?.isArchived == true)
  }

  @Test func `whoever synced first is told of the conflict as well`() throws {
    let clones = try two()
    try clones[0].set("D-0001", "title", "A?")
    try clones[1].set("D-0001", "title", "B?")
    try clones[0].sync()
    try clones[1].sync()
    #expect(try clones[0].sync().conflicts.map(\.conflict.field) == ["title"])
    #expect(try clones[0].sync().conflicts.isEmpty)
  }

  @Test func `settled in two ways it is contested again`() throws {
    let clones = try two()
    try clones[0].set("D-0001", "title", "A?")
    try clones[1].set("D-0001", "title", "B?")
    try clones.settle()
    for (clone, title) in zip(clones.all, ["New?", "B?"]) {
      let record = try #require(clone["D-0001"])
      let portfolio = clone.workspace.portfolio
      try clone.workspace.apply(.settling(record, "title", to: .scalar(title), in: portfolio))
    }
    try clones.settle()
    let values = clones[0]["D-0001"]?.conflicts.first?.candidates.map { $0.value?.text }
    #expect(values == ["B?", "New?"])
    #expect(clones.files(of: 0) == clones.files(of: 1))
  }

  @Test func `a configuration that somebody removed comes back from whoever has it`() throws {
    let clones = try two()
    clones[0].store.remove("steerco.yaml")
    try clones[0].sync()
    try clones[1].sync()
    #expect(clones[1].store.names().contains("steerco.yaml"))
    try clones.settle()
    #expect(clones[0].store.names().contains("steerco.yaml"))
  }

  @Test func `undo passes over a choice against which another one was made`() throws {
    let clones = try two()
    for (number, clone) in clones.all.enumerated() {
      try clone.recordSetting("area", "tool", as: UInt64(1 + number))
    }
    try clones[0].set("D-0001", "title", "A?")
    try clones[1].set("D-0001", "title", "B?")
    try clones.settle()
    for (number, clone) in clones.all.enumerated() {
      let record = try #require(clone["D-0001"])
      let choice = try Change.settling(
        record, "title", to: .scalar(["A?", "B?"][number]), in: clone.workspace.portfolio)
      try clone.record(choice, as: UInt64(11 + number))
    }
    try clones.settle()
    #expect(clones[0]["D-0001"]?.document.conflicts.count == 1)
    for (number, clone) in clones.all.enumerated() {
      #expect(try clone.recall().reversal.id == ChangeID(UInt64(1 + number)))
    }
  }

  // MARK: What history tells of it

  @Test func `the log tells of a merge only which conflicts arose in it`() throws {
    let clones = try two()
    try clones[0].set("D-0001", "area", "tool")
    try clones[1].set("D-0001", "door", "one-way")
    try clones.settle()
    #expect(try clones[1].told.flatMap(\.self).sorted() == ["area", "door"])
    try clones[0].set("D-0001", "title", "A?")
    try clones[1].set("D-0001", "title", "B?")
    try clones.settle()
    let told = try clones[1].told
    #expect(told.first == ["conflicts.title"])
    #expect(told.flatMap(\.self).sorted() == ["area", "conflicts.title", "door", "title", "title"])
    let log = ChangeLog(of: clones[1].store.path, environment: clones[1].environment)
    #expect(try log.entries(limit: 4).count == 4)
    let root = try #require(log.commits(limit: 100).last)
    let news = try log.changesOfOthers(since: root.id, in: clones[1].workspace.portfolio)
    #expect(news.allSatisfy { $0.who == "cmo" && $0.difference.fields.map(\.key) == ["title"] })
  }

  // MARK: What can go wrong in between

  @Test func `what somebody sends first is fetched and merged before sending again`() throws {
    let clones = try two()
    try clones[0].set("D-0001", "area", "tool")
    try clones[1].set("D-0001", "door", "one-way")
    var isFirst = true
    let report = try clones[1].sync { progress in
      guard progress.step == .sending, isFirst else { return }
      isFirst = false
      do { try clones[0].sync() } catch { Issue.record(error) }
    }
    #expect(report.retries == 1)
    #expect(clones[1].text("D-0001", "area") == "tool")
  }

  @Test func `what an editor saves while files arrive is merged, and goes out next time`() throws {
    let clones = try two()
    try clones[0].set("D-0001", "area", "tool")
    try clones[0].sync()
    let path = "decisions/D-0001-cdp.md"
    let text = decision.replacing("status: draft", with: "status: draft\nrecommended: A")
    try clones[1].sync { progress in
      guard progress.step == .merging else { return }
      try? clones[1].store.write(path, text)
    }
    #expect(clones[1].text("D-0001", "area") == "tool")
    #expect(clones[1].text("D-0001", "recommended") == "A")
    try clones.settle()
    #expect(clones[0].text("D-0001", "recommended") == "A")
    #expect(clones.files(of: 0) == clones.files(of: 1))
  }

  @Test func `a sync that ended while it wrote is finished by the next one`() throws {
    let clones = try two([
      "decisions/D-0001-cdp.md": decision, "tools/T-0001-x.md": "---\nid: T-0001\n---\n",
    ])
    try clones[0].set("D-0001", "area", "tool")
    try clones[0].set("T-0001", "title", "Xô")
    try clones[0].sync()
    let arriving = clones[0].files["tools/T-0001-x.md"] ?? []
    let head = try #require(try clones[0].repository.head())
    // As if the process had been killed behind the first file.
    _ = try clones[1].repository.fetch(
      "origin", branch: "main", cancellation: #require(GitCancellation()))
    try clones[1].repository.move("refs/steerco/merging", to: head, from: nil)
    try clones[1].store.write("tools/T-0001-x.md", bytes: arriving)
    let report = try clones[1].sync()
    #expect(report.hasFinishedFormer)
    #expect(try clones[1].repository.head() == head)
    #expect(clones.files(of: 0) == clones.files(of: 1))
    #expect(try clones[1].repository.unrecorded().isEmpty)
    #expect(try clones[1].repository.commit(at: "refs/steerco/merging") == nil)
  }

  @Test func `two syncs of one clone do not run at the same time`() throws {
    let clones = try two()
    var refusals = 0
    try clones[0].sync { _ in
      do { try clones[0].sync() } catch SyncError.underWay { refusals += 1 } catch {}
    }
    #expect(refusals > 0)
  }

  // MARK: What is refused

  @Test func `a store that is shared with nobody says so`() throws {
    let clone = try Clone(TemporaryStore(), of: "an")
    #expect(try refusal { try clone.sync() } == "notShared")
  }

  @Test func `a merge of git that is under way is not touched`() throws {
    let clones = try two()
    let head = try #require(try clones[0].repository.head())
    try clones[0].store.write(".git/MERGE_HEAD", head + "\n")
    #expect(try refusal { try clones[0].sync() } == "mergeUnderWay")
  }

  @Test func `nothing is recorded into a merge of git that is under way`() throws {
    let clones = try two()
    let head = try #require(try clones[0].repository.head())
    try clones[0].store.write(".git/MERGE_HEAD", head + "\n")
    try clones[0].set("D-0001", "area", "tool")
    let path = "decisions/D-0001-cdp.md"
    #expect(throws: GitError.merging) { try clones[0].repository.record([path], message: "x") }
    #expect(try clones[0].repository.head() == head)
  }

  @Test(arguments: ["http://intranet/x.git", "ext::sh -c id", "-oProxyCommand=x:y"])
  func `an address that no sync would use is not written down`(address: String) throws {
    let clone = try Clone(TemporaryStore(), of: "an")
    #expect(throws: SyncError.self) {
      try Sharing(clone.repository, of: clone.store.path, environment: clone.environment)
        .share(at: address)
    }
    #expect(try clone.repository.remotes().isEmpty)
  }

  @Test func `a shared place is made only in a folder that is there, and never inside the store`()
    throws
  {
    let clone = try Clone(TemporaryStore(), of: "an")
    let sharing = Sharing(clone.repository, of: clone.store.path, environment: clone.environment)
    #expect(throws: SyncError.self) { try sharing.share(at: "/nowhere/at/all/shared.git") }
    #expect(throws: SyncError.self) { try sharing.share(at: clone.store.absolute("in.git")) }
    #expect(try clone.repository.remotes().isEmpty)
  }

  @Test func `a link that the other side put there is refused by name, and nothing is taken over`()
    throws
  {
    let clones = try two()
    #expect(unsafe symlink("/etc/passwd", clones[0].store.absolute("decisions/D-0009-x.md")) == 0)
    let git = TemporaryRepository.environment.merging(clones[0].environment) { $1 }
    let plain = GitCommand(unguarded: clones[0].store.path, environment: git)
    try plain.run(["-c", "core.symlinks=true", "add", "--all"])
    try plain.run(["commit", "--quiet", "--message=link"])
    try clones[0].set("D-0001", "area", "tool")
    try clones[0].sync()
    #expect(try refusal { try clones[1].sync() } == "notAFile(path: \"decisions/D-0009-x.md\")")
    #expect(clones[1].text("D-0001", "area") == nil)
  }

  @Test func `stores that were begun on branches of two names are told, and nothing is sent`()
    throws
  {
    let clones = try two()
    let plain = GitCommand(unguarded: clones[1].store.path, environment: clones[1].environment)
    try plain.run(["branch", "--move", "master"])
    try plain.run(["config", "--unset", "branch.master.merge"])
    #expect(
      try refusal { try clones[1].sync() } == "otherBranch(ours: \"master\", theirs: \"main\")")
  }

  @Test func `a remote that cannot be reached keeps everything here, and another sync sends it`()
    throws
  {
    let clones = try two()
    try clones[0].set("D-0001", "area", "tool")
    let plain = GitCommand(unguarded: clones[0].store.path, environment: clones[0].environment)
    let url = try plain.run(["remote", "get-url", "origin"]).split(separator: "\n").joined()
    try plain.run(["remote", "set-url", "origin", "/nowhere/at/all.git"])
    #expect(throws: SyncError.self) { try clones[0].sync() }
    try plain.run(["remote", "set-url", "origin", url])
    #expect(try clones[0].sync().sent == 1)
  }
}

/// What a sync refuses, by name; nil where it does not.
private func refusal(_ work: () throws -> Void) throws -> String? {
  do {
    try work()
    return nil
  } catch let error as SyncError {
    return String(describing: error)
  }
}

extension Clone {
  /// The fields that each entry of the log tells, newest first, but for the records that came.
  fileprivate var told: [[String]] {
    get throws {
      try ChangeLog(of: store.path, environment: environment).entries(limit: 100)
        .filter { $0.differences.allSatisfy { $0.event == .changed } }
        .map { $0.differences.flatMap(\.fields).map(\.name) }
    }
  }

  fileprivate func recordSetting(_ key: Key, _ value: String, as number: UInt64) throws {
    let record = try #require(self["D-0001"])
    let edit = Edit(key, of: record, to: .scalar(value))
    try self.record(Change(.edit, [.edit(record.id, [edit])]), as: number)
  }
}
