/// One activity on customer data, and who does, answers for, is asked about and is told of it.
package struct Ownership: RecordFields {
  package static let shared = Ownership()
  /// The state of a row is computed from its cells; see `OwnershipState`.
  static let schema = Schema(.ownership, Ownership.self, title: "activity")

  let activitySection = FieldSection("activity")
  package let activity = Field<String>("activity", .required)
  package let stage = Field<Stage>("stage", .required)
  package let customerData = Field<Bool>("customer-data")
  package let covers = Field<[Cover]>("covers")
  let assignmentsSection = FieldSection("assignments")
  package let cells = Field<MapOf<Letters>>("cells", .required)
  let agreementSection = FieldSection("agreement")
  package let agreed = Field<MapOf<Day>>("agreed")
  package let agreedAs = Field<MapOf<Letters>>("agreed-as")
  package let notes = Field<Prose>("notes", heading: "Notes")

  /// Where on the way of the data the activity stands, from collecting to measuring.
  package enum Stage: String, Choice {
    case collect, unify, protect, analyse, decide, deliver, measure
  }

  /// What a protecting activity protects: stored data, or data on its way.
  package enum Cover: String, Choice {
    case atRest = "at-rest"
    case inTransfer = "in-transfer"
  }
}

/// The letters of one cell of the matrix: one of R, A, C, I, or `AR` for both.
package struct Letters: FieldValue, Equatable {
  /// What a cell may hold, as forms offer it.
  package static let allowed = ["R", "A", "C", "I", "AR"]
  package static var type: FieldType { .choice(allowed) }
  /// Upper case, in the order A, R, C, I.
  package let text: String

  package init?(text: String) {
    // Most cells hold one letter.
    if Letters.allowed.contains(text) {
      self.text = text
      return
    }
    let letters = Set(text.uppercased().filter { $0.isLetter })
    guard !letters.isEmpty, letters.isSubset(of: ["R", "A", "C", "I"]) else { return nil }
    self.text = String(["A", "R", "C", "I"].filter(letters.contains))
  }

  /// Whether one of the letters is this one, in upper case.
  package func contains(_ letter: Character) -> Bool { text.contains(letter) }
}
