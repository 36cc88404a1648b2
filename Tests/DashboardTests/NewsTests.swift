import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

/// What others have changed since the last visit, on the board of the meeting.
@Suite struct NewsTests {
  private func news(_ count: Int, in portfolio: Portfolio) throws -> News {
    let records = portfolio.records(of: .useCase).prefix(count)
    let items = try records.map { record in
      let before = Record(
        id: record.id, fileName: record.fileName,
        document: record.document.setting("status", to: .scalar("x")))
      return News.Item(try #require(RecordDifference(from: before, to: record)), by: "CRM")
    }
    return News(items, age: 2 * 86_400)
  }

  @Test(arguments: Language.allCases)
  func `the board begins with what others did, in words`(language: Language) throws {
    var stage = try Stage(.meeting, rows: 24, language: language)
    stage.send(.newsRead(try news(3, in: stage.state.portfolio)))
    stage.matches("meeting-news-80x24-\(language)")
    #expect(stage.state.hasSeenNews)
  }

  @Test func `more than a handful is counted`() throws {
    var stage = try Stage(.meeting, columns: 120, rows: 40)
    stage.send(.newsRead(try news(9, in: stage.state.portfolio)))
    stage.matches("meeting-news-many-120x40")
  }

  @Test func `the selection stays on its record once a key was pressed, and Enter opens one`()
    throws
  {
    var stage = try Stage(.meeting)
    stage.press("Down")
    let selected = stage.selected
    let news = try news(3, in: stage.state.portfolio)
    stage.send(.newsRead(news))
    #expect(stage.selected == selected)
    stage.press("g Enter")
    #expect(stage.shows(news.items[0].difference.id.text))
  }

  @Test func `at the start the cursor is on the first of the news, and Enter shows the difference`()
    throws
  {
    var stage = try Stage(.meeting)
    stage.send(.newsRead(try news(3, in: stage.state.portfolio)))
    #expect(stage.state.board?.selectedIndex == 0)
    stage.press("Enter")
    stage.matches("news-page-80x24")
    stage.press("Enter Enter")
    #expect(stage.state.overlays.count == 2 && stage.shows("U-0001  Voucher"))
    stage.press("Esc Esc")
    #expect(stage.state.overlays.isEmpty)
  }

  @Test func `the row that counts the rest lists it, and Esc leads back to that list`() throws {
    var stage = try Stage(.meeting)
    let news = try news(9, in: stage.state.portfolio)
    stage.send(.newsRead(news))
    stage.press("Down Down Down Down Down Enter")
    #expect(stage.picker?.items.count == 4)
    stage.press("Down Enter")
    #expect(stage.context == .page)
    #expect(stage.shows(news.items[6].difference.id.text))
    stage.press("Esc")
    #expect(stage.picker?.items.count == 4)
  }

  @Test func `what was never on the screen has not been seen`() throws {
    var stage = try Stage(.decisions)
    stage.send(.newsRead(try news(3, in: stage.state.portfolio)))
    #expect(!stage.state.hasSeenNews)
    stage.press("1")
    #expect(stage.state.hasSeenNews)
  }
}
