import Canvas
import Domain
import Localization
import Notation

extension State {
  /// Whether the line of a table is selected on which a row more begins.
  var isAtEndOfTable: Bool {
    if case .form(let form)? = overlays.last { form.table?.isAtEnd ?? false } else { false }
  }

  /// Enter on a field that holds rows or entries.
  mutating func openTable(of form: Form) {
    let roles = Matrix.roles(portfolio)
    let offered: [String] =
      if case .map(_, .choice(Letters.allowed)) = form.current.field.type { roles } else { [] }
    // A value that cannot be read as rows is text to mend.
    guard form.current.text.isEmpty || form.current.uncheckedNode != nil,
      let table = FormTable(
        form.current.field, form.current.uncheckedNode, offering: offered)
    else {
      startTyping()
      return
    }
    withForm { $0.table = table }
  }

  /// Enter on a cell; on the last line, a row more.
  mutating func editCell(of form: Form) {
    guard let table = form.table else { return }
    let isNarrow = size.columns < State.tableColumns
    if table.isAtEnd {
      let today = portfolio.today
      withForm { form in
        form.table?.add(on: today)
        form.table?.isCard = isNarrow
      }
      if isNarrow { return }
    } else if isNarrow, !table.isCard {
      withForm { $0.table?.isCard = true }
      return
    }
    guard case .form(let form)? = overlays.last, form.table?.isFixed == false else { return }
    chooseOrType(form)
  }

  mutating func removeRow() {
    let name = withForm { form -> String? in
      var name: String?
      form.withTable { name = $0.remove() }
      return name
    }
    if let name = name ?? nil {
      tell(catalogue.text(FormMessage.rowRemoved(name: name)))
    } else {
      tell(catalogue.text(FormMessage.noRow))
    }
  }

  mutating func restoreRow() {
    withForm { form in form.withTable { $0.restore() } }
  }

  mutating func moveRow(_ step: Int) {
    withForm { form in form.withTable { $0.moveRow(step) } }
  }

  /// An arrow in a table: by cell; in a row that is shown alone, by column.
  mutating func moveCell(rows: Int, columns: Int) {
    withForm { form in
      guard form.table?.isCard ?? false else {
        form.table?.move(rows: rows, columns: columns)
        return
      }
      form.table?.move(columns: rows)
    }
  }
}
