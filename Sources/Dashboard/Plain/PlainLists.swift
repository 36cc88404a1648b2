import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  private var plainTitle: String {
    let lock = preferences.isReadOnly ? catalogue.long(catalogue.flag("read-only")) : nil
    let name = catalogue.long(catalogue.screen(screen.rawValue))
    return ([name] + [lock].compactMap { $0 }).joined(separator: ", ")
  }

  var listContent: PlainContent {
    let columns = Screen.with(screen)?.columns(view) ?? []
    let view = view
    let empty = catalogue.text(
      list.filter.isEmpty
        ? ScreenMessage.empty(screen: screen.rawValue) : .noMatch(query: list.filter))
    return PlainContent(
      title: plainTitle,
      head: [sentence(summary)] + filterWords + (list.rows.isEmpty ? [empty] : []),
      count: list.rows.count,
      line: { index in
        let row = list.rows[index]
        return spoken(self.row(row, columns, view).labels, of: columns) + findings(of: row)
      },
      choose: { state, index in
        state.list.select(index)
        state.open()
        return []
      },
      select: { $0.list.select($1) })
  }

  private var filterWords: [String] {
    if list.filter.isEmpty { return [] }
    let count = catalogue.text(PlainMessage.count(list.rows.count, of: list.totalCount))
    return ["\(catalogue.long(catalogue.action("filter"))): \(list.filter), \(count)"]
  }

  private func findings(of row: ListRow) -> String {
    let count = row.record.map { portfolio.findings(of: $0).count } ?? 0
    if count == 0 { return "" }
    let words = catalogue.long(catalogue.action("findings"))
    return ", \(words): \(catalogue.writing.number(count))"
  }

  func boardContent(_ board: Board) -> PlainContent {
    let sections = board.content.sections + board.content.aside
    let places = sections.flatMap { section in section.rows.indices.map { (section, $0) } }
    let empty = catalogue.text(ScreenMessage.empty(screen: screen.rawValue))
    return PlainContent(
      title: plainTitle, head: [sentence(board.content.header)] + (places.isEmpty ? [empty] : []),
      count: places.count,
      line: { index in
        let (section, row) = places[index]
        return entry(section.columns.map(\.title), section.rows[row].labels)
      },
      heading: { index in places[index].1 == 0 ? places[index].0.title : nil },
      choose: { state, index in
        state.boards[state.screen]?.select(index)
        if state.selected == nil { return state.explainFigure(board.rows[index].key) }
        state.open()
        return []
      },
      select: { $0.boards[$0.screen]?.select($1) })
  }

  /// A figure of health is explained; others have nothing behind them.
  private mutating func explainFigure(_ key: String) -> [Effect] {
    if StoreIndicator.all.contains(where: { $0.key == key }) {
      overlays.append(.page(RecordPage(path: "", topic: .storeValue(key))))
    }
    return []
  }

  /// One cell of the matrix, which the arrows of a screen lead to.
  var cellContent: PlainContent {
    let role = matrix.role.map { matrix.roles[$0].sanitised } ?? ""
    let row = list.selected?.record
    let cells = row.flatMap { Typed<Ownership>($0).cells?.pairs } ?? []
    let letters = cells.first { $0.key.lowercased() == role.lowercased() }?.value.text ?? ""
    let words = letters.map {
      catalogue.long(catalogue.value(String($0), of: "cells"))
    }
    return PlainContent(
      title: "\(row?.id.text ?? "") \(role)",
      head: [
        words.isEmpty
          ? catalogue.long(catalogue.value("blank", of: "cells")) : words.joined(separator: ", ")
      ])
  }

  /// What a record is called comes first, and is not named; then the rest in the order of the columns.
  private func spoken(_ labels: [Label], of columns: [Column]) -> String {
    let names = ["id", list.kind.schema.titleKey.text]
    let cells = zip(columns, labels)
    let first = cells.filter { names.contains($0.0.key ?? "") }
    let rest = cells.filter { !names.contains($0.0.key ?? "") }
    return entry(
      first.map { _ in "" } + rest.map(\.0.title), first.map(\.1) + rest.map(\.1))
  }

  /// `D-0012, Status: proposed, Decide by: 9 days late`; what is empty is left out.
  private func entry(_ titles: [String], _ labels: [Label]) -> String {
    zip(titles, labels).compactMap { title, label -> String? in
      let text = label.text.trimmingBlanks.description
      if text.isEmpty || text == Writing.missing || text == "·" { return nil }
      return title.isEmpty ? text : "\(title): \(text)"
    }.joined(separator: ", ")
  }

  private func sentence(_ labels: [Label]) -> String {
    labels.map(\.text).joined().split(separator: "  ").map { $0.trimmingBlanks }
      .filter { !$0.isEmpty }.joined(separator: ", ")
  }

  var filterContent: PlainContent {
    PlainContent(
      title: catalogue.long(catalogue.action("filter")), head: [catalogue.text(.filterExample)],
      typed: { state, text in
        state.filterField = TextField(text)
        state.applyFilter()
        if let error = state.list.filterError { state.report(state.catalogue.text(error)) }
        state.filterField = nil
        return []
      }, takesEveryLine: true)
  }
}
