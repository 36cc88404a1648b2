import Domain
import Interchange
import Localization
import Notation

/// A field as the reference describes it.
struct FieldRow {
  let key: String
  let isRequired: Bool
  /// What it holds, with an example.
  let form: String
  /// Empty where there is none.
  let heading: String
  /// What it is for.
  let help: String
  private let words: [String]

  /// The kind's fields in the schema's order; the columns of its lists behind them.
  static func rows(of kind: Kind, _ catalogue: Catalogue) -> [FieldRow] {
    kind.schema.fields.flatMap { field -> [FieldRow] in
      let own = FieldRow(field, "", of: kind.rawValue, catalogue)
      guard case .rows(let columns) = field.type else { return [own] }
      return [own]
        + columns.map { FieldRow($0, field.key.text + ".", of: field.key.text, catalogue) }
    }
  }

  private init(_ field: any AnyField, _ prefix: String, of owner: String, _ catalogue: Catalogue) {
    key = prefix + field.key.text
    isRequired = field.need == .required
    form = catalogue.text(catalogue.expectedForm(of: field.type))
    heading = field.heading.map { "## \($0)" } ?? ""
    help = catalogue.help(field.key.text, of: owner) ?? ""
    if case .choice(let words) = field.type { self.words = words } else { words = [] }
  }

  /// `key`, `required` or `optional`, form, heading, help.
  var cells: [String] { [key, isRequired ? "required" : "optional", form, heading, help] }

  var markdown: String {
    let cells = [
      "`\(key)`\(isRequired ? " *" : "")", form, heading.isEmpty ? "" : "`\(heading)`", help,
    ]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  func json(of kind: Kind) -> JSON {
    .object([
      JSON.Pair("kind", .string(kind.rawValue)), JSON.Pair("key", .string(key)),
      JSON.Pair("required", .bool(isRequired)), JSON.Pair("form", .string(form)),
      JSON.Pair("values", words.isEmpty ? .null : .array(words.map(JSON.string))),
      JSON.Pair("heading", heading.isEmpty ? .null : .string(heading)),
      JSON.Pair("help", .string(help)),
    ])
  }
}
