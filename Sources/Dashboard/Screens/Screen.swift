import Canvas
import Domain
import Localization
import Notation
import Text

/// One list screen, as data: what its columns say, what stands above them and what below.
struct Screen: Sendable {
  let id: ScreenID
  /// The records that it lists.
  let kind: Kind
  /// The order before the user chooses one.
  let order: String
  let columns: @Sendable (View) -> [Column]
  /// The counts above the list.
  let summary: @Sendable (View) -> [Label]
  /// The lines of the strip below the list.
  let detail: @Sendable (Record, View) -> [[Label]]
  /// The keys of columns whose values `detail` tells, too.
  var told: Set<String> = []
  /// Whether the strip holds a chart, which needs more rows than words do.
  var hasChart = false

  /// A new screen is a file in this folder, a case of `ScreenID` and a row here.
  static let all: [Screen] = [decisions, ownership, backlog, pilots]

  /// The list of a kind; nil for kinds that have none.
  static func of(_ kind: Kind) -> Screen? { all.first { $0.kind == kind } }

  /// Nil for a screen that is a board.
  static func with(_ id: ScreenID) -> Screen? { all.first { $0.id == id } }
}

/// What drawing needs to know beside the record at hand.
struct View: Sendable {
  let portfolio: Portfolio
  let catalogue: Catalogue
  let glyphs: Glyphs
  /// The columns of the matrix that are shown, from left to right.
  var roles: [String] = []
  /// Every column of the matrix where it is a list, as on a narrow screen; nil where it is a table.
  var listedRoles: [String]? = nil
  /// The role of the selected cell of the matrix; nil while a whole row is selected.
  var role: String? = nil
  /// The figures of 30 days ago, where they are known.
  var before: [HealthFigure]? = nil
  /// What has been verified of the decision on the page.
  var signOffs: [CheckedSignOff] = []
  /// What others have changed since the last visit, where it is known.
  var news: News? = nil
  /// What a detail has to fill; nothing where only lists are drawn.
  var room = Size(columns: 0, rows: 0)

  /// Whether lines have room for whole sentences.
  var isRoomy = false
  /// Whether there is room for words where a sign would do; the strip below tells what signs mean.
  var isWide = false

  var today: Day { portfolio.today }
  var writing: Writing { catalogue.writing }
  /// As plain as the cells beside it: each look of its own costs twenty bytes an arrow.
  var missing: Label { Label(Writing.missing) }

  /// The id, behind it what is wrong with the record: a sign of its own for values to choose from.
  func idLabel(_ record: Record) -> Label {
    let id = record.id.text.sanitised
    if writing.isSpoken { return Label(id) }
    if !record.conflicts.isEmpty { return Label(id + String(glyphs.warning), .bad) }
    return portfolio.hasError(record) ? Label(id + "!", .bad) : Label(id)
  }

  func flag(_ key: String, _ role: Role = .warning) -> Label {
    Label(catalogue.short(catalogue.flag(key)), role)
  }

  /// A measure on a narrow column; `—` where it is missing.
  func label(_ measure: Measure, key: String, of kind: Kind) -> Label {
    measure == .missing ? missing : Label(catalogue.text(measure, key: key, of: kind))
  }
}

/// One column of a list.
struct Column: Sendable {
  /// The key by which the list is ordered when this column is; nil when it cannot be.
  let key: String?
  let title: String
  let width: TableColumn.Width
  /// The least important columns go first when room is short.
  let importance: Int
  let alignment: TableColumn.Alignment
  let label: @Sendable (Record, View) -> Label

  init(
    _ key: String?, _ title: String, _ width: TableColumn.Width, importance: Int,
    alignment: TableColumn.Alignment = .left,
    _ label: @escaping @Sendable (Record, View) -> Label
  ) {
    self.key = key
    self.title = title
    self.width = width
    self.importance = importance
    self.alignment = alignment
    self.label = label
  }

  /// The columns that every list has. An error of the record shows behind its id.
  static func id(_ view: View, of kind: Kind) -> Column {
    let longest = view.portfolio.records(of: kind).last?.id.text.utf8.count ?? 0
    return Column("id", view.short(field: "id"), .fixed(max(7, longest + 1)), importance: 90) {
      record, view in view.idLabel(record)
    }
  }

  static func status(_ view: View, of kind: Kind) -> Column {
    // With room for the arrow of the order.
    let words = kind.schema.lifecycle.states.map { view.short($0, of: kind.rawValue) }
    let heading = view.short(field: "status")
    let width = (words.map(\.columns) + [heading.columns + 1]).max() ?? 11
    return Column("status", heading, .fixed(width), importance: 80) { record, view in
      Label(view.catalogue.short(view.catalogue.value(record.status, of: kind.rawValue)))
    }
  }

  static func title(_ view: View, of kind: Kind, minimum: Int = 22) -> Column {
    let key = kind.schema.titleKey.text
    let heading = view.short(field: key, of: kind)
    let longest = view.portfolio.records(of: kind).prefix(View.measuredRecords).map(\.title.columns)
    let most = max(minimum, longest.max() ?? 0)
    return Column(key, heading, .flexible(minimum: minimum, most: most), importance: 100) {
      record, view in
      record.title.isEmpty ? view.missing : Label(record.title.sanitised)
    }
  }
}

extension View {
  /// Enough to know how wide what stands in a column is; a long list must not wait for more.
  static let measuredRecords = 200

  /// Columns that the widest of these labels takes, from `least` to `most`.
  func width(
    of kind: Kind, least: Int, most: Int, _ label: (Record, View) -> Label
  ) -> Int {
    let records = portfolio.records(of: kind).prefix(View.measuredRecords).filter { !$0.isArchived }
    return max(least, min(most, records.map { label($0, self).width }.max() ?? 0))
  }

  func short(field key: String, of kind: Kind? = nil) -> String {
    catalogue.short(catalogue.field(key, of: kind?.rawValue))
  }
  func short(indicator key: String, of kind: Kind? = nil) -> String {
    catalogue.short(catalogue.indicator(key, of: kind?.rawValue))
  }
  func short(_ word: String, of owner: String) -> String {
    catalogue.short(catalogue.value(word, of: owner))
  }
}
