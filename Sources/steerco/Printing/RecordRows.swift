import Domain
import Interchange
import Localization
import Notation
import Text

/// The rows of `list`: records, and files that hold no readable record.
struct RecordRows {
  let kind: Kind
  let records: [Record]
  let unreadable: [UnreadableFile]
  let subjects: [Query.Subject]
  let portfolio: Portfolio

  var isEmpty: Bool { records.isEmpty && unreadable.isEmpty }

  func json(_ catalogue: Catalogue) -> JSON {
    let writer = RecordJSON(portfolio, catalogue)
    return .array(records.map(writer.json) + unreadable.map(writer.json))
  }

  /// For a terminal, in the language of the catalogue.
  func table(_ catalogue: Catalogue) -> TextTable {
    let columns = subjects.map { subject in
      TextTable.Column(
        title: title(of: subject, catalogue), alignment: isNumber(subject) ? .trailing : .leading)
    }
    let rows = records.map { record in
      subjects.map { catalogue.text($0, of: record, in: portfolio) }
    }
    let mark = catalogue.short(catalogue.flag("unreadable"))
    return TextTable(columns: columns, rows: rows + unreadable.map { cellsOf($0, mark) })
  }

  /// For a pipe.
  func rawCells() -> [[String]] {
    let raw = RawText(portfolio: portfolio)
    return records.map { record in subjects.map { raw.text($0, record) } }
      + unreadable.map { cellsOf($0, "unreadable") }
  }

  /// The id that the name promises, what is the matter where the state would stand, and the path.
  private func cellsOf(_ file: UnreadableFile, _ mark: String) -> [String] {
    subjects.map { subject in
      switch subject.key {
      case "id": file.id.text
      case "status": mark
      case kind.schema.titleKey.text: file.path
      default: ""
      }
    }
  }

  private func title(of subject: Query.Subject, _ catalogue: Catalogue) -> String {
    switch subject {
    case .field(let field): catalogue.short(catalogue.field(field.key.text, of: kind.rawValue))
    case .extra(let key): key.text
    case .indicator, .owner, .side, .score, .waits:
      catalogue.short(catalogue.indicator(subject.key, of: kind.rawValue))
    }
  }

  private func isNumber(_ subject: Query.Subject) -> Bool {
    switch subject {
    case .score: return true
    case .field(let field):
      switch field.type {
      case .number, .money: return true
      default: return false
      }
    case .indicator(let indicator):
      return records.contains { record in
        let measure = indicator.measure(record, portfolio)
        return measure.magnitude != nil && measure.words.isEmpty
      }
    case .owner, .side, .waits, .extra: return false
    }
  }
}

extension UnreadableFile {
  /// Links, FIFOs and the like are findings only: they never were records.
  var isRow: Bool { reason != .symbolicLink && reason != .notRegular }
}
