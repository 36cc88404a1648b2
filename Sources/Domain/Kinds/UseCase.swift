/// A use case of data: why, what the business says, what IT says, and what both have understood.
package struct UseCase: RecordFields {
  package static let shared = UseCase()
  static let schema = Schema(
    .useCase, UseCase.self,
    Lifecycle(
      "idea", "framed", "ready", "piloting", "scaled", "parked", "dropped",
      ways: [
        "idea > framed > ready > piloting > scaled dropped", "piloting > framed",
        "idea framed ready > parked", "parked > idea framed ready",
        "idea framed ready parked > dropped",
      ]))

  let whySection = FieldSection("why")
  package let title = Field<String>("title", .required)
  package let theme = Field<Theme>("theme")
  package let rung = Field<Double>("rung", as: .choice(["1", "2", "3"]))
  package let market = Field<String>("market")
  package let objective = Field<RecordID>("objective", as: .reference(.objective))
  package let metric = Field<RecordID>("metric", as: .reference(.metric))
  package let baseline = Field<Double>("baseline")
  package let target = Field<Double>("target")
  package let customerProblem = Field<Prose>("customer-problem", heading: "Customer problem")
  package let customerBenefit = Field<Prose>("customer-benefit", heading: "Customer benefit")
  let businessHalfSection = FieldSection("business-half")
  package let segment = Field<RecordID>("segment", as: .reference(.segment))
  package let touchpoints = Field<[String]>("touchpoints")
  package let dialogue = Field<Dialogue>("dialogue")
  package let grain = Field<Grain>("grain")
  package let brief = Field<Prose>("brief", heading: "Brief")
  package let benefitMonth = Field<Money>("benefit-month")
  let itHalfSection = FieldSection("it-half")
  package let sources = Field<Rows<Source>>("sources")
  package let integrations = Field<[String]>("integrations")
  package let acceptance = Field<[String]>("acceptance")
  package let privacy = Field<Privacy>("privacy")
  package let effort = Field<Double>("effort", as: .number(.notNegative))
  package let tradeOff = Field<Prose>("trade-off", heading: "Trade-off")
  package let spec = Field<Prose>("spec", heading: "Spec")
  let togetherSection = FieldSection("together")
  package let translator = Field<Person>("translator")
  package let needs = Field<[RecordID]>("needs", as: .list(.reference(.ownership)))
  package let tool = Field<RecordID>("tool", as: .reference(.tool))
  package let costOnce = Field<Money>("cost-once")
  package let runMonth = Field<Money>("run-month")
  package let fundedFrom = Field<String>("funded-from")
  package let processChange = Field<Prose>("process-change", heading: "Process change")
  package let contentVariants = Field<Double>("content-variants", as: .number(.whole))
  package let training = Field<String>("training")
  package let readBack = Field<MapOf<String>>("read-back")
  package let asked = Field<MapOf<Day>>("asked")
  let scoreSection = FieldSection("score")
  package let rank = Field<String>("rank")
  package let reach = Field<Double>("reach", as: .number(.notNegative))
  package let impact = Field<Double>("impact", as: .choice(["3", "2", "1", "0.5", "0.25"]))
  package let confidence = Field<Double>("confidence", as: .choice(["1", "0.8", "0.5"]))
  package let businessValue = Field<Double>("bv", as: UseCase.points)
  package let timeCriticality = Field<Double>("tc", as: UseCase.points)
  package let riskReduction = Field<Double>("rr", as: UseCase.points)
  package let size = Field<Double>("size", as: UseCase.points)
  package let reason = Field<String>("reason")

  private static let points = FieldType.choice(["1", "2", "3", "5", "8", "13", "20"])

  /// Which kind of marketing with data it is.
  package enum Theme: String, Choice {
    case dataDriven = "data-driven"
    case predictive, contextual, augmented, agile
  }
  /// Whether customers can answer.
  package enum Dialogue: String, Choice {
    case oneWay = "one-way"
    case twoWay = "two-way"
  }
  /// How fine the data is: a person, a group, or sums only.
  package enum Grain: String, Choice { case individual, segment, aggregate }
  /// How personal the data is; anything but none needs legal's agreement.
  package enum Privacy: String, Choice { case none, basic, sensitive }

  /// Data that the use case needs, who owns it, and whether they have agreed.
  package struct Source: Fields {
    package static let shared = Source()
    package let name = Field<String>("name")
    package let owner = Field<Person>("owner")
    package let purpose = Field<String>("purpose")
    package let access = Field<Access>("access")
    package let gives = Field<String>("gives")
    package let gets = Field<String>("gets")

    /// How far the owner's agreement has come.
    package enum Access: String, Choice { case none, asked, granted }
  }
}
