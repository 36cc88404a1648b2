import Domain
import Interchange
import Notation

/// The decision records of one folder against the decisions of the store.
struct DecisionImport {
  /// In the order of their numbers; those without one come last.
  private let sources: [DecisionSource]
  private let portfolio: Portfolio
  /// Of every source: of its record in the store, or the one that it gets.
  private let ids: [RecordID]
  private let isKnown: [Bool]
  private let idsByNumber: [Int: RecordID]

  init(_ sources: [DecisionSource], _ portfolio: Portfolio) {
    let sources = sources.sorted { a, b in
      (a.record.number ?? .max, a.name) < (b.record.number ?? .max, b.name)
    }
    let index = ImportIndex(portfolio, .decision)
    let known = sources.map { index[$0.importKey]?.id }
    var next = portfolio.nextNumber(of: .decision)
    let ids = known.map { id in
      if let id { return id }
      defer { next += 1 }
      return RecordID(kind: .decision, number: next)
    }
    self.sources = sources
    self.portfolio = portfolio
    self.ids = ids
    isKnown = known.map { $0 != nil }
    // Where two files have one number, a mention of it means the first.
    idsByNumber = Dictionary(
      zip(sources, ids).compactMap { source, id in source.record.number.map { ($0, id) } }
    ) { first, _ in first }
  }

  /// - Throws: `ImportError.tooLarge`.
  func complete(_ plan: inout ImportPlan) throws(ImportError) {
    let predecessors = predecessors()
    var steps: [Change.Step] = []
    for (place, source) in sources.enumerated() {
      if isKnown[place] {
        plan.unchanged += 1
        continue
      }
      let draft = draft(of: source, as: ids[place], after: predecessors[ids[place]] ?? [])
      steps.append(try draft.step(file: source.name, line: 1))
      plan.added += 1
    }
    plan.add(steps)
  }

  private func draft(
    of source: DecisionSource, as id: RecordID, after predecessors: [RecordID]
  ) -> Draft {
    let fields = DecisionFields(source.record, today: portfolio.today) { number in
      idsByNumber[number]?.text
    }
    return .imported(
      .decision,
      fields.all + relations(predecessors)
        + [Assignment(Key(ImportColumn.importKey), .scalar(source.importKey))],
      body: fields.body, id: id)
  }

  /// A decision replaces one other; where it replaces more, the rest are `refs`.
  private func relations(_ predecessors: [RecordID]) -> [Assignment] {
    let ids = predecessors.map { Node.scalar($0.text) }
    guard let first = ids.first else { return [] }
    let rest = ids.dropFirst()
    return [Assignment("supersedes", first)]
      + (rest.isEmpty ? [] : [Assignment("refs", .list(Array(rest)))])
  }

  /// By successor: a record says by whom it is superseded, a decision says whom it supersedes.
  private func predecessors() -> [RecordID: [RecordID]] {
    var found: [RecordID: [RecordID]] = [:]
    for (source, id) in zip(sources, ids) {
      guard case .superseded(by: let number?) = source.record.status,
        let successor = idsByNumber[number], successor != id
      else { continue }
      found[successor, default: []].append(id)
    }
    return found
  }
}
