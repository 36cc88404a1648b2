import Glibc
import TestSupport
import Testing

/// Signatures of real keys, made and verified by the machine's own ssh-keygen.
@Suite struct KeySignatureTests {
  private static let path = "decisions/D-0001-cdp.md"
  private let store: TemporaryStore
  private let key: SigningKey

  init() throws {
    store = try TemporaryStore([
      Self.path: """
      ---
      id: D-0001
      title: CDP
      status: proposed
      door: two-way
      area: strategy
      raised: 2026-03-01
      decide-by: [2026-03-20]
      driver: cmo
      approver: cio
      agree: [cmo]
      options:
        - {id: A, text: mua, trade-off: khóa nhà cung cấp, gives-up: tiền}
        - {id: B, text: xây, trade-off: chậm 9 tháng, gives-up: thời gian}
      recommended: A
      outcome: A
      ---
      ## Question
      Mua hay xây?

      Hay thuê?

      ## Rationale
      Rẻ hơn

      """
    ])
    key = try SigningKey(store)
    try file(key.line, of: "cio")
    try store.write("people/cmo.md", "---\nid: cmo\nname: M\nrole: CMO\n---\n")
  }

  private func file(_ key: String, of handle: String) throws {
    try store.write(
      "people/\(handle).md",
      "---\nid: \(handle)\nname: N\nrole: \(handle.uppercased())\nssh-key: \(key)\n---\n")
  }

  private func run(_ arguments: String..., environment: [String: String] = [:]) -> CommandRun {
    let always = [
      "HOME": store.absolute("home"), "TMPDIR": store.path, "PATH": "/usr/bin:/bin",
      "GIT_CONFIG_NOSYSTEM": "1",
    ]
    return CommandRun(
      arguments, store: store.path, environment: always.merging(environment) { $1 })
  }

  private func edit(_ old: String, _ new: String) throws {
    let text = try store.text(Self.path)
    try #require(text.contains(old))
    try store.write(Self.path, text.replacing(old, with: new))
  }

  /// The name of the one signature.
  private func sign() throws -> String {
    #expect(run("sign", "d1", "--as", "cio").err == "Signed D-0001 as CIO, with a key.\n")
    return "signatures/" + (try #require(store.names(in: "signatures").first))
  }

  /// The findings about signatures, by severity.
  private func findings(_ ids: String...) -> [String] {
    CommandRun(
      ["check", "--json"] + ids, store: store.path,
      environment: ["TMPDIR": store.path]
    ).out.split(separator: "{").filter { $0.contains("-signature\"") }.map { finding in
      finding.contains("\"error\"") ? "error" : finding.contains("\"note\"") ? "note" : "?"
    }
  }

  private var verified: Bool {
    run("show", "d1").lines.contains("signature\tcio signed with a key: verified.")
  }

  @Test func `a sign-off gets the signature of the key that its person has filed`() throws {
    let name = try sign()
    #expect(name.hasPrefix("signatures/cio-") && name.hasSuffix(".sig"))
    #expect(try store.text(Self.path).contains("signed: {cio: \"2026-03-12 "))
    #expect(verified && findings() == [])
    #expect(run("show", "d1", "--language", "vi").out.contains("cio đã ký bằng khóa"))
    #expect(run("sign", "d1", "--as", "cio").err.contains("nothing to change"))
    // What was written for ssh-keygen to read is gone again.
    #expect(store.names().filter { $0.hasPrefix("steerco-") } == [])
  }

  @Test func `a stranger verifies it with ssh-keygen alone, as the document says`() throws {
    let name = try sign()
    let content = """
      steerco signature 1
      signer
       cio
      day
       2026-03-12
      question
       Mua hay xây?
       
       Hay thuê?
      options[1].id
       A
      options[1].text
       mua
      options[1].trade-off
       khóa nhà cung cấp
      options[1].gives-up
       tiền
      options[2].id
       B
      options[2].text
       xây
      options[2].trade-off
       chậm 9 tháng
      options[2].gives-up
       thời gian
      outcome
       A
      rationale
       Rẻ hơn

      """
    try store.write("content", content)
    try store.write("allowed", "cio namespaces=\"steerco\" \(key.line)\n")
    let verify =
      "cd '\(store.path)' && ssh-keygen -Y verify -f allowed -I cio -n steerco -s \(name) <content"
    #expect(Shell.status(verify) == 0)
    try store.write("content", content.replacing("mua\n", with: "thuê\n"))
    #expect(Shell.status(verify) != 0)
  }

  @Test func `changed words void the sign-off, and its signature counts no more`() throws {
    _ = try sign()
    try edit("Rẻ hơn", "Đắt hơn")
    let page = run("show", "d1")
    #expect(page.out.contains("CIO signed 12 Mar, and the text has changed since: void."))
    #expect(!page.out.contains("verified") && findings() == [])
    #expect(run("sign", "d1", "--as", "cio").err.contains("with a key"))
    #expect(store.names(in: "signatures").count == 2, "the former one stays")
    #expect(verified && findings() == ["note"])
  }

  @Test(arguments: [
    // The day, which the digits do not cover.
    ("2026-03-12 ", "2026-03-11 "),
    // Other columns, which read the same on one line.
    ("text: mua, trade-off: khóa nhà cung cấp", "text: \"mua, trade-off: khóa nhà cung cấp\""),
  ])
  func `what the digits do not see, the signature does`(old: String, new: String) throws {
    _ = try sign()
    try edit(old, new)
    #expect(!run("show", "d1").out.contains("void") && !verified)
    #expect(findings() == ["error"] && run("check", "d1").status == 1)
    #expect(run("check", "d1").out.contains("“steerco sign D-0001”"))
    #expect(run("sign", "d1", "--as", "cio").err.contains("with a key"))
    #expect(verified)
  }

  @Test func `a signature by somebody else's key, or by nobody's, is an error`() throws {
    let name = try sign()
    let other = try SigningKey(store, at: "other/key")
    try file(key.line, of: "cmo")
    try file(other.line, of: "cio")
    #expect(run("check").out.contains("was made with the key of cmo"))
    #expect(findings() == ["error"] && findings("d1") == ["error"])
    try file(other.line, of: "cmo")
    #expect(run("check").out.contains("that nobody has in people/") && findings() == ["error"])
    // With two keys, either counts.
    try file("\n  - \(other.line)\n  - \(key.line)", of: "cio")
    #expect(verified && findings() == [])
    // The same signature in the name of another says nothing for them.
    try store.rename(name, to: name.replacing("cio-", with: "cmo-"))
    try edit("signed: {cio:", "signed: {cmo:")
    #expect(findings() == ["error"])
  }

  @Test func `another number, other commits and other letters of the same text change nothing`()
    throws
  {
    let name = try sign()
    let text = try store.text(Self.path)
    try store.write("decisions/D-0009-cdp.md", text.replacing("D-0001", with: "D-0009"))
    store.remove(Self.path)
    let moved = run("show", "d9")
    #expect(moved.out.contains("cio signed with a key: verified.") && findings() == [])
    // ề, ơ and ẻ as a base letter and its marks; carriage returns at the ends of lines.
    let decomposed = text.replacing("ẻ", with: "e\u{309}").replacing("ơ", with: "o\u{31B}")
      .replacing("ề", with: "e\u{302}\u{300}").replacing("\n", with: "\r\n")
    try store.write(Self.path, decomposed)
    store.remove("decisions/D-0009-cdp.md")
    try store.write(name, try store.text(name).replacing("\n", with: "\r\n"))
    #expect(verified && findings() == [])
  }

  @Test func `who acts for somebody else signs without the own key`() throws {
    #expect(run("sign", "d1", "--as", "cmo").err == "Signed D-0001 as CMO.\n")
    #expect(store.names(in: "signatures") == [] && findings() == [])
    #expect(run("show", "d1").out.contains("signature\tcmo signed without a key.\n"))
  }

  @Test func `without the key the sign-off stands, check notes it, and signing again adds it`()
    throws
  {
    #expect(run("sign", "d1", "--as", "cio", "--no-key").err == "Signed D-0001 as CIO.\n")
    #expect(findings() == ["note"] && run("check").out.contains("signed without a key"))
    let away = run("sign", "d1", "--as", "cio", environment: ["HOME": "/nonexistent"])
    #expect(away.status == 0 && away.err.contains("nothing to change"))
    #expect(run("sign", "d1", "--as", "cio").err.contains("with a key") && verified)
  }

  @Test func `the key with which git signs is found wherever it lies`() throws {
    let key = try SigningKey(store, at: "elsewhere/git-key")
    try file(key.line, of: "cio")
    try store.write(
      "home/.gitconfig",
      "[gpg]\n\tformat = ssh\n[user]\n\tsigningkey = \(store.absolute("elsewhere/git-key.pub"))\n")
    // What the store's own repository says is not asked.
    _ = try sign()
    #expect(verified)
  }

  @Test func `a key in the agent signs, though its private half is in no file`() throws {
    let socket = store.absolute("agent")
    let secret = store.absolute("home/.ssh/id_ed25519")
    #expect(
      Shell.status(
        "ssh-agent -a '\(socket)' >'\(store.path)/pid' && SSH_AUTH_SOCK='\(socket)' ssh-add '\(secret)'"
      ) == 0)
    defer {
      let agent = "sed -n 's/.*SSH_AGENT_PID=\\([0-9]*\\);.*/\\1/p' '\(store.path)/pid'"
      _ = Shell.status("kill $(\(agent))")
    }
    store.remove("home/.ssh")
    let run = run("sign", "d1", "--as", "cio", environment: ["SSH_AUTH_SOCK": socket])
    #expect(run.err.contains("with a key") && verified)
  }

  @Test func `a key that wants a passphrase is not waited for where nobody can be asked`() throws {
    store.remove("home/.ssh")
    try file(try SigningKey(store, passphrase: "secret").line, of: "cio")
    let run = run("sign", "d1", "--as", "cio")
    #expect(run.status == 0 && run.err.hasPrefix("Signed D-0001 as CIO.\n"))
    #expect(run.err.contains("without the key") && run.err.contains("passphrase"))
    #expect(store.names(in: "signatures") == [] && findings() == ["note"])
  }

  @Test func `without ssh-keygen sign-offs stand, and the doctor says so`() throws {
    let path = ["PATH": "/nonexistent:."]
    let signed = run("sign", "d1", "--as", "cio", environment: path)
    #expect(signed.err == "Signed D-0001 as CIO.\n")
    #expect(run("doctor", environment: path).out.contains("signing\tssh-keygen is not installed"))
    #expect(run("doctor").out.contains("signing\tssh-keygen is there"))
    _ = run("sign", "d1", "--as", "cio")
    let check = run("check", "d1", environment: path)
    #expect(check.err.contains("ssh-keygen is not installed") && !check.out.contains("signature"))
    #expect(run("show", "d1", environment: path).out.contains("which nobody has verified"))
  }

  @Test func `a file that is no signature is an error under a sign-off and never opened elsewhere`()
    throws
  {
    let name = try sign()
    let signature = try store.bytes(name)
    try store.write("kept", bytes: signature)
    for make in [
      {
        try store.write(name, "-----BEGIN SSH SIGNATURE-----\nAAAA\n-----END SSH SIGNATURE-----\n")
      },
      { try store.write(name, "") },
      { try store.write(name, bytes: signature + [UInt8](repeating: 0x0A, count: 16_384)) },
      { try store.makeSymbolicLink(name, to: store.absolute("kept")) },
      { try store.makeFIFO(name) },
      { try store.makeFolder(name) },
    ] {
      store.remove(name)
      try make()
      #expect(findings() == ["error"])
    }
    store.remove(name)
    try store.makeFIFO("signatures/cio-00000000.sig")
    try store.write("signatures/README", "x")
    try store.write("signatures/.cio-1.sig.tmp", "x")
    #expect(findings() == ["note", "note", "note"], "one missing, two that belong to nothing")
    #expect(findings("d1") == ["note"])
  }

  @Test func `a link in the place of a signature is not written through, and nothing is half done`()
    throws
  {
    let name = try sign()
    try edit("2026-03-12 ", "2026-03-11 ")
    let text = try store.text(Self.path)
    try store.write("kept", "mine")
    store.remove(name)
    try store.makeSymbolicLink(name, to: store.absolute("kept"))
    #expect(run("sign", "d1", "--as", "cio").status == 4)
    #expect(try store.text(Self.path) == text && store.text("kept") == "mine")
    #expect(store.names(in: "signatures").count == 1)
  }

  @Test func `a key that is none is refused, and one written by hand is a finding`() throws {
    let cut = String(key.line.split(separator: " ").prefix(2).joined(separator: " ").dropLast(4))
    for wrong in [cut, "ssh-ed25519", "restrict \(key.line)", "ssh-ed25519 AAAA"] {
      #expect(run("set", "cmo", "ssh-key=\(wrong)").status == 64, "\(wrong)")
    }
    try file(cut, of: "cmo")
    let check = run("check", "cmo")
    #expect(check.status == 1 && check.out.contains("Expected: the line of a .pub file"))
    #expect(run("set", "cmo", "ssh-key=\(key.line)").status == 0)
    #expect(run("check", "cmo").status == 0)
  }
}
