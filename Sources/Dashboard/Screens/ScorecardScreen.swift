import Canvas
import Domain
import Localization
import Text

extension BoardScreen {
  /// What customers are worth and what the tools do for it, beside the people and the ratios.
  static let scorecard = BoardScreen(id: .scorecard, added: [.segment, .tool, .metric]) { view in
    BoardContent(
      header: view.scorecardHeader,
      sections: [view.segmentSection, view.toolSection].filter { !$0.rows.isEmpty },
      aside: [
        view.ratioSection, view.translatorSection, view.skillGapSection, view.roleLoadSection,
        view.latencySection, view.attendanceSection,
      ].filter { !$0.rows.isEmpty })
  }
}

extension View {
  /// `Customer metrics 59%  Customer equity 3,160,000 m₫  Share of the market 18%`
  fileprivate var scorecardHeader: [Label] {
    let share = portfolio.customerEquityShare.map {
      entry("equity-share", writing.percent($0))
    }
    return entry("customer-metric-share", writing.percent(portfolio.customerMetricShare))
      + entry("equity", writing.money(portfolio.customerEquity)) + (share ?? [])
  }

  private func entry(_ key: String, _ value: String) -> [Label] {
    [
      Label(catalogue.long(catalogue.indicator(key, of: "health")) + " ", .label),
      Label(value + "   ", .computed),
    ]
  }
}

/// A column of a table of figures: its heading, and what it says of each record.
struct FigureColumn {
  let title: String
  let importance: Int
  let label: (Record) -> Label

  init(_ title: String, importance: Int, _ label: @escaping (Record) -> Label) {
    self.title = title
    self.importance = importance
    self.label = label
  }
}

extension View {
  /// Rows of records with figures; each column is as wide as what stands in it.
  func figures(
    _ words: String, note: String = "", _ records: [Record], _ columns: [FigureColumn],
    last: FigureColumn? = nil
  ) -> BoardSection {
    let widths = columns.map { column in
      max(column.title.columns, records.map { column.label($0).width }.max() ?? 0)
    }
    let title = Column.title(self, of: records.first?.kind ?? .segment, minimum: 14)
    let declared =
      [TableColumn(title.title, width: title.width, importance: 100)]
      + zip(columns, widths).map { column, width in
        TableColumn(
          column.title, width: .fixed(width), importance: column.importance, alignment: .right)
      }
      + (last.map {
        [TableColumn($0.title, width: .flexible(minimum: 9), importance: $0.importance)]
      } ?? [])
    let all = columns + [last].compactMap { $0 }
    return BoardSection(words, note: note, declared, hasHeadings: true, of: records, in: self) {
      record in
      BoardRow(.record(record), [title.label(record, self)] + all.map { $0.label(record) })
    }
  }
}
