import Domain

/// The fields of each kind as the product's table of records has them, word by word, with `*` where
/// one is required, and then the prose that it lets stand in the body.
enum FieldLists {
  static let common = "id status archived tags import-key formerly conflicts"

  static let own: [(kind: Kind, fields: String, prose: String)] = [
    (.person, "name* role* email speaks skills until nda rotation ssh-key", ""),
    (.objective, "title* why* sponsor* until*", ""),
    (.metric, "name* level* unit* good*", ""),
    (.segment, "title* customers* margin-year* retention* discount* cac", ""),
    (
      .decision,
      """
      title* question* area* door* raised* decide-by* driver* approver* agree consulted informed \
      options recommended outcome rationale signed decided recorded review trigger communicated \
      supersedes refs
      """, "context"
    ),
    (
      .ownership, "activity* stage* customer-data covers cells* agreed agreed-as", "notes"
    ),
    (
      .useCase,
      """
      title* theme rung market objective metric baseline target customer-problem customer-benefit \
      segment touchpoints dialogue grain brief benefit-month \
      sources integrations acceptance privacy effort trade-off \
      translator needs tool cost-once run-month funded-from process-change content-variants \
      training read-back asked rank reach impact confidence bv tc rr size reason
      """, "spec"
    ),
    (
      .pilot,
      """
      title* use-case* decision hypothesis owner audience-n audience-pct metric baseline target \
      start end budget spent series kill guardrails check-ins team override actual-benefit \
      communicated verdict verdict-on lesson credits reuses risk
      """, ""
    ),
    (
      .tool,
      """
      title* scores licence-year rollout training seats seats-used features features-used \
      self-service-pct exit-cost contract-end exclusive-until ip-kept decision
      """, "context"
    ),
    (.meeting, "date* minutes* chair* present agenda actions", ""),
  ]

  /// The columns of lists of maps.
  static let columns: [(kind: Kind, field: String, columns: String)] = [
    (.decision, "options", "id text trade-off gives-up cost"),
    (.useCase, "sources", "name owner purpose access gives gets"),
    (.pilot, "series", "on value metric"),
    (.pilot, "kill", "id metric op value from"),
    (.pilot, "guardrails", "id metric op value"),
    (.pilot, "check-ins", "on score"),
    (.pilot, "team", "person fte"),
    (.meeting, "agenda", "ref verb minutes"),
    (.meeting, "actions", "id text owner due state ref"),
    (.decision, "conflicts", "field base values"),
  ]

  /// The words of choices.
  static let choices: [(kind: Kind, field: String, words: String)] = [
    (.person, "speaks", "marketing it data"),
    (.metric, "level", "customer product ops"),
    (.metric, "good", "up down"),
    (.decision, "area", "strategy data-value use-case funding capability security tool"),
    (.decision, "door", "one-way two-way"),
    (.ownership, "stage", "collect unify protect analyse decide deliver measure"),
    (.ownership, "covers", "at-rest in-transfer"),
    (.useCase, "theme", "data-driven predictive contextual augmented agile"),
    (.useCase, "rung", "1 2 3"),
    (.useCase, "dialogue", "one-way two-way"),
    (.useCase, "grain", "individual segment aggregate"),
    (.useCase, "privacy", "none basic sensitive"),
    (.useCase, "impact", "3 2 1 0.5 0.25"),
    (.useCase, "confidence", "1 0.8 0.5"),
    (.useCase, "bv", "1 2 3 5 8 13 20"),
    (.useCase, "size", "1 2 3 5 8 13 20"),
    (.useCase, "sources.access", "none asked granted"),
    (.pilot, "kill.op", "> >= < <="),
    (.pilot, "guardrails.op", "> >= < <="),
    (.pilot, "verdict", "scale iterate stop"),
    (.meeting, "agenda.verb", "decide review inform"),
    (.meeting, "actions.state", "open done dropped"),
  ]
}
