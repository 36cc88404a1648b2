import Domain
import Localization
import Notation
import Text

/// One record for people: labelled fields, computed values, findings, and the text of its body.
struct RecordPage {
  let record: Record
  let portfolio: Portfolio
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
      let label = catalogue.long(catalogue.field(field.key.text, of: kind))
      return lines(label, catalogue.text(node, of: field, in: record.kind))
    }
    let unknown = record.unknownKeys.compactMap { key in
      record.document[Key(key)].map { lines(key, $0.inline) }
    }
    let computed = record.kind.indicators.map { indicator in
      lines(catalogue.long(catalogue.indicator(indicator.key)), value(of: indicator))
    }
    return [head, ""] + fields.joined() + unknown.joined() + (computed.isEmpty ? [] : [""])
      + computed.joined()
  }

  private func value(of indicator: Indicator) -> String {
    catalogue.text(
      indicator.measure(record, portfolio), key: indicator.key, of: record.kind)
  }

  private func lines(_ label: String, _ value: String) -> [String] {
    let room = max(columns - RecordPage.labelWidth - 2, 30)
    let values = value.sanitised(keepingLines: true).wrapped(to: room)
    return values.enumerated().map { index, value in
      let label = index == 0 ? label.sanitised.clipped(to: RecordPage.labelWidth) : ""
      return label.padded(to: RecordPage.labelWidth) + "  " + value
    }
  }
}
