import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

/// What a user with an input method switched on meets on the board.
@Suite struct ComposingTests {
  private func stage(_ method: InputMethod?, _ screen: ScreenID = .decisions) throws -> Stage {
    var stage =
      try screen == .ownership ? Sample.stage(Sample.matrix, screen) : Sample.stage()
    stage.state.preferences.typing.method = method
    return stage
  }

  @Test func `j behind u moves down under Telex, and is a hint without the setting`() throws {
    for (method, stream) in [(InputMethod.telex, "\u{7F}ụ"), (.telex, "\u{202F}\u{7F}\u{7F}ụ")] {
      var stage = try stage(method)
      stage.receive("u", stream)
      #expect(stage.selected == "D-0002" && stage.state.notice == nil)
    }
    var stage = try stage(nil)
    stage.receive("u", "\u{7F}ụ")
    #expect(stage.selected == "D-0001" && stage.shows("Vietnamese input is on"))
    stage.press("Down")
    #expect(!stage.shows("Vietnamese input"))
  }

  @Test func `5 behind u goes to a screen under VNI`() throws {
    var stage = try stage(.vni)
    stage.receive("u", "\u{7F}ụ")
    #expect(stage.state.screen == .pilots)
  }

  @Test func `letters of the matrix are set as pressed, or not at all`() throws {
    for (method, count) in [(InputMethod.telex, 2), (nil, 1)] {
      var stage = try stage(method, .ownership)
      stage.press("Right Right Right Right")
      stage.receive("a", "\u{7F}ả")
      #expect(stage.changes.count == count)
      stage.receive("\u{1B}[C", "x")
      #expect(stage.changes.count == count, "the cell beside it is empty anyway")
      #expect(stage.form == nil)
    }
  }

  @Test func `an arrow begins a new word`() throws {
    var stage = try stage(.telex, .ownership)
    stage.press("Right")
    stage.receive("a", "\u{1B}[C", "r", "\u{7F}ả")
    #expect(stage.shows("Vietnamese input"), "the a stands in front of the arrow")
  }

  @Test func `Backspace by itself does nothing`() throws {
    for bytes in ["\u{7F}", "\u{8}", "\u{7F}\u{7F}\u{7F}"] {
      var stage = try stage(nil)
      let before = stage.grid.text
      stage.receive(bytes)
      #expect(stage.effects.isEmpty && stage.grid.text == before)
    }
  }

  @Test func `what OpenKey pastes gives no command`() throws {
    for method in [nil, InputMethod.telex] {
      var stage = try stage(method)
      stage.receive("u", "\u{7F}\u{1B}[200~ụ\u{1B}[201~")
      #expect(stage.selected == (method == nil ? "D-0001" : "D-0002"))
      stage.receive("\u{1B}[200~qaeS\u{1B}[201~")
      #expect(stage.state.isRunning && stage.changes.isEmpty && stage.context == .list)
    }
  }

  @Test func `a letter that opens a form is not rubbed out of the form's text`() throws {
    for method in [nil, InputMethod.telex] {
      var stage = try stage(method)
      stage.receive("e", "\u{7F}ê")
      let text = stage.form?.typing?.text
      #expect(text == (method == nil ? "Mua hay xây?ê" : "Mua hay xây?e"))
    }
    var stage = try stage(.telex)
    stage.receive("a", "n", "h", "\u{7F}\u{7F}\u{7F}ánh")
    #expect(stage.form?.typing?.text == "nhs")
    stage = try self.stage(nil)
    stage.receive("e", "a", "\u{7F}")
    #expect(stage.form?.typing?.text == "Mua hay xây?", "Backspace that was meant still erases")
  }

  @Test func `words from a fast line are commands as before`() throws {
    var stage = try stage(nil)
    stage.receive("jj")
    #expect(stage.selected == "D-0003")
    stage.receive("kk/dữ")
    #expect(stage.selected == "D-0002" && stage.context == .filter)
  }

  @Test func `method and erasure are chosen in the palette, in either language`() throws {
    for (language, typed) in [(Language.en, "how vietnamese"), (.vi, "kieu go")] {
      var stage = try Stage(language: language)
      stage.press(":")
      stage.type(typed)
      stage.press("Enter")
      stage.type("vni")
      stage.press("Enter")
      #expect(stage.state.preferences.typing.method == .vni)
      stage.press(":")
      stage.type("backspace")
      stage.press("Enter Down Enter")
      #expect(stage.state.preferences.typing.erasure == .codePoint)
    }
  }
}
