import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

/// One line finds actions, records, views and settings, in both languages.
@Suite struct PaletteTests {
  private func first(_ typed: String, _ language: Language, _ screen: ScreenID = .decisions) throws
    -> String?
  {
    var stage = try Stage(screen, language: language)
    stage.press(":")
    stage.type(typed)
    return stage.picker?.chosen?.label
  }

  @Test func `a user of either language finds an action in the interface of the other`() throws {
    #expect(try first("defer", .vi) == "Lùi hạn")
    #expect(try first("lui han", .en) == "Defer")
    #expect(try first("postpone", .vi) == "Lùi hạn")
    #expect(try first("hoan", .en) == "Undo" || first("dời", .en) == "Defer")
    #expect(try first("sap xep", .en) == "Sort")
    #expect(try first("go to backlog", .vi) == "Sang Use case")
    #expect(try first("add use case", .vi) == "Thêm: Use case")
    #expect(try first("them cong cu", .en) == "Add: Tool")
  }

  @Test func `views and settings are found, too`() throws {
    #expect(try first("what it owes", .vi)?.contains("Phần IT còn nợ") == true)
    var stage = try Stage(.decisions)
    stage.press(":")
    stage.type("language tiếng")
    stage.press("Enter")
    #expect(stage.state.preferences.language == .vi)
    stage.press(":")
    stage.type("theme light")
    stage.press("Enter")
    #expect(stage.state.preferences.theme == "light")
  }

  @Test func `records are found by id in every form, by title without marks, and by letters apart`()
    throws
  {
    #expect(try first("d12", .en)?.hasPrefix("CDP") == true)
    #expect(try first("D-0012", .en)?.hasPrefix("CDP") == true)
    #expect(try first("mua hay xay", .en)?.hasPrefix("CDP") == true)
    #expect(try first("cdpmhx", .en)?.hasPrefix("CDP") == true)
  }

  @Test func `among many records it opens with the actions and finds the one`() throws {
    var stage = Stage(try Sample.decisions(9_000))
    stage.press(":")
    #expect(stage.picker.map { $0.items.count < 200 } == true)
    stage.type("number 777")
    #expect(stage.picker?.chosen?.label == "Number 777")
    #expect(stage.picker.map { $0.items.count < 400 } == true)
    stage.press("Enter")
    #expect(stage.selected == "D-0777")
  }
}
