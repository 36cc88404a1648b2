extension Vocabulary {
  /// Field keys of all kinds, of the configuration and of the parts of fields.
  package static let fields = Vocabulary(tables: [
    commonFields, decisionFields, ownershipFields, useCaseFields, pilotFields, toolFields,
    meetingFields, dictionaryFields, configurationFields,
  ])

  /// Choice values and states; a word without an owner is the first owner's.
  package static let values = Vocabulary(tables: [
    stateValues, decisionValues, useCaseValues, otherValues,
  ]).fallingBackToBareKeys()

  /// Kinds, one (`use-case`) and many (`many/use-case`).
  package static let kinds = Vocabulary(tables: [kindTable])

  /// Flags, warnings and severities.
  package static let flags = Vocabulary(tables: [flagTable])

  /// Sides and the roles that many companies share, in lower case.
  package static let roles = Vocabulary(tables: [roleTable])

  /// The six screens.
  package static let screens = Vocabulary(tables: [screenTable])

  /// The names of the table of actions.
  package static let actions = Vocabulary(tables: [recordActions, viewActions])

  /// Computed keys and the filter's own keys.
  package static let indicators = Vocabulary(tables: [indicatorTable])

  /// Panes, sections, reports and the parts of the help.
  package static let headings = Vocabulary(tables: [headingTable])

  private func fallingBackToBareKeys() -> Vocabulary {
    var terms = terms
    for key in keys {
      guard let slash = key.firstIndex(of: "/"), let term = terms[key] else { continue }
      let bare = String(key[key.index(after: slash)...])
      if terms[bare] == nil { terms[bare] = term }
    }
    return Vocabulary(terms: terms, keys: keys)
  }

  private init(terms: [String: Term], keys: [String]) {
    self.terms = terms
    self.keys = keys
  }
}
