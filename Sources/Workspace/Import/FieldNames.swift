import Domain
import Notation
import Text

/// Finds the field that the name of a column means: a key, or one of its words in either language,
/// whatever the case, the marks, the blanks and the punctuation.
struct FieldNames {
  private var keys: [String: String] = [:]
  /// What other programs call the column that names a row. A person's title is another thing.
  private let titleWords: Set<String>

  init(_ kind: Kind, synonyms: (String) -> [String]) {
    let isPerson = kind == .person
    titleWords = Set(
      (isPerson ? ["name"] : ["title", "name"]).flatMap { [$0] + synonyms($0) }
        .map(FieldNames.plain))
    let fields = kind.schema.fields.map(\.key.text)
    // Keys before words: `cost` is the key of one field and may be the short word of another.
    for key in fields { take(key, for: key) }
    if isPerson { take("handle", for: Record.idKey.text) }
    for key in fields {
      for word in synonyms(key) { take(word, for: key) }
    }
  }

  private mutating func take(_ name: String, for key: String) {
    let name = FieldNames.plain(name)
    if !name.isEmpty, keys[name] == nil { keys[name] = key }
  }

  func key(named column: String) -> String? { keys[FieldNames.plain(column)] }

  /// Whether the column may hold the title where no other is called so.
  func isTitleWord(_ column: String) -> Bool { titleWords.contains(FieldNames.plain(column)) }

  /// Folded letters and digits: `Decide by`, `decide_by` and `DECIDE-BY` are one name.
  static func plain(_ name: String) -> String {
    let bytes = foldedBytes(of: name).filter { byte in
      byte >= 0x80 || byte &- 0x30 < 10 || byte &- 0x61 < 26
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}
