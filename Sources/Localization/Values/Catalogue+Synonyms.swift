import Text

extension Catalogue {
  /// The word of the files for a folded word in either language: `de xuat` is `proposed`. `owner` is
  /// the field's key; states are looked for under every kind.
  package func value(named folded: String, of owner: String) -> String? {
    Synonyms.byWord["\(owner)/\(folded)"] ?? Synonyms.byWord[folded]
  }
}

/// Every value by its folded words; made at the first use.
private enum Synonyms {
  static let byWord: [String: String] = {
    var byWord: [String: String] = [:]
    for vocabulary in [Vocabulary.values, Vocabulary.roles, Vocabulary.flags] {
      for key in vocabulary.keys {
        let parts = key.split(separator: "/").map(String.init)
        guard let term = vocabulary.terms[key], let value = parts.last else { continue }
        for word in term.synonyms.map(folded) {
          if parts.count == 2, byWord["\(parts[0])/\(word)"] == nil {
            byWord["\(parts[0])/\(word)"] = value
          }
          if byWord[word] == nil { byWord[word] = value }
        }
      }
    }
    return byWord
  }()
}
