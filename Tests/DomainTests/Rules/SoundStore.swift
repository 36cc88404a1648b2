import Domain
import TestSupport

/// A small store in which every rule looks at something and finds nothing.
enum SoundStore {
  static let configuration = sampleConfiguration + "  - {key: AGY, name: Agency, side: partner}\n"

  /// The record texts by id, each key on a line of its own.
  static let files: [String: String] = decisions.merging(useCases) { $1 }
    .merging(pilots) { $1 }.merging(others) { $1 }

  /// The store with these lines changed.
  static func portfolio(with changes: [LineChange] = []) throws -> Portfolio {
    let records = try files.map { id, text in
      try record(id, changes.filter { $0.id == id }.reduce(text) { $1.applied(to: $0) })
    }
    let empty = try TestSupport.portfolio([:], configuration: configuration)
    return Portfolio(configuration: empty.configuration, today: empty.today, records: records)
  }

  private static let decisions = [
    "D-0001": """
    title: Six pilots
    status: decided
    area: funding
    door: one-way
    raised: 2025-12-01
    decide-by: [2026-01-08]
    question: Do we pay for six pilots?
    driver: cmo
    approver: cmo
    agree: [cio, fin, dpo]
    options: [{id: A, text: six, trade-off: slow, gives-up: adverts, cost: 600}, {id: B, text: none, trade-off: no proof, gives-up: learning}]
    recommended: A
    outcome: Six pilots
    rationale: Cheaper than one large mistake
    signed: {cmo: 2026-01-08, cio: 2026-01-08, fin: 2026-01-08, dpo: 2026-01-08}
    decided: 2026-01-08
    recorded: 2026-01-09
    review: 2026-07-08
    supersedes: D-0002
    refs: [U-0001]
    """,
    "D-0002": """
    title: One large pilot
    status: superseded
    area: funding
    door: two-way
    raised: 2025-06-01
    decide-by: [2025-07-01]
    question: Do we pay for one large pilot?
    driver: cmo
    approver: cmo
    decided: 2025-07-01
    """,
    "D-0003": """
    title: A new app
    status: proposed
    area: strategy
    door: two-way
    raised: 2026-02-01
    decide-by: [2026-04-01]
    question: Do we want a new app?
    driver: cio
    approver: cio
    options: [{id: A, text: yes, trade-off: dear, gives-up: the web}, {id: B, text: no, trade-off: old, gives-up: youth}]
    recommended: B
    """,
  ]

  private static let wholeUseCase = """
    objective: G-0001
    metric: K-0001
    baseline: 6
    target: 3
    customer-problem: They leave
    customer-benefit: They are asked why
    segment: S-0001
    touchpoints: [Zalo]
    brief: Call them back.
    benefit-month: 10
    sources: [{name: Card, owner: sal, access: granted}]
    integrations: [nightly]
    acceptance: [in time]
    privacy: basic
    effort: 2
    trade-off: The portal waits
    translator: linh
    needs: [O-0001, O-0002]
    tool: T-0001
    process-change: Shops call
    read-back: {marketing: 2026-01-05, it: 2026-01-06}
    """

  private static let useCases = [
    "U-0001": "title: Churn\nstatus: piloting\n" + wholeUseCase,
    "U-0002": "title: Calls\nstatus: scaled\n" + wholeUseCase,
    "U-0003": """
    title: Baskets
    status: framed
    objective: G-0001
    metric: K-0001
    baseline: 6
    target: 3
    customer-problem: They forget
    customer-benefit: They remember
    """,
    "U-0004": "title: Kiosks\nstatus: dropped\nreason: A code at the till does it",
  ]

  private static let wholePilot = """
    decision: D-0001
    hypothesis: They stay when asked
    owner: sal
    audience-pct: 2
    metric: K-0001
    baseline: 6
    target: 3
    start: 2026-01-15
    end: 2026-04-15
    series: [{on: 2026-01-22, value: 5.8}, {on: 2026-01-29, value: 5.5}]
    kill: [{id: K1, op: ">", value: 7}]
    team: [{person: linh, fte: 0.5}, {person: dat, fte: 0.5}]
    """

  private static let pilots = [
    "P-0001": "title: Churn\nstatus: running\nuse-case: U-0001\n" + wholePilot,
    "P-0002": "title: Calls\nstatus: closed\nuse-case: U-0002\n" + wholePilot
      + "\nverdict: scale\nverdict-on: 2026-03-01\nlesson: Ask first",
  ]

  private static let others = [
    "G-0001": "title: Keep families\nwhy: They leave\nsponsor: cmo\nuntil: 2026-12-31",
    "K-0001": "name: Churn\nlevel: customer\nunit: %\ngood: down",
    "K-0002": "name: Tickets\nlevel: ops\nunit: n\ngood: down",
    "S-0001": "title: Families\ncustomers: 10\nmargin-year: 5\nretention: 0.8\ndiscount: 0.1",
    "O-0001": """
    activity: Collect in shops
    stage: collect
    customer-data: yes
    cells: {CMO: A, CIO: R, BUY: C}
    agreed: {marketing: 2026-01-01, it: 2026-01-01}
    """,
    "O-0002": """
    activity: Store and send
    stage: protect
    covers: [at-rest, in-transfer]
    cells: {CIO: A, CMO: R}
    agreed: {marketing: 2026-01-01, it: 2026-01-01}
    """,
    "O-0003": "activity: Send\nstage: deliver\ncells: {CMO: A, SAL: R}",
    "T-0001": "title: Mail\nstatus: adopted\ndecision: D-0001",
    "M-0001": """
    date: 2026-02-12
    status: closed
    minutes: 60
    chair: cmo
    present: [cmo, cio]
    agenda: [{ref: D-0003, verb: decide, minutes: 10}]
    """,
    "linh": "name: Linh\nrole: CMO\nspeaks: [marketing, it]",
    "agent": "name: Agent\nrole: AGY\nuntil: 2026-12-31\nnda: yes",
  ]
}
