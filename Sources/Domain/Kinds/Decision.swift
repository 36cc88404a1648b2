/// A decision with its options, the people who prepare, approve and agree, and what came of it.
package struct Decision: RecordFields {
  package static let shared = Decision()
  static let schema = Schema(
    .decision, Decision.self,
    Lifecycle(
      "draft", "proposed", "decided", "superseded", "withdrawn",
      ways: ["draft > proposed > decided > superseded", "draft proposed > withdrawn"]))

  let questionSection = FieldSection("question")
  package let title = Field<String>("title", .required)
  package let question = Field<Prose>("question", .required, heading: "Question")
  package let area = Field<Area>("area", .required)
  package let door = Field<Door>("door", .required)
  package let raised = Field<Day>("raised", .required)
  package let decideBy = Field<[Day]>("decide-by", .required)
  let peopleSection = FieldSection("people")
  package let driver = Field<Person>("driver", .required)
  package let approver = Field<Person>("approver", .required)
  package let agree = Field<[Person]>("agree")
  package let consulted = Field<[Person]>("consulted")
  package let informed = Field<[Person]>("informed")
  let optionsSection = FieldSection("options")
  package let options = Field<Rows<Option>>("options")
  package let recommended = Field<String>("recommended")
  let outcomeSection = FieldSection("outcome")
  package let outcome = Field<Prose>("outcome", heading: "Outcome")
  package let rationale = Field<Prose>("rationale", heading: "Rationale")
  package let context = Field<Prose>("context", heading: "Context")
  package let signed = Field<MapOf<String>>("signed")
  package let decided = Field<Day>("decided")
  package let recorded = Field<Day>("recorded")
  package let review = Field<Day>("review")
  package let trigger = Field<String>("trigger")
  package let communicated = Field<Row<Communication>>("communicated", as: Communication.type)
  let linksSection = FieldSection("links")
  package let supersedes = Field<RecordID>("supersedes", as: .reference(.decision))
  package let refs = Field<[RecordID]>("refs")

  /// What a decision is about; some areas need the agreement of both sides.
  package enum Area: String, Choice {
    case strategy
    case dataValue = "data-value"
    case useCase = "use-case"
    case funding, capability, security, tool
  }

  /// Whether there is a way back at little cost.
  package enum Door: String, Choice {
    case oneWay = "one-way"
    case twoWay = "two-way"
  }

  /// One way to answer the question, with its price.
  package struct Option: Fields {
    package static let shared = Option()
    package let id = Field<String>("id", firstRow: "A")
    package let text = Field<String>("text")
    package let tradeOff = Field<String>("trade-off")
    package let givesUp = Field<String>("gives-up")
    package let cost = Field<Money>("cost")
  }
}

/// When and through which channels a result was told.
package struct Communication: Fields {
  package static let shared = Communication()
  static let type = FieldType.map(keys: .choice(["date", "channels"]), values: .list(.text))

  package let date = Field<Day>("date")
  package let channels = Field<[String]>("channels")
}
