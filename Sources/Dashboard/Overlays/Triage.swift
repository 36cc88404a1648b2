package import Domain

/// One pass over use cases that wait to be sorted: a card each, and what was decided on it.
package struct Triage: Sendable {
  /// What can be decided on a card, in the order of the list of choices.
  package enum Choice: String, CaseIterable, Sendable {
    case accept, park
    case needInfo = "need-info"
    case drop
    case handOver = "hand-over"
    case skip

    /// The digit that chooses it.
    package var digit: Int { self == .skip ? 0 : (Choice.allCases.firstIndex(of: self) ?? 0) + 1 }
  }

  /// One use case in the pass.
  package struct Card: Sendable {
    /// From the store's folder.
    package let path: String
    /// Of the record that is shown.
    package let id: RecordID
    /// Nil while nothing is decided.
    package fileprivate(set) var choice: Choice?
    /// Whether others had moved or archived it before its turn came.
    package fileprivate(set) var isOvertaken = false
    /// Why what was decided could not be written.
    package fileprivate(set) var refusal: String?

    var isDone: Bool { choice != nil || isOvertaken }
  }

  /// Something done in the pass that can be taken back.
  struct Step: Sendable {
    /// Its place in `cards`.
    let card: Int
    /// Nil where nothing was written.
    let change: Change?
    /// Whether it led on from the card.
    let isDecision: Bool
  }

  /// In the order in which they come.
  package private(set) var cards: [Card]
  /// The place of the card that is shown; the number of cards at the end.
  package private(set) var index = 0
  /// The choice under the pointer.
  package var cursor = Choice.accept
  /// Lines of the card's text that are scrolled away.
  var offset = 0
  /// The field of the score that is being set; nil while the choices have the keys.
  package var scoring: Scoring?
  /// Everything done in the pass, the last one last.
  private(set) var steps: [Step] = []
  /// Whether the last step is to be taken back as soon as it is written.
  var takesBack = false

  init(_ records: [Record]) { cards = records.map { Card(path: $0.path, id: $0.id) } }

  /// The card that is shown; nil at the end.
  package var current: Card? { cards.indices.contains(index) ? cards[index] : nil }

  /// How many cards were chosen so, skipped ones included.
  func count(_ choice: Choice) -> Int { cards.count { $0.choice == choice } }

  var overtakenCount: Int { cards.count(where: \.isOvertaken) }

  /// Notes what was decided on the card that is shown, and goes on to the next.
  mutating func decide(_ choice: Choice, _ change: Change?) {
    guard current != nil else { return }
    cards[index].choice = choice
    cards[index].refusal = nil
    steps.append(Step(card: index, change: change, isDecision: true))
    goOn()
  }

  /// Goes on from a card on which others have decided meanwhile.
  mutating func passOver() {
    guard current != nil else { return }
    cards[index].isOvertaken = true
    goOn()
  }

  /// Notes what was written without leaving the card.
  mutating func note(_ change: Change) {
    steps.append(Step(card: min(index, cards.count - 1), change: change, isDecision: false))
  }

  /// Notes what has been written over the pass, in a form perhaps: before what is still on its way.
  mutating func noteArrived(_ change: Change, unsaved: [Change]) {
    let waiting = steps.firstIndex { $0.change.map(unsaved.contains) ?? false }
    let step = Step(card: min(index, cards.count - 1), change: change, isDecision: false)
    steps.insert(step, at: waiting ?? steps.count)
  }

  /// Takes the last step out, and goes back to its card.
  mutating func goBack() -> Step? {
    guard let step = steps.popLast() else { return nil }
    show(step.card)
    if step.isDecision { cards[index].choice = nil }
    return step
  }

  /// Makes undone what was refused; its card comes again, at the latest at the end. False for a change
  /// that is not of this pass.
  mutating func refused(_ change: Change, _ words: String) -> Bool {
    guard let place = steps.lastIndex(where: { $0.change == change }) else { return false }
    let step = steps.remove(at: place)
    if step.isDecision {
      cards[step.card].choice = nil
      cards[step.card].refusal = words
    }
    if current == nil || takesBack { show(step.card) }
    takesBack = false
    return true
  }

  /// The next card on which nothing is decided, else the first such one, else the end.
  private mutating func goOn() {
    let later = cards.indices.dropFirst(index + 1).first { !cards[$0].isDone }
    show(later ?? cards.firstIndex { !$0.isDone } ?? cards.count)
  }

  private mutating func show(_ index: Int) {
    (self.index, cursor, offset, scoring) = (index, .accept, 0, nil)
  }

  /// One field of the score, while it is set in its place.
  package struct Scoring: Sendable, Equatable {
    /// Its place among the fields of the score.
    package let place: Int
    /// As files have it, or as typed so far.
    package var text: String
    /// Whether digits go on with what is there; else the first one replaces it.
    var isTyping = false
  }
}
