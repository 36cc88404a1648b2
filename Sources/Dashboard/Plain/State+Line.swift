import Canvas
import Domain
import Localization
import Text

extension State {
  /// What a line leads to: a number chooses, an empty line goes on, the rest names an action or is text.
  mutating func take(line: String) -> [Effect] {
    notice = nil
    if line != "q" { hasWarnedOfDrafts = false }
    let content = plainContent
    let place = plainPlaceName
    plain.last = line == "." || line.isEmpty ? "" : place
    let line = String(line.trimmingBlanks)
    let effects =
      content.takesEveryLine ? content.typed?(&self, line) ?? [] : command(line, content)
    if plainPlaceName != place { plain.first = 0 }
    return effects
  }

  /// What others have changed is told where it is heard, and else not.
  mutating func plainEffects(of event: Event) -> [Effect] {
    let isForeign = if case .storeChanged = event { !plain.isWaiting } else { false }
    let before = isForeign ? plainWhole : []
    let effects = effects(of: event) + askForSignatures()
    list.searchNow(portfolio)
    if isForeign, notice == nil, plainWhole != before {
      tell(catalogue.text(PlainMessage.storeChanged))
    }
    plain.note(event, effects)
    return effects + draftEffects()
  }

  /// What somebody hears who comes here anew.
  private var plainWhole: [String] {
    var state = self
    state.notice = nil
    state.plain.last = ""
    return speak(state).lines
  }

  private mutating func command(_ line: String, _ content: PlainContent) -> [Effect] {
    if let number = Int(line), (1...max(1, content.count)).contains(number), content.count > 0 {
      return content.choose(&self, number - 1)
    }
    switch line {
    case "":
      if plain.first + PlainContent.page < content.length {
        plain.first += PlainContent.page
      } else {
        tell(catalogue.text(PlainMessage.end))
        plain.first = 0
      }
    case "0", "b": return stepBack()
    case ".": plain.first = 0
    case "q":
      plain.menu = nil
      // What was typed into forms is kept as drafts, of which quitting warns.
      while !overlays.isEmpty { goBack() }
      notice = nil
      quit()
    case "?": plain.menu = availableActions.filter { $0.isListed || $0.contexts.contains(.form) }
    default: return words(line, content)
    }
    return []
  }

  private mutating func stepBack() -> [Effect] {
    if plain.menu != nil {
      plain.menu = nil
      return []
    }
    return leave()
  }

  private mutating func words(_ line: String, _ content: PlainContent) -> [Effect] {
    if plain.menu == nil, let typed = content.typed { return typed(&self, line) }
    plain.menu = nil
    var text = line
    // “edit 3”: the action, then what it is about.
    if let blank = line.lastIndex(of: " "), let number = Int(line[line.index(after: blank)...]),
      (1...max(1, content.count)).contains(number), let select = content.select
    {
      select(&self, number - 1)
      text = String(line[..<blank])
    }
    let actions = self.actions(named: text)
    if actions.count == 1 { return actions[0].perform(&self) }
    if actions.isEmpty {
      report(catalogue.text(PlainMessage.unknown(line)))
    } else {
      plain.menu = actions
    }
    return []
  }

  /// Those that a word may mean here; one that is named or keyed exactly is meant alone.
  private func actions(named text: String) -> [Action] {
    let word = folded(text)
    let here = availableActions.filter { !$0.keys.contains(.escape) }
    if let exact = here.first(where: { action in
      action.id == text || action.keys.contains { $0.description == text }
        || folded(catalogue.long(catalogue.action(action.id))) == word
        || folded(catalogue.short(catalogue.action(action.id))) == word
    }) {
      return [exact]
    }
    let query = FuzzyQuery(text)
    let found = here.filter { action in
      let term = catalogue.action(action.id)
      return action.isListed
        && ([catalogue.long(term)] + term.synonyms).contains { query.score(in: $0) != nil }
    }
    var seen: Set<Action.ID> = []
    return found.filter { seen.insert($0.id).inserted }
  }
}
