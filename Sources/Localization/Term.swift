/// One word of the interface in both languages, each with a short form for column heads and forms.
package struct Term: Sendable, Equatable {
  /// The full form, as the glossary has it.
  package let english: String
  /// The full form, as the glossary has it.
  package let vietnamese: String
  /// At most 12 columns wide.
  package let shortEnglish: String
  /// At most 12 columns wide.
  package let shortVietnamese: String

  package init(
    english: String, vietnamese: String, shortEnglish: String, shortVietnamese: String
  ) {
    self.english = english
    self.vietnamese = vietnamese
    self.shortEnglish = shortEnglish
    self.shortVietnamese = shortVietnamese
  }

  /// A word that is the same in every language: an unknown key, a name, a number.
  package init(untranslated word: String) {
    self.init(english: word, vietnamese: word, shortEnglish: word, shortVietnamese: word)
  }

  /// The full form, for sentences, headings and help.
  package func long(in language: Language) -> String {
    language == .vi ? vietnamese : english
  }

  /// The form for column heads, forms and the bottom bar; at most 12 columns.
  package func short(in language: Language) -> String {
    language == .vi ? shortVietnamese : shortEnglish
  }

  /// Every form that search and filters accept, without repetition; comparing without marks and
  /// case is the caller's.
  package var synonyms: [String] {
    [english, vietnamese, shortEnglish, shortVietnamese].reduce(into: []) { forms, form in
      if !forms.contains(form) { forms.append(form) }
    }
  }
}
