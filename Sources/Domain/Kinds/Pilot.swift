/// A small trial with a baseline, a time box, kill rules, readings and a verdict.
package struct Pilot: RecordFields {
  package static let shared = Pilot()
  static let schema = Schema(
    .pilot, Pilot.self,
    Lifecycle(
      "planned", "running", "closed", "cancelled",
      ways: ["planned > running > closed", "planned > cancelled"]))

  let trialSection = FieldSection("trial")
  package let title = Field<String>("title", .required)
  package let useCase = Field<RecordID>("use-case", .required, as: .reference(.useCase))
  package let decision = Field<RecordID>("decision", as: .reference(.decision))
  package let hypothesis = Field<Prose>("hypothesis", heading: "Hypothesis")
  package let owner = Field<Person>("owner")
  let measureSection = FieldSection("measure")
  package let audienceCount = Field<Double>("audience-n", as: .number(.whole))
  package let audiencePercent = Field<Double>("audience-pct", as: .number(.percent))
  package let metric = Field<RecordID>("metric", as: .reference(.metric))
  package let baseline = Field<Double>("baseline")
  package let target = Field<Double>("target")
  let boxSection = FieldSection("box")
  package let start = Field<Day>("start")
  package let end = Field<Day>("end")
  package let budget = Field<Money>("budget")
  package let spent = Field<Money>("spent")
  let readingsSection = FieldSection("readings")
  package let series = Field<Rows<Reading>>("series")
  package let kill = Field<Rows<KillRule>>("kill")
  package let guardrails = Field<Rows<Guardrail>>("guardrails")
  package let checkIns = Field<Rows<CheckIn>>("check-ins")
  let teamSection = FieldSection("team")
  package let team = Field<Rows<TeamMember>>("team")
  package let override = Field<Row<Override>>(
    "override", as: .map(keys: .choice(["rag", "note"]), values: .text))
  let resultSection = FieldSection("result")
  package let actualBenefit = Field<Money>("actual-benefit")
  package let communicated = Field<Row<Communication>>("communicated", as: Communication.type)
  package let verdict = Field<Verdict>("verdict")
  package let verdictOn = Field<Day>("verdict-on")
  package let lesson = Field<Prose>("lesson", heading: "Lesson")
  package let credits = Field<[String]>("credits")
  package let reuses = Field<[RecordID]>("reuses", as: .list(.reference(.pilot)))
  package let risk = Field<Prose>("risk", heading: "Risk")

  /// What a pilot ends with.
  package enum Verdict: String, Choice { case scale, iterate, stop }
  /// How a reading is held against the value of a rule.
  package enum Comparison: String, Choice {
    case above = ">"
    case atLeast = ">="
    case below = "<"
    case atMost = "<="
  }

  /// What was measured on one day.
  package struct Reading: Fields {
    package static let shared = Reading()
    package let on = Field<Day>("on")
    package let value = Field<Double>("value")
    /// Absent: the pilot's own metric.
    package let metric = Field<RecordID>("metric", as: .reference(.metric))
  }
  /// A limit, agreed beforehand, at which the pilot is to stop.
  package struct KillRule: Fields {
    package static let shared = KillRule()
    package let id = Field<String>("id", firstRow: "K1")
    package let metric = Field<RecordID>("metric", as: .reference(.metric))
    package let comparison = Field<Comparison>("op")
    package let value = Field<Double>("value")
    package let from = Field<Day>("from")
  }
  /// A limit that warns without stopping the pilot.
  package struct Guardrail: Fields {
    package static let shared = Guardrail()
    package let id = Field<String>("id", firstRow: "G1")
    package let metric = Field<RecordID>("metric", as: .reference(.metric))
    package let comparison = Field<Comparison>("op")
    package let value = Field<Double>("value")
  }
  /// How well the team said it worked together on one day, 1…5.
  package struct CheckIn: Fields {
    package static let shared = CheckIn()
    package let on = Field<Day>("on")
    package let score = Field<Double>("score", as: .number(.oneToFive))
  }
  /// Somebody of the team and how much of their time it gets.
  package struct TeamMember: Fields {
    package static let shared = TeamMember()
    package let person = Field<Person>("person")
    package let fte = Field<Double>("fte", as: .number(.notNegative))
  }
  /// A worse colour set by hand; it needs a note and never improves what the rules say.
  package struct Override: Fields {
    package static let shared = Override()
    package let rag = Field<Rag>("rag")
    package let note = Field<String>("note")
  }
}

/// The colour of a pilot, worst first.
package enum Rag: String, Choice, Comparable {
  case red, amber, grey, green

  package static func < (a: Rag, b: Rag) -> Bool {
    (allCases.firstIndex(of: a) ?? 0) < (allCases.firstIndex(of: b) ?? 0)
  }
}
