import Domain
import TestSupport
import Testing

@Suite struct SignedContentTests {
  private func content(_ text: String, as handle: String = "cio") throws -> SignedContent {
    SignedContent(
      try record("D-0001", text), signer: RecordID(handle: handle),
      on: try #require(Day(iso: "2026-03-12")))
  }

  @Test func `neither the id nor the title is signed`() throws {
    let one = try content("id: D-0001\ntitle: A\nquestion: Q")
    #expect(one == (try content("id: D-0077\ntitle: B\nquestion: Q\nstatus: decided")))
    #expect(one != (try content("question: Q", as: "cmo")))
    #expect(
      one.text == "steerco signature 1\nsigner\n cio\nday\n 2026-03-12\nquestion\n Q\n")
    #expect(one.fileName == "cio-\(one.digest.text).sig")
  }

  @Test func `no value passes for another`() throws {
    let texts = [
      "question: \"a\\noutcome\\n b\"", "question: a\noutcome: b",
      "question: \"a\\n outcome\\n b\"",
      "options: [{id: A, text: b}]", "options: [{id: \"A\\noptions[1].text\\n b\"}]",
      "options: [{\"id\\n A\\noptions[1].text\": b}]", "options: {id: A, text: b}",
      "options: [{id: A}, {text: b}]", "options: [{\"id.text\": b}]", "options: [{id: {text: b}}]",
    ]
    #expect(Set(try texts.map { try content($0).text }).count == texts.count)
  }
}

@Suite struct SignatureFileTests {
  @Test(arguments: ["cio-1a2b3c4d.sig", "cio.x-y-1a2b3c4d.sig", "thầy-00000000.sig"])
  func `a name tells whose signature it is`(name: String) {
    #expect(SignatureFile.signer(named: name)?.text == String(name.dropLast(13)))
  }

  @Test(arguments: [
    "", ".sig", "cio.sig", "1a2b3c4d.sig", "-1a2b3c4d.sig", "cio-1A2B3C4D.sig", "cio-1a2b3c4.sig",
    "cio-1a2b3c4d", "a/b-1a2b3c4d.sig", "cio-1a2b3c4d.sig.tmp",
  ])
  func `other names are nobody's`(name: String) {
    #expect(SignatureFile.signer(named: name) == nil)
  }
}
