import Notation

/// A tool that is considered or in use: its scores, its whole cost, and how much of it is used.
package struct Tool: RecordFields {
  package static let shared = Tool()
  static let schema = Schema(
    .tool, Tool.self,
    Lifecycle(
      "candidate", "adopted", "retired", "rejected",
      ways: ["candidate > adopted > retired", "candidate > rejected"]))

  let toolSection = FieldSection("tool")
  package let title = Field<String>("title", .required)
  package let scores = Field<Row<Scores>>(
    "scores", as: .map(keys: .choice(Scores.keys), values: .number(.oneToFive)))
  let costsSection = FieldSection("costs")
  package let licenceYear = Field<Money>("licence-year")
  package let rollout = Field<Money>("rollout")
  package let training = Field<Money>("training")
  let useSection = FieldSection("use")
  package let seats = Field<Double>("seats", as: .number(.whole))
  package let seatsUsed = Field<Double>("seats-used", as: .number(.whole))
  package let features = Field<Double>("features", as: .number(.whole))
  package let featuresUsed = Field<Double>("features-used", as: .number(.whole))
  package let selfServicePercent = Field<Double>("self-service-pct", as: .number(.percent))
  let leavingSection = FieldSection("leaving")
  package let exitCost = Field<Money>("exit-cost")
  package let contractEnd = Field<Day>("contract-end")
  package let exclusiveUntil = Field<Day>("exclusive-until")
  package let ipKept = Field<String>("ip-kept")
  let linksSection = FieldSection("links")
  package let decision = Field<RecordID>("decision", as: .reference(.decision))
  package let context = Field<Prose>("context", heading: "Context")

  /// How well the tool does, 1…5 each; weighted they make its score.
  package struct Scores: Fields {
    package static let shared = Scores()
    /// In the order in which tables show them.
    package static let keys = Scores.all.map(\.key.text)
    package let modularity = Field<Double>("modularity")
    package let flexibility = Field<Double>("flexibility")
    package let interoperability = Field<Double>("interoperability")
    package let scalability = Field<Double>("scalability")
    package let security = Field<Double>("security")
    package let simplicity = Field<Double>("simplicity")
  }
}
