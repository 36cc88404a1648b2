import Canvas
import Domain
import Localization
import Notation

extension State {
  /// The fields of the score in force, in the order of its formula.
  var scoreFields: [any AnyField] {
    let keys =
      portfolio.configuration.scoring == "wsjf"
      ? ["bv", "tc", "rr", "size"] : ["reach", "impact", "confidence", "effort"]
    return keys.compactMap { Kind.useCase.schema.field($0) }
  }

  /// Tab: the first field of the score, then the next one, and behind the last the choices again.
  mutating func moveScoring(by step: Int) -> [Effect] {
    guard let triage, let card = triage.current, overtaking(card) == nil else { return [] }
    let place = triage.scoring.map { $0.place + step } ?? (step > 0 ? 0 : scoreFields.count - 1)
    return commitScore { state in
      guard state.scoreFields.indices.contains(place) else { return nil }
      let text = state.scoreText(place)
      return Triage.Scoring(place: place, text: text)
    }
  }

  /// Enter and Esc: the choices have the keys again; what was set stays.
  mutating func endScoring() -> [Effect] { commitScore { _ in nil } }

  /// Up and down among the values that the field allows.
  mutating func stepScore(by step: Int) {
    guard let scoring = triage?.scoring else { return }
    let values = scoreFields[scoring.place].steps
    let now = Double(plain: scoring.text)
    let next =
      step > 0
      ? values.first { value in now.map { value > $0 } ?? true }
      : values.last { value in now.map { value < $0 } ?? true }
    guard let text = next.map(plain) else { return }
    withTriage {
      $0.scoring?.text = text
      $0.scoring?.isTyping = false
    }
  }

  /// Digits set a field: they choose among words, and write a number.
  mutating func typeScore(_ press: KeyPress) -> Bool {
    guard let scoring = triage?.scoring else { return false }
    if press.key == .backspace {
      withTriage {
        $0.scoring?.text = scoring.isTyping ? String(scoring.text.dropLast()) : ""
        $0.scoring?.isTyping = true
      }
      return true
    }
    guard let typed = press.typed else { return false }
    let isDigit = ("0"..."9").contains(typed)
    if case .choice(let words) = scoreFields[scoring.place].type {
      guard isDigit else { return false }
      let fitting = words.filter { $0.begins(with: Character(typed)) }
      let place = fitting.firstIndex(of: scoring.text).map { ($0 + 1) % fitting.count } ?? 0
      if fitting.indices.contains(place) { withTriage { $0.scoring?.text = fitting[place] } }
      return true
    }
    guard isDigit || typed == "." || typed == "," else { return false }
    withTriage {
      $0.scoring?.text = (scoring.isTyping ? scoring.text : "") + (isDigit ? String(typed) : ".")
      $0.scoring?.isTyping = true
    }
    return true
  }

  /// Writes what was set, as one change, before other keys go elsewhere; a value that the field cannot
  /// hold keeps them.
  private mutating func commitScore(_ next: (State) -> Triage.Scoring?) -> [Effect] {
    var effects: [Effect] = []
    if let edit = scoreEdit, let id = triage?.current?.id {
      if let value = edit.value, let field = Kind.useCase.schema.field(edit.key.text),
        let misfit = field.type.misfit(of: value)
      {
        report(catalogue.text(misfit, in: edit.key.text, of: .useCase))
        return []
      }
      let change = Change(.edit, [.edit(id, [edit])]).settling(in: portfolio)
      withTriage { $0.note(change) }
      effects = [.apply(change)]
      // What comes next builds on it.
      noteUnsaved(effects)
      let scoring = next(self)
      settle(change)
      withTriage { $0.scoring = scoring }
      return effects
    }
    let scoring = next(self)
    withTriage { $0.scoring = scoring }
    return effects
  }

  /// The change of the field that is being set; nil where it says the same as before.
  private var scoreEdit: Edit? {
    guard let triage, let scoring = triage.scoring, let card = triage.current,
      let record = record(of: card)
    else { return nil }
    let field = scoreFields[scoring.place]
    let base = record.node(field)
    let value = scoring.text.isEmpty ? nil : Node.scalar(scoring.text)
    return base == value ? nil : Edit(field.key, from: base, to: value)
  }

  /// The record with what is being set, so that its score can be seen before it is written.
  func scored(_ record: Record) -> Record {
    guard let edit = scoreEdit else { return record }
    return record.applying([Change(.edit, [.edit(record.id, [edit])])])
  }

  private func scoreText(_ place: Int) -> String {
    guard let card = triage?.current, let record = record(of: card) else { return "" }
    return record.node(scoreFields[place])?.text ?? ""
  }

  private func plain(_ value: Double) -> String {
    value == value.rounded() ? String(Int(value)) : String(value)
  }
}

extension AnyField {
  /// The values that the arrows lead through, smallest first: every allowed one, else round numbers.
  fileprivate var steps: [Double] {
    if case .choice(let words) = type { return words.compactMap { Double(plain: $0) }.sorted() }
    if key == "effort" { return [0.5, 1, 1.5, 2, 3, 4, 5, 6, 8, 10, 12, 18, 24, 36] }
    let powers = (0..<8).reduce(into: [1.0]) { powers, _ in powers.append((powers.last ?? 1) * 10) }
    return powers.flatMap { [$0, 2 * $0, 5 * $0] }
  }
}

extension String {
  /// `0.5` begins with 0 and with 5.
  fileprivate func begins(with digit: Character) -> Bool {
    first == digit || (hasPrefix("0.") && dropFirst(2).first == digit)
  }
}
