import Domain
import Notation
import Text

/// Finds the field that the name of a column means: a key, or one of its words in either language,
/// whatever the case, the marks, the blanks and the punctuation.
struct FieldNames {
  private let kind: Kind
  private var keys: [String: String] = [:]

  init(_ kind: Kind, synonyms: (String) -> [String]) {
    self.kind = kind
    let fields = kind.schema.fields.map(\.key.text)
    // Keys before words: `cost` is the key of one field and may be the short word of another.
    for key in fields { take(key, for: key) }
    if kind == .person { take("handle", for: Record.idKey.text) }
    for key in fields {
      for word in synonyms(key) { take(word, for: key) }
    }
    for key in FieldNames.titles {
      for word in [key] + synonyms(key) { take(word, for: kind.schema.titleKey.text) }
    }
  }

  /// What other programs call the column that names a row. A person's title is another thing.
  private static let titles = ["title", "name"]

  private mutating func take(_ name: String, for key: String) {
    let name = FieldNames.plain(name)
    let isAnothers = kind == .person && name == "title"
    if !name.isEmpty, !isAnothers, keys[name] == nil { keys[name] = key }
  }

  func key(named column: String) -> String? { keys[FieldNames.plain(column)] }

  /// Folded letters and digits: `Decide by`, `decide_by` and `DECIDE-BY` are one name.
  static func plain(_ name: String) -> String {
    let bytes = foldedBytes(of: name).filter { byte in
      byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
