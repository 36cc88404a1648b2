import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// The card with its choices numbered; at the end, what was decided.
  func triageContent(_ triage: Triage) -> PlainContent {
    if triage.scoring != nil { return scoringContent }
    let number = min(triage.index + 1, triage.cards.count)
    let progress = catalogue.text(TriageMessage.progress(number, of: triage.cards.count))
    guard let card = triage.current else {
      return PlainContent(title: progress, tail: [triageSummary(triage)])
    }
    guard let record = record(of: card), overtaking(card) == nil else {
      let words = overtaking(card).map { catalogue.text($0) } ?? ""
      return choices(
        title: progress, head: [words, catalogue.text(TriageMessage.goesOn)]
      ) { _ in nil }
    }
    let face = TriageCard(record: record, view: view, isLarge: false)
    let text =
      [face.standing] + face.business(width: .max) + face.technology(width: .max)
      + face.missing(width: .max)
    let told = text.map { $0.map(\.text).joined() } + [card.refusal].compactMap { $0 }
    return choices(title: "\(progress), \(record.id.text) \(record.title)", head: told) { choice in
      consequence(choice, face, otherSide(of: record))
    }
  }

  private func choices(
    title: String, head: [String], _ words: @escaping (Triage.Choice) -> String?
  ) -> PlainContent {
    let all = Triage.Choice.allCases
    return PlainContent(
      title: title, head: head, count: all.count,
      line: { index in
        let name = catalogue.long(catalogue.action(all[index].rawValue))
        return [name, words(all[index]) ?? ""].filter { !$0.isEmpty }.joined(separator: ": ")
      },
      choose: { state, index in state.choose(all[index]) })
  }

  /// One field of the score; an empty line leaves it.
  private var scoringContent: PlainContent {
    let place = triage?.scoring?.place ?? 0
    let field = scoreFields[place]
    let key = field.key.text
    return PlainContent(
      title: catalogue.long(catalogue.field(key, of: Kind.useCase.rawValue)),
      head: [catalogue.help(key, of: Kind.useCase.rawValue), triage?.scoring?.text].compactMap {
        $0
      },
      typed: { state, text in
        for scalar in text.unicodeScalars { _ = state.typeScore(.character(scalar)) }
        return state.endScoring()
      }, takesEveryLine: true)
  }
}
