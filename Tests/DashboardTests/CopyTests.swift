import Canvas
import Dashboard
import Domain
import TestSupport
import Testing

@Suite struct CopyTests {
  @Test func `id and title are copied, of all marked a line each, in the order of the list`() throws
  {
    var stage = try Sample.stage()
    stage.press("y")
    #expect(stage.effects == [.copy("D-0001 Mua hay xây?")])
    stage.press("* s")
    stage.type("title")
    stage.press("Enter y")
    #expect(
      stage.effects.last
        == .copy("D-0002 Dữ liệu khách hàng\nD-0001 Mua hay xây?\nD-0003 Ngân sách"))
    #expect(stage.shows("Copied: 3 decisions.") && stage.shows("OSC 52"))
  }

  @Test func `a page is copied as it reads, a record as its file is`() throws {
    var stage = try Sample.stage()
    stage.press("Enter y")
    guard case .copy(let page)? = stage.effects.last else {
      Issue.record("nothing copied")
      return
    }
    #expect(page.hasPrefix("D-0001  Mua hay xây?\n"))
    stage.press("Esc :")
    stage.type("markdown")
    stage.press("Enter")
    guard case .copy(let text)? = stage.effects.last else { return }
    #expect(text.hasPrefix("---\nid: D-0001\n"))
    stage.press(":")
    stage.type("path of")
    stage.press("Enter")
    #expect(stage.effects.last == .copy("decisions/D-0001-x.md"))
  }

  @Test func `what is more than terminals take is not copied by half`() throws {
    var stage = Stage(try Sample.decisions(6_000))
    stage.press("* y")
    #expect(stage.effects.isEmpty && stage.shows("Not copied"))
  }
}
