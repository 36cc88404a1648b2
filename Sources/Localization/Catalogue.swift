/// Every text of the interface in one language, and how that language writes values.
package struct Catalogue: Sendable, Equatable {
  /// How numbers, days and money are written in this language.
  package let writing: Writing

  /// The language of every text that comes from here.
  package var language: Language { writing.language }

  /// `unit` is the store's unit of money as its configuration says it (`million VND`).
  package init(
    language: Language, unit: String = "", currency: String = "", isSpoken: Bool = false
  ) {
    writing = Writing(language: language, unit: unit, currency: currency, isSpoken: isSpoken)
  }

  /// The full form in this language.
  package func long(_ term: Term) -> String { term.long(in: language) }

  /// The form of at most 12 columns in this language; spoken, the full one.
  package func short(_ term: Term) -> String {
    writing.isSpoken ? long(term) : term.short(in: language)
  }
}

extension Catalogue {
  /// A field by its file key; `kind` is a kind or, for a part of a field, that field (`kill`). An
  /// unknown key is its own label, so that extra keys show as they stand in the file.
  package func field(_ key: String, of kind: String? = nil) -> Term {
    Vocabulary.fields.term(key, of: kind) ?? Term(untranslated: key)
  }

  /// A choice value, state or role; `owner` is the field (`door`) or, for a state, the kind or
  /// `action`. Anything unknown is shown as it stands.
  package func value(_ word: String, of owner: String? = nil) -> Term {
    Vocabulary.values.term(word, of: owner) ?? Vocabulary.roles.term(lowered(word))
      ?? Term(untranslated: word)
  }

  /// One record of a kind, by the schema's key (`use-case`).
  package func kind(_ key: String) -> Term {
    Vocabulary.kinds.term(key) ?? Term(untranslated: key)
  }

  /// Many records of a kind (`use cases`); the same as one in Vietnamese.
  package func kinds(_ key: String) -> Term {
    Vocabulary.kinds.term(key, of: "many") ?? kind(key)
  }

  /// A flag or warning by its word in lower case (`contested`); bad ones are in capitals when short.
  package func flag(_ key: String) -> Term {
    Vocabulary.flags.term(key) ?? Term(untranslated: key)
  }

  /// A role or side by its key, any case; a role that only the store knows stays as it is.
  package func role(_ key: String) -> Term {
    Vocabulary.roles.term(lowered(key)) ?? Term(untranslated: key)
  }

  /// A screen by its name on the command line (`backlog`).
  package func screen(_ key: String) -> Term {
    Vocabulary.screens.term(key) ?? Term(untranslated: key)
  }

  /// An action by its name in the table of actions (`need-info`).
  package func action(_ key: String) -> Term {
    Vocabulary.actions.term(key) ?? Term(untranslated: key)
  }

  /// A computed key of a record or of the status (`readiness`), or a filter's own key (`waits`).
  package func indicator(_ key: String, of kind: String? = nil) -> Term {
    Vocabulary.indicators.term(key, of: kind) ?? Term(untranslated: key)
  }

  /// A heading: panes, sections of a record, reports, parts of the help.
  package func heading(_ key: String) -> Term {
    Vocabulary.headings.term(key) ?? Term(untranslated: key)
  }

  private func lowered(_ key: String) -> String { key.lowercased() }
}
