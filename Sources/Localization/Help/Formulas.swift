/// The formula of every computed value, in the words and signs of both languages.
enum Formulas {
  /// By `key`, `kind/key` or `store/key`.
  static let texts: [String: Phrase] = Dictionary(
    rows.map { ($0[0], Phrase($0[1], $0[2])) }, uniquingKeysWith: { first, _ in first })

  /// Three cells each, in the order of the tables.
  static var rows: [[String]] {
    [decision, ownership, useCase, pilot, other, store].flatMap(TableReader.rows)
      .filter { $0.count == 3 }
  }
}

extension Catalogue {
  /// How a value is worked out, with `{key}` for its inputs and `[key]` for its limits; `owner` is
  /// the kind, or `store`. Nil for a key that nothing computes.
  package func formula(_ key: String, of owner: String) -> String? {
    (Formulas.texts["\(owner)/\(key)"] ?? Formulas.texts[key]).map(say)
  }

  /// What a threshold limits or weighs.
  package func threshold(_ key: String) -> Term {
    Vocabulary.thresholds.term(key) ?? Term(untranslated: key)
  }

  /// An input of a formula that is no field, no computed value and no threshold.
  func input(_ key: String) -> Term {
    Vocabulary.inputs.term(key) ?? Term(untranslated: key)
  }

  /// A rule that gives a pilot its colour.
  func rule(_ key: String) -> Term { Vocabulary.rules.term(key) ?? Term(untranslated: key) }
}
