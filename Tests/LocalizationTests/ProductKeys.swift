/// The keys of product.md and commands.md, written by hand: the catalogue must know all of them
/// even while the schema is still silent about some.
enum ProductKeys {
  static let common = "id status archived tags import-key formerly conflicts"

  static let fields: [String: String] = [
    "configuration": """
    company currency unit unit-factor language roles key name side scoring thresholds
    skills-wanted columns views market-equity
    """,
    "person": "name role email speaks skills until nda rotation ssh-key",
    "objective": "title why sponsor until",
    "metric": "name level unit good",
    "segment": "title customers margin-year retention discount cac",
    "decision": """
    title question area door raised decide-by driver approver agree consulted informed options
    trade-off gives-up cost recommended outcome rationale signed decided recorded review trigger
    communicated channels supersedes refs context
    """,
    "ownership": "activity stage customer-data covers cells agreed agreed-as",
    "use-case": """
    title theme rung market objective metric baseline target customer-problem customer-benefit
    segment touchpoints dialogue grain brief benefit-month sources purpose access gives gets
    integrations acceptance privacy effort trade-off translator needs tool cost-once run-month
    funded-from process-change content-variants training read-back rank reach impact confidence bv
    tc rr size reason spec
    """,
    "pilot": """
    title use-case decision hypothesis owner audience-n audience-pct metric baseline target start
    end budget spent series kill guardrails check-ins team override actual-benefit communicated
    verdict verdict-on lesson credits reuses risk op from score person fte rag note
    """,
    "tool": """
    title scores modularity flexibility interoperability scalability security simplicity
    licence-year rollout training seats seats-used features features-used self-service-pct
    exit-cost contract-end exclusive-until ip-kept decision
    """,
    "meeting": "date minutes chair present agenda actions ref verb text owner due state",
    "options": "id text trade-off gives-up cost",
    "sources": "name owner purpose access gives gets",
    "series": "on value metric",
    "kill": "id metric op value from",
    "guardrails": "id metric op value",
    "check-ins": "on score",
    "agenda": "ref verb minutes",
  ]

  static let values: [String: String] = [
    "area": "strategy data-value use-case funding capability security tool",
    "door": "one-way two-way", "dialogue": "one-way two-way",
    "stage": "collect unify protect analyse decide deliver measure",
    "covers": "at-rest in-transfer", "cells": "R A C I AR",
    "theme": "data-driven predictive contextual augmented agile", "rung": "1 2 3",
    "grain": "individual segment aggregate", "access": "none asked granted",
    "privacy": "none basic sensitive", "level": "customer product ops", "good": "up down",
    "verb": "decide review inform", "verdict": "scale iterate stop", "scoring": "rice wsjf",
    "rag": "red amber green grey", "owes": "marketing it both", "speaks": "marketing it data",
    "side":
      "marketing sales service product pr it data finance legal hr ceo procurement partner other",
    "decision": "draft proposed decided superseded withdrawn",
    "ownership": "agreed proposed contested unowned unstaffed drifted",
    "use-case": "idea framed ready piloting scaled parked dropped",
    "pilot": "planned running closed cancelled", "tool": "candidate adopted retired rejected",
    "meeting": "planned open closed approved", "action": "open done dropped",
    "state": "open done dropped", "language": "en vi", "input-method": "telex vni unknown",
    "erase": "letter code-point",
  ]

  static let computed = """
    age overdue deferrals on-time review-due untold waits-on waits-since state warnings gate
    gate-misses shiny readiness business-half it-half owes ready rice wsjf roi payback timebox
    progress pace burn verdict-due rag rag-reason balance team-mix clv equity cac-payback score
    utilisation idle flags quorum counts clarity latency customer-metric-share
    promise-versus-proof role-load translators skill-gaps agenda owner side waits
    """

  static let flags = """
    contested unowned unstaffed drifted agreed proposed crowded one-sided silent shiny shadow
    shelfware no-go ending ready overdue untold review-due verdict-due stuck quorum-ok
    quorum-missing overloaded team-rule void unverified conflict unreadable duplicate-id
    broken-reference error warning note
    """

  static let kinds =
    "decision ownership use-case pilot tool meeting objective metric segment person configuration"

  static let actions = """
    open back close add edit edit-file decide raise propose withdraw supersede sign agree defer
    triage accept park need-info drop hand-over skip undo redo filter search next-match
    previous-match rank-up rank-down explain sort group views mark mark-all clear-marks copy
    comment note refresh sync resolve lock unlock archive restore meeting-mode timer assign
    make-minutes send-minutes add-reading check-in verdict read-back export import report palette
    help all-actions language theme release-mouse save cancel next-pane quit
    """

  static func words(_ text: String) -> [String] {
    text.split { $0 == " " || $0 == "\n" }.map(String.init)
  }
}
