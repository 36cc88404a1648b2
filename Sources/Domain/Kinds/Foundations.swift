// What the other kinds refer to: objectives, metrics, segments and people.

/// A goal that a use case serves, with the person at the top who stands for it.
package struct Objective: RecordFields {
  package static let shared = Objective()
  static let schema = Schema(.objective, Objective.self)

  let objectiveSection = FieldSection("objective")
  package let title = Field<String>("title", .required)
  package let why = Field<Prose>("why", .required, heading: "Why")
  package let sponsor = Field<Person>("sponsor", .required)
  package let until = Field<Day>("until", .required)
}

/// One entry of the dictionary of metrics, so that two pilots measure the same thing the same way.
package struct Metric: RecordFields {
  package static let shared = Metric()
  static let schema = Schema(.metric, Metric.self, title: "name")

  let metricSection = FieldSection("metric")
  package let name = Field<String>("name", .required)
  package let level = Field<Level>("level", .required)
  package let unit = Field<String>("unit", .required)
  package let good = Field<Direction>("good", .required)

  /// For whom the metric matters: customers, a product, or the work itself.
  package enum Level: String, Choice { case customer, product, ops }
  /// Which way is better.
  package enum Direction: String, Choice { case up, down }
}

/// A group of customers and what one of them is worth.
package struct Segment: RecordFields {
  package static let shared = Segment()
  static let schema = Schema(.segment, Segment.self)

  let segmentSection = FieldSection("segment")
  package let title = Field<String>("title", .required)
  package let customers = Field<Double>("customers", .required, as: .number(.notNegative))
  let worthSection = FieldSection("worth")
  package let marginYear = Field<Money>("margin-year", .required, as: .money(.currency))
  package let retention = Field<Double>("retention", .required, as: .number(.fraction))
  package let discount = Field<Double>("discount", .required, as: .number(.fraction))
  package let cac = Field<Money>("cac", as: .money(.currency))
}

/// Somebody who takes part. The id is the handle by which other records name them.
package struct Member: RecordFields {
  package static let shared = Member()
  static let schema = Schema(.person, Member.self, title: "name")

  let personSection = FieldSection("person")
  package let name = Field<String>("name", .required)
  package let role = Field<String>("role", .required)
  package let email = Field<String>("email")
  let skillsSection = FieldSection("skills")
  package let speaks = Field<[Tongue]>("speaks")
  package let skills = Field<[String]>("skills")
  let contractSection = FieldSection("contract")
  package let until = Field<Day>("until")
  package let nda = Field<Bool>("nda")
  package let rotation = Field<String>("rotation")
  package let sshKey = Field<[PublicKey]>("ssh-key")

  /// Whose language somebody speaks; both of the first two make a translator.
  package enum Tongue: String, Choice { case marketing, it, data }
}
