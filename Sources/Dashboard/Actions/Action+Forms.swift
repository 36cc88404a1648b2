import Canvas

extension Action {
  /// Between the fields of a form and the cells of its tables; every letter begins to type there.
  static let forms: [Action] = fields + cells

  private static let fields: [Action] = [
    Action("edit", [.enter], in: [.form, .table], bar: 1, isListed: false) { $0.editField() }
      .when { !$0.isAtEndOfTable },
    Action("add-row", [.enter], in: .table, bar: 1, isListed: false) { $0.editField() }
      .when { $0.isAtEndOfTable },
    Action("save", [.control("s"), .function(2)], in: [.form, .table, .typing], bar: 2) {
      $0.saveForm()
    },
    Action("next-field", [.named(.tab)], in: [.form, .table, .typing], bar: 3, isListed: false) {
      $0.nextField()
    },
    Action(
      "previous-field", [KeyPress(.tab, .shift)], in: [.form, .table, .typing], isListed: false
    ) { $0.nextField(by: -1) },
    Action("discard", [.control("x")], in: .form, bar: 5) { $0.discardDraft() }
      .when { $0.hasTyped },
    Action("edit-text", [.control("o")], in: [.form, .typing], bar: 4) { $0.editText() }
      .when { $0.isLongTextSelected },
    Action("next-section", [.named(.right)], in: .form) { state in
      state.withForm { $0.moveSection(1) }
    },
    Action("previous-section", [.named(.left)], in: .form) { state in
      state.withForm { $0.moveSection(-1) }
    },
    Action("up", [.named(.up)], in: .form, isListed: false) { $0.moveField(-1) },
    Action("down", [.named(.down)], in: .form, isListed: false) { $0.moveField(1) },
    Action("page-up", [.named(.pageUp)], in: .form, isListed: false) {
      $0.moveField(-max(1, $0.formRows - 1))
    },
    Action("page-down", [.named(.pageDown)], in: .form, isListed: false) {
      $0.moveField(max(1, $0.formRows - 1))
    },
    Action("first", [.named(.home)], in: .form, isListed: false) { $0.moveField(-.max / 2) },
    Action("last", [.named(.end)], in: .form, isListed: false) { $0.moveField(.max / 2) },
    Action("all-actions", [.function(1)], in: [.form, .table], bar: 10, isListed: false) {
      $0.showActions()
    },
  ]

  private static let cells: [Action] = [
    Action("up", [.named(.up)], in: .table, isListed: false) { $0.moveCell(rows: -1, columns: 0) },
    Action("down", [.named(.down)], in: .table, isListed: false) {
      $0.moveCell(rows: 1, columns: 0)
    },
    Action("left", [.named(.left)], in: .table, isListed: false) {
      $0.moveCell(rows: 0, columns: -1)
    },
    Action("right", [.named(.right)], in: .table, isListed: false) {
      $0.moveCell(rows: 0, columns: 1)
    },
    Action("first", [.named(.home)], in: .table, isListed: false) {
      $0.moveCell(rows: -.max / 2, columns: 0)
    },
    Action("last", [.named(.end)], in: .table, isListed: false) {
      $0.moveCell(rows: .max / 2, columns: 0)
    },
    Action("page-up", [.named(.pageUp)], in: .table, isListed: false) {
      $0.moveCell(rows: -10, columns: 0)
    },
    Action("page-down", [.named(.pageDown)], in: .table, isListed: false) {
      $0.moveCell(rows: 10, columns: 0)
    },
    Action("remove-row", [.named(.delete)], in: .table, bar: 4) { $0.removeRow() },
    Action("restore-row", [.control("z")], in: .table) { $0.restoreRow() },
    Action("row-up", [KeyPress(.up, .alt)], in: .table) { $0.moveRow(-1) },
    Action("row-down", [KeyPress(.down, .alt)], in: .table) { $0.moveRow(1) },
  ]
}
