import Testing

@Suite struct DemoRoughEdgeTests {
  @Test func `one file is written with marks apart, and is found all the same`() throws {
    let demo = Demo()
    let text = demo.text("use-cases/U-0022-pho-sang-theo-thoi-tiet.md")
    #expect(text.unicodeScalars.contains("\u{309}") && !text.unicodeScalars.contains("ở"))
    #expect(demo.rows("use-case", "id", "phở", "sáng") == ["U-0022"])
    #expect(demo.rows("use-case", "id", "pho", "sang") == ["U-0022"])
  }

  @Test func `one title is ninety characters long`() throws {
    #expect(Demo().rows("use-case", "title", "id:U-0024").first?.count == 90)
  }

  @Test(arguments: [
    "D-0003 is also the id of", "objective: there is no G-0009", "a quotation mark is not closed",
    "conflict markers of git",
  ])
  func `the second store has each of its four faults, and says so`(fault: String) throws {
    let run = Demo(broken: true).run("check")
    #expect(run.status == 1 && run.out.contains(fault))
  }

  @Test func `the second store shows the rest of its records beside the faults`() throws {
    let demo = Demo(broken: true)
    #expect(demo.rows("decision", "id").count == 6)
    #expect(demo.count("use-case") == 3 && demo.count("meeting") == 1)
  }
}
