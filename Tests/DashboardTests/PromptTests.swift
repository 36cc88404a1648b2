import Canvas
import Dashboard
import Localization
import Testing

/// One line that answers a question.
@Suite struct PromptTests {
  @Test(arguments: Language.allCases)
  func `a long comment goes on below, and its record stands above it`(language: Language) throws {
    var stage = try Stage(language: language)
    stage.press("c")
    stage.type("Bên marketing chưa ký vì chưa rõ chi phí rời bỏ; ARC bổ sung cho cả ba phương án.")
    stage.matches("prompt-80x24-\(language.rawValue)")
  }

  @Test func `text that is left with Esc is there again for the same record, and for no other`()
    throws
  {
    var stage = try Stage()
    stage.press("c")
    stage.type("Đợi số liệu")
    stage.press("Esc")
    #expect(stage.context == .list)
    stage.press("Down c")
    #expect(!stage.shows("Đợi số liệu"))
    stage.press("Esc Up c")
    #expect(stage.shows("Đợi số liệu"))
  }

  @Test func `a blank line is no answer`() throws {
    var stage = try Stage()
    stage.press("c Space Enter")
    #expect(stage.context == .prompt && !stage.hasChanged)
  }

  @Test func `a paste into a question is text, also when it holds line breaks and command letters`()
    throws
  {
    var stage = try Stage()
    stage.press("c")
    stage.send(.input(.paste("one\nq e")))
    #expect(stage.shows("one q e") && stage.context == .prompt)
  }
}
