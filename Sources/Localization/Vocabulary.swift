/// The terms of one topic, read from their tables on first use.
package struct Vocabulary: Sendable {
  /// By `key`, or by `owner/key` where a word differs by kind or field.
  package let terms: [String: Term]
  /// In the order of the tables; a key that stands twice is here twice, which a test refuses.
  package let keys: [String]

  /// Every row is `key | English | Tiếng Việt | short English | short Tiếng Việt`; `=` repeats the
  /// long form. Tables instead of Swift literals: they compile fast and translators can read them.
  init(tables: [String]) {
    var terms: [String: Term] = [:]
    var keys: [String] = []
    for cells in tables.flatMap(TableReader.rows) {
      guard cells.count == 5 else { continue }
      terms[cells[0]] = Term(
        english: cells[1], vietnamese: cells[2],
        shortEnglish: cells[3] == "=" ? cells[1] : cells[3],
        shortVietnamese: cells[4] == "=" ? cells[2] : cells[4])
      keys.append(cells[0])
    }
    self.terms = terms
    self.keys = keys
  }

  /// Every row is `key | English | Tiếng Việt`: words that only stand where there is room.
  init(plainTables tables: [String]) {
    self.init(
      tables: tables.map { table in
        TableReader.rows(table).map { ($0 + ["=", "="]).joined(separator: "|") }
          .joined(separator: "\n")
      })
  }

  /// The owner's own word for the key, else the general one; nil when there is neither.
  package func term(_ key: String, of owner: String? = nil) -> Term? {
    if let owner, let term = terms[owner + "/" + key] { return term }
    return terms[key]
  }
}
