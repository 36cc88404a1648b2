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

  @Test func `the selection stays on its record when the news come in, and Enter opens one`() throws
  {
    var stage = try Stage(.meeting)
    let selected = stage.selected
    let news = try news(3, in: stage.state.portfolio)
    stage.send(.newsRead(news))
    #expect(stage.selected == selected)
    stage.press("g Enter")
    #expect(stage.shows(news.items[0].difference.id.text))
  }

  @Test func `what was never on the screen has not been seen`() throws {
    var stage = try Stage(.decisions)
    stage.send(.newsRead(try news(3, in: stage.state.portfolio)))
    #expect(!stage.state.hasSeenNews)
    stage.press("1")
    #expect(stage.state.hasSeenNews)
  }
}
