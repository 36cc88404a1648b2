import Domain
import Localization
import Notation
import Text

extension State {
  /// Whether the row at hand is one that somebody has to decide about.
  var isUnsettled: Bool {
    let record = overlays.isEmpty ? selected?.record : currentRecord
    guard let record, record.kind == .ownership else { return false }
    return [.contested, .unowned, .drifted].contains(Typed<Ownership>(present(record)).state)
  }

  /// A form for the decision that the row at hand needs, filled in from it; or the decision itself where
  /// it has been raised already.
  mutating func raiseDecision() -> [Effect] {
    guard let record = currentRecord.map(present), record.kind == .ownership else { return [] }
    if let decision = portfolio.openDecision(about: record) {
      show(decision.id, path: decision.path)
      tell(
        catalogue.text(MatrixMessage.alreadyRaised(id: record.id.text, decision: decision.id.text)))
      return []
    }
    let values = RaisedDecision(record, portfolio, catalogue).values
    let form = Form(.decision, prefilled: values, about: record.id)
    overlays.append(.form(drafts[form.draftKey] ?? form))
    return []
  }
}

/// The decision that a row of the matrix needs, as far as the row tells it. Trade-offs are left to those
/// who know them.
struct RaisedDecision {
  private let row: Typed<Ownership>
  private let portfolio: Portfolio
  private let catalogue: Catalogue

  init(_ record: Record, _ portfolio: Portfolio, _ catalogue: Catalogue) {
    row = Typed(record)
    self.portfolio = portfolio
    self.catalogue = catalogue
  }

  var values: [Assignment] {
    let days = Int(portfolio.configuration[.agendaDays])
    let deadline = portfolio.today + days
    let people: [(Key, [String])] = [
      ("driver", driver.map { [$0] } ?? []), ("approver", approver.map { [$0] } ?? []),
      ("agree", agree),
    ]
    return [
      Assignment("title", .scalar(catalogue.text(MatrixMessage.title(activity: activity)))),
      Assignment("question", .scalar(catalogue.text(question))),
      Assignment("area", .scalar(area.rawValue)),
      Assignment("door", .scalar(Decision.Door.twoWay.rawValue)),
      Assignment("decide-by", .list([.scalar(deadline.iso)])),
      Assignment("options", .list(options)),
      Assignment("refs", .list([.scalar(row.record.id.text)])),
    ]
      + people.filter { !$0.1.isEmpty }.map { key, names in
        let nodes = names.map { Node.scalar($0.lowercased()) }
        return Assignment(key, key == "agree" ? .list(nodes) : nodes[0])
      }
  }

  private var activity: String { row.record.title }
  private var accountable: [String] { row.roles(with: "A") }

  private var question: MatrixMessage {
    let id = row.record.id.text
    return row.state == .drifted
      ? .driftQuestion(id: id, activity: activity)
      : .question(id: id, activity: activity, accountable: accountable)
  }

  /// One for each who might hold the A; for a row that has drifted, the two ways out.
  private var options: [Node] {
    let texts: [MatrixMessage]
    if row.state == .drifted {
      let former = (row.agreedAs?.pairs ?? []).filter { $0.value.contains("A") }.map(\.key)
      texts = [.asAgreed(former), .asNow(accountable)]
    } else {
      texts = candidates.map { .accountable(role: $0) }
    }
    return zip("ABCDEFGH", texts).map { letter, text in
      .map([
        Node.Pair("id", .scalar(String(letter))), Node.Pair("text", .scalar(catalogue.text(text))),
      ])
    }
  }

  /// Those who claim the A; where nobody does, those who do the work, else the first role of each side.
  private var candidates: [String] {
    if !accountable.isEmpty { return accountable }
    let responsible = row.roles(with: "R")
    return responsible
      + chiefs.filter { !responsible.contains($0) }.prefix(max(0, 2 - responsible.count))
  }

  /// The first role of either side that agrees.
  private var chiefs: [String] {
    Side.Half.allCases.compactMap { half in
      portfolio.configuration.roles.first { $0.side.half == half }?.key
    }
  }

  private var driver: String? { row.roles(with: "R").first ?? accountable.first ?? chiefs.first }

  /// Whoever stands above both sides; else the first who claims the A.
  private var approver: String? {
    portfolio.configuration.roles.first { $0.side == .ceo }?.key ?? accountable.first
      ?? chiefs.first
  }

  /// The others who claim the A, and at least one of either side.
  private var agree: [String] {
    let others = accountable.filter { $0 != approver }
    let named = others + [approver].compactMap { $0 }
    let halves = Set(named.compactMap { portfolio.side(of: $0)?.half })
    return others
      + chiefs.filter { chief in
        portfolio.side(of: chief)?.half.map { !halves.contains($0) } ?? false
      }
  }

  private var area: Decision.Area {
    switch row.stage {
    case .collect, .unify, .measure: .dataValue
    case .protect: .security
    case .analyse: .capability
    case .decide, .deliver, nil: .strategy
    }
  }
}
