/// A steering meeting: who was there, what was on the agenda, who does what by when.
package struct Meeting: RecordFields {
  package static let shared = Meeting()
  static let schema = Schema(
    .meeting, Meeting.self, title: "date",
    Lifecycle(
      "planned", "open", "closed", "approved", ways: ["planned > open > closed > approved"]))

  let meetingSection = FieldSection("meeting")
  package let date = Field<Day>("date", .required)
  /// Planned length in minutes. The text of the minutes stands in the body.
  package let minutes = Field<Double>("minutes", .required, as: .number(.whole))
  package let chair = Field<Person>("chair", .required)
  package let present = Field<[Person]>("present")
  let agendaSection = FieldSection("agenda")
  package let agenda = Field<Rows<AgendaItem>>("agenda")
  let actionsSection = FieldSection("actions")
  package let actions = Field<Rows<ActionItem>>("actions")

  /// A record to talk about, what for, and for how many minutes.
  package struct AgendaItem: Fields {
    package static let shared = AgendaItem()
    package let ref = Field<RecordID>("ref")
    package let verb = Field<Verb>("verb")
    package let minutes = Field<Double>("minutes", as: .number(.whole))

    /// What the committee is to do with it; without a quorum only inform.
    package enum Verb: String, Choice { case decide, review, inform }
  }

  /// Something that somebody promised to do, by a day.
  package struct ActionItem: Fields {
    package static let shared = ActionItem()
    package let id = Field<String>("id", firstRow: "A1")
    package let text = Field<String>("text")
    package let owner = Field<Person>("owner")
    package let due = Field<Day>("due")
    package let state = Field<State>("state")
    package let ref = Field<RecordID>("ref")

    /// Whether it is still to be done.
    package enum State: String, Choice { case open, done, dropped }
  }
}
