import Domain
import Localization
import Text

extension State {
  /// The computed values of the record at hand, then those of the whole store, to see how one came
  /// about.
  mutating func chooseValue() {
    let own = currentRecord.map(items(of:)) ?? []
    let path = currentPath ?? ""
    let shared = StoreIndicator.all.map { indicator in
      item(
        indicator.key, indicator.measure(portfolio), nil,
        RecordPage(path: path, topic: .storeValue(indicator.key)))
    }
    let title = catalogue.long(catalogue.action("explain"))
    var picker = Picker(title, own + shared)
    picker.staysBelow = true
    overlays.append(.picker(picker))
  }

  /// The value of the store that the selected figure of a board shows; nil for another row.
  var figureIndicator: StoreIndicator? {
    guard let row = board?.selected, row.subject == nil, row.rest.isEmpty else { return nil }
    return StoreIndicator.named(row.key == "equity" ? "customer-equity" : row.key)
  }

  /// How the selected figure comes about.
  mutating func explainFigure() {
    guard let indicator = figureIndicator else { return }
    overlays.append(.page(RecordPage(path: "", topic: .storeValue(indicator.key))))
  }

  private func items(of record: Record) -> [Picker.Item] {
    record.kind.indicators.map { indicator in
      item(
        indicator.key, indicator.measure(record, portfolio), record.kind,
        RecordPage(path: record.path, topic: .value(indicator.key)))
    }
  }

  private func item(
    _ key: String, _ measure: Measure, _ kind: Kind?, _ page: RecordPage
  ) -> Picker.Item {
    let term = catalogue.indicator(key, of: kind?.rawValue ?? "store")
    let value = catalogue.text(measure, key: key, of: kind, form: .short)
    return Picker.Item(
      catalogue.long(term), detail: value.sanitised.clipped(to: 26), synonyms: [key]
    ) { $0.overlays.append(.page(page)) }
  }

  /// Nil for a page that shows a record, and where the record has gone.
  func explanation(of page: RecordPage) -> Explanation? {
    switch page.topic {
    case .record, .news: nil
    case .value(let key):
      portfolio.record(path: page.path).flatMap { portfolio.explanation(of: key, $0) }
    case .storeValue(let key): portfolio.explanation(of: key)
    }
  }

  /// The record whose value a page explains.
  func explained(_ page: RecordPage) -> Record? {
    if case .value = page.topic { portfolio.record(path: page.path) } else { nil }
  }
}
