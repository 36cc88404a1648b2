import Domain
import Notation
import Store
import TestSupport
import Testing

struct ReadingTests {
  @Test func `each folder holds the records of its kind`() throws {
    let store = try TemporaryStore()
    for kind in Kind.allCases {
      let name = kind.prefix.map { "\($0)-0001-x" } ?? "cio"
      try store.write("\(kind.folder)/\(name).md", "---\nstatus: x\n---\n")
    }
    let portfolio = try read(store)
    for kind in Kind.allCases { #expect(portfolio.records(of: kind).map(\.kind) == [kind]) }
    #expect(portfolio.unreadable.isEmpty)
    #expect(portfolio.configuration.company == "Lá Sen")
    #expect(portfolio.today.iso == "2026-03-12")
  }

  @Test func `a store without folders is an empty one`() throws {
    let portfolio = try read(try TemporaryStore())
    #expect(portfolio.recordCount == 0)
    #expect(portfolio.unreadable.isEmpty)
  }

  @Test func `many files read at once are the same as read one by one`() throws {
    let store = try TemporaryStore()
    var paths: [String] = []
    for number in (1...400).reversed() {
      let kind = Kind.allCases[number % 9]
      let path = "\(kind.folder)/\(RecordID(kind: kind, number: number).text)-x.md"
      let isBroken = number % 50 == 0
      try store.write(path, isBroken ? "---\na: [\n---\n" : "---\ntitle: số \(number)\n---\n")
      paths.append(path)
    }
    let portfolio = try read(store)
    let single = paths.sorted().map { try? StoreReader(Folder(path: store.path)).reread([$0]) }
    let records = single.flatMap { $0?.records ?? [] }
    #expect(portfolio.recordCount == 392)
    #expect(
      Set(portfolio.allRecords.map { "\($0.path) \($0.title)" })
        == Set(records.map { "\($0.path) \($0.title)" }))
    #expect(
      portfolio.unreadable == single.flatMap { $0?.unreadable ?? [] }.sorted { $0.path < $1.path })
    let again = try read(store)
    #expect(Array(again.allRecords) == Array(portfolio.allRecords))
    #expect(again.unreadable == portfolio.unreadable)
  }

  @Test func `opening changes no byte and touches no file`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\r\ntitle:  a   # kept\r\n---\r\nbody",
      "decisions/D-0002-y.md": "no front matter",
      "tools/T-0001-x.md": "\u{FEFF}---\ntitle: x\n---\n",
    ])
    let files =
      ["steerco.yaml", "decisions", "tools", "."]
      + ["decisions/D-0001-x.md", "decisions/D-0002-y.md", "tools/T-0001-x.md"]
    let before = try files.map(store.stamp)
    let bytes = try files.filter { $0.contains(".") && $0 != "." }.map(store.bytes)
    _ = try read(store)
    _ = try read(store)
    #expect(try files.map(store.stamp) == before)
    #expect(try files.filter { $0.contains(".") && $0 != "." }.map(store.bytes) == bytes)
    #expect(store.names(in: ".") == ["decisions", "steerco.yaml", "tools"])
  }

  @Test(arguments: [
    ("CRLF", "---\r\ntitle: Tên\r\nstatus: draft\r\n---\r\nbody\r\n", "Tên"),
    ("a byte order mark", "\u{FEFF}---\ntitle: Tên\n---\n", "Tên"),
    ("NFD", "---\ntitle: Te\u{302}n\n---\n", "Te\u{302}n"),
    ("no final newline", "---\ntitle: Tên\n---", "Tên"),
    ("no front matter but the fences", "---\n---\n", ""),
    ("an unquoted colon", "---\ntitle: CDP: mua hay xây\n---\n", "CDP: mua hay xây"),
    ("an at sign", "---\ntitle: \"@alice\"\nagree: [@alice]\n---\n", "@alice"),
    ("a tab behind the colon", "---\ntitle:\tTên\n---\n", "Tên"),
    ("a body with a fence", "---\ntitle: Tên\n---\na\n---\nb: [\n", "Tên"),
  ])
  func `a file is read with`(name: String, text: String, title: String) throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": text])
    let portfolio = try read(store)
    #expect(portfolio.unreadable.isEmpty)
    let record = try #require(portfolio.records(of: .decision).first)
    #expect(Array(record.title.utf8) == Array(title.utf8))
    #expect(record.document.bytes == Array(text.utf8))
  }

  @Test func `a file as large as the limit is read and one byte more is not`() throws {
    let front = "---\ntitle: x\n---\n"
    let body = String(repeating: "x", count: Limits.file - front.utf8.count)
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": front + body, "decisions/D-0002-x.md": front + body + "x",
      "decisions/D-0003-x.md": front + body + body,
    ])
    let portfolio = try read(store)
    #expect(portfolio.records(of: .decision).map(\.id.text) == ["D-0001"])
    #expect(
      said(portfolio) == [
        "D-0002-x.md 1:1 fileTooLarge(limit: 1048576)",
        "D-0003-x.md 1:1 fileTooLarge(limit: 1048576)",
      ])
  }

  @Test(arguments: [
    ("", "1:1 missingFrontMatter"), ("title: x\n", "1:1 missingFrontMatter"),
    ("---\ntitle: x\n", "1:1 unclosedFrontMatter"),
    ("---\ntitle: x\nagree: [a, b\n---\n", "3:8 unclosedBracket"),
    ("---\ntitle: \"x\n---\n", "2:8 unclosedQuote"),
    (
      "---\ntitle: x\nraised: 2026-01-01\ntitle: y\n---\n",
      "4:1 duplicateKey(\"title\", firstLine: 2)"
    ),
    (
      "---\ntitle: x\n<<<<<<< HEAD\nstatus: draft\n=======\nstatus: decided\n>>>>>>> b\n---\n",
      "3:1 conflictMarkers"
    ),
    ("---\ntitle: &a x\n---\n", "2:8 anchorOrAliasOrTag"),
    ("---\ntitle: x\nnonsense\n---\n", "3:1 notAnEntry"),
  ])
  func `a file that is no record says why and where`(text: String, expected: String) throws {
    let store = try TemporaryStore([
      "decisions/D-0007-lost.md": text, "decisions/D-0008-x.md": "---\ntitle: y\n---\n",
    ])
    let portfolio = try read(store)
    #expect(said(portfolio) == ["D-0007-lost.md " + expected])
    #expect(portfolio.unreadable.map(\.id.text) == ["D-0007"])
    #expect(portfolio.records(of: .decision).map(\.title) == ["y"], "one bad file hides nothing")
  }

  @Test func `invalid UTF-8 is said at its place`() throws {
    let store = try TemporaryStore()
    try store.write(
      "decisions/D-0001-x.md",
      bytes: Array("---\ntitle: ".utf8) + [0xC3, 0x28] + Array("\n---\n".utf8))
    #expect(said(try read(store)) == ["D-0001-x.md 2:8 invalidUTF8"])
  }

  @Test func `two files with one id are both visible`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-a.md": "---\nid: D-0001\ntitle: a\n---\n",
      "decisions/D-0001-b.md": "---\nid: D-0001\ntitle: b\n---\n",
      "decisions/D-0002-c.md": "---\nid: d1\ntitle: c\n---\n",
    ])
    #expect(try read(store).records(of: .decision).map(\.title) == ["a", "b", "c"])
  }

  // MARK: What is no regular file

  @Test func `links, pipes and folders are rows that say so and are never followed`() throws {
    let outside = try TemporaryStore(["secret.md": "---\ntitle: secret\n---\n"])
    let store = try TemporaryStore(["decisions/D-0001-x.md": "---\ntitle: x\n---\n"])
    try store.makeSymbolicLink("decisions/D-0002-x.md", to: outside.absolute("secret.md"))
    try store.makeSymbolicLink("decisions/D-0003-x.md", to: "D-0001-x.md")
    try store.makeSymbolicLink("decisions/D-0004-x.md", to: "nowhere")
    try store.makeFIFO("decisions/D-0005-x.md")
    try store.makeFolder("decisions/D-0006-x.md")
    let portfolio = try read(store)
    #expect(portfolio.records(of: .decision).map(\.title) == ["x"])
    #expect(
      portfolio.unreadable.map(\.reason) == [
        .symbolicLink, .symbolicLink, .symbolicLink, .notRegular, .notRegular,
      ])
  }

  @Test func `a linked folder is one row and is not entered`() throws {
    let outside = try TemporaryStore(["decisions/D-0001-x.md": "---\ntitle: secret\n---\n"])
    let store = try TemporaryStore(["tools/T-0001-x.md": "---\ntitle: x\n---\n"])
    try store.makeSymbolicLink("decisions", to: outside.absolute("decisions"))
    let portfolio = try read(store)
    #expect(portfolio.recordCount == 1)
    #expect(portfolio.unreadable.map(\.path) == ["decisions/"])
    #expect(portfolio.unreadable.map(\.reason) == [.symbolicLink])
  }

  @Test func `a configuration that is a link or a pipe is refused`() throws {
    let store = try TemporaryStore()
    store.remove("steerco.yaml")
    try store.makeFIFO("steerco.yaml")
    #expect(throws: StoreError.notRegular(path: store.absolute("steerco.yaml"))) { try read(store) }
    store.remove("steerco.yaml")
    try store.makeSymbolicLink("steerco.yaml", to: "/etc/hostname")
    #expect(throws: StoreError.notRegular(path: store.absolute("steerco.yaml"))) { try read(store) }
  }

  @Test func `a configuration that cannot be read says where`() throws {
    let store = try TemporaryStore([:], configuration: "company: x\nroles: [\n")
    #expect {
      try read(store)
    } throws: { error in
      guard case StoreError.configuration(_, let problem) = error else { return false }
      return problem.line == 2 && problem.reason == .unclosedBracket
    }
  }

  @Test(arguments: [
    ".D-0002-x.md.swp", ".D-0002-x.md", "D-0002-x.md~", "4913", "#D-0002-x.md#", ".#D-0002-x.md",
    "D-0002-x.txt", "D-0002-x.md.tmp", ".md", "README",
  ])
  func `editors' files and other files are no records`(name: String) throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\ntitle: x\n---\n", "decisions/\(name)": "not a record",
    ])
    let portfolio = try read(store)
    #expect(portfolio.recordCount == 1)
    #expect(portfolio.unreadable.isEmpty)
  }

  @Test(.enabled(if: !TemporaryStore.isRoot))
  func `a file without permission is a row with the system's reason`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\ntitle: x\n---\n",
      "decisions/D-0002-x.md": "---\ntitle: y\n---\n",
    ])
    try store.setMode(0, of: "decisions/D-0001-x.md")
    let portfolio = try read(store)
    #expect(portfolio.records(of: .decision).map(\.title) == ["y"])
    #expect(portfolio.unreadable.map(\.reason) == [.system(13)])
  }

  // MARK: Reading again

  @Test func `files read again are as the whole store read anew`() throws {
    let store = try TemporaryStore([
      "decisions/D-0001-x.md": "---\ntitle: a\n---\n",
      "decisions/D-0002-x.md": "---\ntitle: b\n---\n",
      "decisions/D-0003-x.md": "---\ntitle: c\n---\n",
    ])
    let before = try read(store)
    try store.write("decisions/D-0001-x.md", "---\ntitle: [\n---\n")
    store.remove("decisions/D-0002-x.md")
    try store.write("decisions/D-0004-x.md", "---\ntitle: d\n---\n")
    let paths = ["decisions/D-0001-x.md", "decisions/D-0002-x.md", "decisions/D-0004-x.md"]
    let part = try StoreReader(Folder(path: store.path)).reread(
      paths + ["../x.md", "decisions/../y.md", "etc/z.md"])
    let after = before.replacing(files: Set(paths), with: part.records, unreadable: part.unreadable)
    let anew = try read(store)
    #expect(Array(after.allRecords) == Array(anew.allRecords))
    #expect(after.unreadable == anew.unreadable)
  }

  // MARK: Finding the store

  @Test func `a store is found from any folder inside it`() throws {
    let store = try TemporaryStore(["decisions/D-0001-x.md": ""])
    #expect(try StoreLocation.nearest(to: store.path) == store.path)
    #expect(try StoreLocation.nearest(to: store.absolute("decisions")) == store.path)
    store.remove("steerco.yaml")
    #expect(throws: StoreError.noStore(from: store.path)) {
      try StoreLocation.nearest(to: store.path)
    }
    #expect(throws: StoreError.noStore(from: "/no/such/folder")) {
      try StoreLocation.nearest(to: "/no/such/folder")
    }
  }

  private func said(_ portfolio: Portfolio) -> [String] {
    portfolio.unreadable.map { file in
      guard case .notation(let problem) = file.reason else {
        return "\(file.fileName) \(file.reason)"
      }
      return "\(file.fileName) \(problem.line):\(problem.column) \(problem.reason)"
    }
  }
}

/// The store as a program that starts now reads it.
func read(_ store: TemporaryStore) throws -> Portfolio {
  try StoreReader(Folder(path: store.path)).portfolio(today: day("2026-03-12"))
}
