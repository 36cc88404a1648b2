import Domain
import Localization
import Notation
import Text

extension State {
  /// The pass that is under way, whatever lies over it.
  package var triage: Triage? {
    for case .triage(let triage) in overlays { return triage }
    return nil
  }

  /// Whether there is something to act on: a pass that has come to its end shows no card.
  var hasCard: Bool { context != .triage || triage?.current != nil }

  @discardableResult
  mutating func withTriage<Result>(_ body: (inout Triage) -> Result) -> Result? {
    for (place, overlay) in overlays.enumerated() {
      guard case .triage(var triage) = overlay else { continue }
      let result = body(&triage)
      overlays[place] = .triage(triage)
      return result
    }
    return nil
  }

  /// A card for each use case of the list that waits to be sorted, from the selected row on and then
  /// round; from a page or a board, for the one that is shown.
  mutating func startTriage() -> [Effect] {
    let records = recordsToTriage
    if records.isEmpty {
      let isList = overlays.isEmpty && board == nil
      let message = isList ? nil : currentPath.map { _ in currentRecord?.id.text ?? "" }
      tell(catalogue.text(message.map { TriageMessage.notTriageable(id: $0) } ?? .nothing))
      return []
    }
    overlays.append(.triage(Triage(records)))
    // Which side is the other one depends on who sorts.
    return actor == .unasked ? [.findActor] : []
  }

  /// What was parked comes up again only where the list shows nothing else to sort.
  private var recordsToTriage: [Record] {
    guard overlays.isEmpty, board == nil else {
      return currentRecord.map { [$0] }?.filter { Triage.next[$0.status] != nil } ?? []
    }
    let rows = Array(list.rows)
    let turned = rows.dropFirst(list.selectedIndex) + rows.prefix(list.selectedIndex)
    let records = turned.compactMap(\.record).filter {
      Triage.next[$0.status] != nil && !$0.isArchived
    }
    let fresh = records.filter { $0.status != "parked" }
    return fresh.isEmpty ? records : fresh
  }

  /// The record of a card as it will be once everything has arrived; nil where it has gone.
  func record(of card: Triage.Card) -> Record? {
    let known = portfolio[card.id]
    let record = known?.path == card.path ? known : portfolio.record(path: card.path) ?? known
    return record.map(present)
  }

  /// Why nothing can be decided on the card any more; nil where it can.
  func overtaking(_ card: Triage.Card) -> TriageMessage? {
    guard let record = record(of: card) else { return .gone(id: card.id.text) }
    if record.isArchived { return .archived(id: card.id.text) }
    guard Triage.next[record.status] == nil else { return nil }
    let label = catalogue.long(catalogue.value(record.status, of: Kind.useCase.rawValue))
    return .moved(id: card.id.text, state: label)
  }

  mutating func choose(_ choice: Triage.Choice) -> [Effect] {
    guard let card = triage?.current else { return [] }
    if let words = overtaking(card) {
      report(catalogue.text(words))
      withTriage { $0.passOver() }
      passOvertaken()
      return []
    }
    // What is being taken back has to be there again first.
    guard let record = record(of: card), !undo.isBusy else { return [] }
    switch choice {
    case .accept: return move(record, .accept, to: Triage.next[record.status] ?? "", nil)
    case .park: return park(record)
    case .drop:
      askForReason(record, .drop, state: "dropped")
      return []
    case .needInfo: return ask(record, .needInfo, sidesThatOwe(record))
    case .handOver: return ask(record, .handOver, [otherSide(of: record)])
    case .skip: return decide(.skip, nil)
    }
  }

  /// What is parked already stays so.
  private mutating func park(_ record: Record) -> [Effect] {
    if record.status == "parked" { return decide(.park, nil) }
    askForReason(record, .park, state: "parked")
    return []
  }

  /// Enter: the choice under the pointer. At the end it does nothing, so that a key that repeats does
  /// not carry past what was done.
  mutating func chooseInTriage() -> [Effect] { triage.map { choose($0.cursor) } ?? [] }

  /// One change, and the next card at once: it is written meanwhile.
  private mutating func decide(_ choice: Triage.Choice, _ change: Change?) -> [Effect] {
    withTriage { $0.decide(choice, change) }
    passOvertaken()
    return change.map { [.apply($0)] } ?? []
  }

  private mutating func passOvertaken() {
    while let card = triage?.current, overtaking(card) != nil { withTriage { $0.passOver() } }
  }

  private mutating func move(
    _ record: Record, _ choice: Triage.Choice, to state: String, _ reason: String?
  ) -> [Effect] {
    // With what is still on its way: it may be what the gate asks for.
    let later = portfolio.replacing(files: [record.path], with: [record], unreadable: [])
    let change = Change.moving(record, to: state, reason: reason, in: later)
    do throws(ChangeError) {
      try change.check(in: later)
      return decide(choice, change)
    } catch {
      let id = record.id
      refuse(error) { again in
        guard again.triage?.current?.id == id else { return [] }
        return reason.map { again.give($0, id, choice, state: state) } ?? again.choose(choice)
      }
      return []
    }
  }

  private mutating func ask(
    _ record: Record, _ choice: Triage.Choice, _ sides: [Side.Half]
  ) -> [Effect] {
    do throws(ChangeError) {
      return decide(choice, try .asking(sides, about: record, on: portfolio.today))
    } catch {
      refuse(error)
      return []
    }
  }

  private mutating func askForReason(
    _ record: Record, _ choice: Triage.Choice, state: String
  ) {
    let id = record.id
    let act = catalogue.long(catalogue.action(choice.rawValue))
    let title = catalogue.text(TriageMessage.why(act: act, id: id.text))
    askForReason(title, for: state, of: .useCase) { $0.give($1, id, choice, state: state) }
  }

  /// Those that were given before come first, so that Enter repeats the last one; any other is typed.
  mutating func askForReason(
    _ title: String, for state: String, of kind: Kind,
    perform: @escaping @Sendable (inout State, String) -> [Effect]
  ) {
    let item: @Sendable (String) -> Picker.Item = { reason in
      Picker.Item(reason.sanitised) { asked in
        asked.reasons[state] = [reason] + (asked.reasons[state] ?? []).filter { $0 != reason }
        return perform(&asked, reason)
      }
    }
    var picker = Picker(title, knownReasons(for: state, of: kind).map(item))
    picker.placeholder = catalogue.text(TriageMessage.typeReason)
    picker.demand = catalogue.text(TriageMessage.reasonNeeded)
    picker.reading = { text in
      let reason = String(text.trimmingBlanks)
      return reason.isEmpty ? nil : item(reason)
    }
    overlays.append(.picker(picker))
  }

  private mutating func give(
    _ reason: String, _ id: RecordID, _ choice: Triage.Choice, state: String
  ) -> [Effect] {
    guard let card = triage?.current, card.id == id, let record = record(of: card) else {
      return []
    }
    if overtaking(card) != nil { return choose(choice) }
    return move(record, choice, to: state, reason)
  }

  /// Of this session, then the usual ones, then those of the store: one that was written for another
  /// record is never the first, which Enter gives.
  private func knownReasons(for state: String, of kind: Kind) -> [String] {
    let field = kind.schema.field("reason")
    let stored = portfolio.records(of: kind).lazy.filter { $0.status == state }
      .compactMap { record in field.flatMap(record.node)?.text }.prefix(8)
    var seen: Set<String> = []
    let all = (reasons[state] ?? []) + catalogue.usualReasons(for: state) + stored
    return Array(all.filter { seen.insert($0).inserted }.prefix(9))
  }

  /// The side that owes more; both where they owe the same; the other one where nothing is owed.
  func sidesThatOwe(_ record: Record) -> [Side.Half] {
    switch Typed<UseCase>(record).owes(in: portfolio) {
    case .marketing: [.marketing]
    case .it: [.it]
    case .both: Side.Half.allCases
    case nil: [otherSide(of: record)]
    }
  }

  /// The other side than that of whoever sorts; where that is not known, than the one that was asked
  /// last, else the one that owes.
  func otherSide(of record: Record) -> Side.Half {
    if case .person(let person) = actor, let own = portfolio.side(of: person.text)?.half {
      return own.other
    }
    let useCase = Typed<UseCase>(record)
    let asked = useCase.askedSides.map(\.half)
    if asked.count == 1 { return asked[0].other }
    return useCase.owes(in: portfolio) == .marketing ? .marketing : .it
  }

  /// Esc: the list has the card that was shown last.
  mutating func leaveTriage() -> [Effect] {
    guard let triage, case .triage? = overlays.last else { return [] }
    overlays.removeLast()
    let shown = triage.current ?? triage.steps.last.map { triage.cards[$0.card] }
    if let path = shown?.path, overlays.isEmpty { list.select(path: path) }
    return []
  }
}

extension Triage {
  /// The state that accepting leads to, by the state; those that are not here are past triage.
  static let next = ["idea": "framed", "parked": "framed", "framed": "ready"]
}
