import Domain
import Localization
import Notation
import Text

/// One record for people: labelled fields, computed values, findings, and the text of its body.
struct RecordPage {
  let record: Record
  let cells: CellText
  let catalogue: Catalogue
  /// Of the terminal.
  let columns: Int

  private static let labelWidth = 26

  func lines() -> [String] {
    let kind = record.kind.rawValue
    let head = "\(record.id.text)  \(record.title.sanitised)"
    let fields = record.kind.schema.fields.compactMap { field -> [String]? in
      guard field.key != Record.idKey, let node = record.document[field.key]?.presence
      else { return nil }
      return lines(catalogue.long(catalogue.field(field.key.text, of: kind)), parts(node, field))
    }
    let unknown = record.unknownKeys.compactMap { key in
      record.document[Key(key)].map { lines(key, [$0.inline]) }
    }
    let computed = record.kind.indicators.map { indicator in
      let value = cells.text(.indicator(indicator), record)
      return lines(catalogue.long(catalogue.indicator(indicator.key)), [value])
    }
    return [head, ""] + fields.joined() + unknown.joined() + (computed.isEmpty ? [] : [""])
      + computed.joined()
  }

  /// Rows of a list stand one under the other.
  private func parts(_ node: Node, _ field: any AnyField) -> [String] {
    let owner = field.key == Record.statusKey ? record.kind.rawValue : field.key.text
    switch field.type {
    case .rows: return node.items.map(\.inline)
    case .list(let element):
      return [node.items.map { cells.text($0, element, owner) }.joined(separator: ", ")]
    case .choice where node.text != nil:
      return [catalogue.long(catalogue.value(node.text ?? "", of: owner))]
    default: return [cells.text(node, field.type, owner)]
    }
  }

  private func lines(_ label: String, _ values: [String]) -> [String] {
    let room = max(columns - RecordPage.labelWidth - 2, 30)
    let values = values.flatMap { $0.sanitised(keepingLines: true).wrapped(to: room) }
    return values.enumerated().map { index, value in
      let label = index == 0 ? label.sanitised.clipped(to: RecordPage.labelWidth) : ""
      return label.padded(to: RecordPage.labelWidth) + "  " + value
    }
  }
}
