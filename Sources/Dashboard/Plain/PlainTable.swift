import Domain
import Localization
import Notation
import Text

extension State {
  /// The cells of a field's rows, each with a number; the last number adds a row.
  func tableContent(_ form: Form, _ table: FormTable) -> PlainContent {
    let across = table.columns.count
    let cells = table.rows.count * across
    return PlainContent(
      title: catalogue.long(catalogue.field(table.field.key.text, of: form.kind.rawValue)),
      count: cells + (table.grows ? 1 : 0),
      line: { index in
        guard index < cells else { return catalogue.text(FormMessage.addRow) }
        let (row, column) = index.quotientAndRemainder(dividingBy: across)
        let words = cellText(table, row, column, form.kind)
        let key = table.columns[column].key.text
        let name = catalogue.long(catalogue.field(key, of: table.field.key.text))
        return "\(name): \(words.isEmpty ? Writing.missing : words)"
      },
      heading: { index in
        index < cells && index % across == 0 ? catalogue.writing.number(index / across + 1) : nil
      },
      choose: { state, index in
        state.withForm { $0.table?.select(row: index / across, column: index % across) }
        state.editField()
        return []
      },
      select: { state, index in
        state.withForm { $0.table?.select(row: index / across, column: index % across) }
      })
  }
}
