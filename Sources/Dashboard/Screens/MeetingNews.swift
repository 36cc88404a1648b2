import Canvas
import Domain
import Localization
import Text

extension View {
  /// `Since your last visit, 2 days ago 5`: what others have changed, in words. Nothing where nobody has.
  var newsSection: BoardSection? {
    guard let news, !news.items.isEmpty else { return nil }
    let title = catalogue.text(HistoryMessage.sinceLastVisit(seconds: news.age))
    let shown = news.items.count > most + 1 ? Array(news.items.prefix(most)) : news.items
    let rest = news.items.count - shown.count
    var more = BoardRow(
      key: "more news", [Label(catalogue.text(HistoryMessage.moreRecords(rest)), .dim)])
    more.rest = news.items.dropFirst(shown.count).compactMap { item in
      portfolio[item.difference.id].map(ListRow.record)
    }
    return BoardSection(
      title: "\(title) \(writing.number(news.items.count))",
      columns: [TableColumn("", width: .flexible(minimum: 14), importance: 100)],
      rows: shown.map(row) + (rest > 0 ? [more] : []))
  }

  /// Rows before the rest is only counted.
  private var most: Int { 5 }

  private func row(_ item: News.Item) -> BoardRow {
    let deed = catalogue.text(item.difference, by: item.who)
    let title = item.difference.record.title
    // What was added names its title itself.
    let named = title.isEmpty || deed.contains(title) ? deed : "\(deed) — \(title)"
    let label = Label(named.sanitised)
    guard let record = portfolio[item.difference.id] else {
      return BoardRow(key: "news \(item.difference.id.text)", [label])
    }
    return BoardRow(.record(record), part: View.newsPart, [label])
  }

  /// By which the rows of news are told from others of the same records.
  static let newsPart = "news"
}
