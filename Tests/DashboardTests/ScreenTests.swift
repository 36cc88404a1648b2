import Canvas
import Dashboard
import Domain
import Localization
import Store
import Testing

@Test func `print the screens`() throws {
  let folder = try Folder(path: "demo/la-sen")
  let portfolio = try StoreReader(folder).portfolio(today: Day(iso: "2026-03-12")!)
  for screen in ScreenID.allCases {
    for (c, r) in [(80, 24), (120, 40)] {
      var state = State(portfolio, size: Size(columns: c, rows: r), preferences: Preferences(language: c == 80 ? .vi : .en, theme: "dark"), screen: screen)
      _ = state.update(.input(.key(KeyPress(.down))))
      print(draw(state).text)
    }
  }
  var state = State(portfolio, size: Size(columns: 200, rows: 50), preferences: Preferences(language: .en, theme: "dark"), screen: .decisions)
  _ = state.update(.input(.key(KeyPress(.down))))
  print(draw(state).text)
  _ = state.update(.input(.key(KeyPress(.character("e")))))
  print(draw(state).text)
}
