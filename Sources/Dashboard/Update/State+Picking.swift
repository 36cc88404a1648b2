import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// Enter in a list to choose from.
  mutating func choose() -> [Effect] {
    guard case .picker(let picker)? = overlays.last else { return [] }
    guard let item = picker.chosen else {
      if let demand = picker.demand { report(demand) }
      return []
    }
    if !picker.staysBelow { overlays.removeLast() }
    return item.perform(&self)
  }

  /// Every action that is to be had here: the help, and the way without letters.
  mutating func showActions() {
    overlays.append(
      .picker(Picker(catalogue.long(catalogue.action("all-actions")), listedActions.map(item))))
  }

  /// What the bar of this place has, then what else can be done here, then what is everywhere.
  private var listedActions: [Action] {
    let listed = availableActions.filter(\.isListed)
    let here = listed.filter { !$0.isGeneral }
    let ranked = here.filter { $0.barRank != nil }.sorted { ($0.barRank ?? 0) < ($1.barRank ?? 0) }
    return ranked + here.filter { $0.barRank == nil } + listed.filter(\.isGeneral)
  }

  /// The actions, what can be added, and every record by id and title.
  mutating func openPalette() {
    let actions = listedActions.map(item)
    let adding =
      preferences.isReadOnly
      ? []
      : Kind.allCases.map { kind in
        Picker.Item(
          "\(catalogue.long(catalogue.action("add"))): \(catalogue.long(catalogue.kind(kind.rawValue)))",
          synonyms: ["add \(kind.rawValue)"]
            + zip(catalogue.action("add").synonyms, catalogue.kind(kind.rawValue).synonyms).map {
              "\($0) \($1)"
            }
        ) { $0.openForm(kind) }
      }
    var picker = Picker(
      catalogue.long(catalogue.action("palette")), actions + adding + viewItems + settings)
    picker.placeholder = catalogue.text(GoingMessage.typeForAnything)
    picker.finding = { [finder, catalogue] typed in
      finder.hits(typed).map { hit in
        let record = hit.record
        let item = Picker.Item(record.title.sanitised, detail: catalogue.shown(record.id)) {
          $0.show(record.id, path: record.path)
        }
        return (item, hit.score)
      }
    }
    overlays.append(.picker(picker))
  }

  /// Languages and themes, each at one step.
  private var settings: [Picker.Item] {
    let language = catalogue.action("language")
    let theme = catalogue.action("theme")
    return Language.allCases.map { choice in
      Picker.Item(
        "\(catalogue.long(language)): \(choice.ownName)",
        synonyms: language.synonyms.map { "\($0) \(choice.ownName)" }
      ) { $0.speak(choice) }
    }
      + preferences.themes.map { name in
        Picker.Item(
          "\(catalogue.long(theme)): \(self.name(ofTheme: name))",
          synonyms: theme.synonyms.map { "\($0) \(name)" }
        ) { $0.preferences.theme = name }
      }
  }

  private func item(_ action: Action) -> Picker.Item {
    let term = catalogue.action(action.id)
    return Picker.Item(
      catalogue.long(term), detail: action.keys.map(\.description).joined(separator: "  "),
      synonyms: term.synonyms + catalogue.otherWords(for: action.id), perform: action.perform)
  }

  mutating func chooseKind(_ kinds: [Kind]) {
    let items = kinds.map { kind in
      Picker.Item(catalogue.long(catalogue.kind(kind.rawValue))) { $0.openForm(kind) }
    }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("add")), items)))
  }

  mutating func chooseState() -> [Effect] {
    if let many = markedPaths {
      chooseState(ofAll: many)
      return []
    }
    guard let record = currentRecord else { return [] }
    let states = record.kind.schema.lifecycle.next(after: record.status)
    guard !states.isEmpty else {
      report(catalogue.text(.noNextState(id: record.id.text)))
      return []
    }
    let items = states.map { next in
      Picker.Item(
        catalogue.long(catalogue.value(next, of: record.kind.rawValue)),
        detail: gateWords(.moving(record, to: next, in: portfolio), to: next),
        synonyms: [next]
      ) { state in state.move(path: record.path, to: next) }
    }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("move")), items)))
    return []
  }

  mutating func move(path: String, to state: String) -> [Effect] {
    guard let record = portfolio.record(path: path) else { return [] }
    return attempt(.moving(record, to: state, in: portfolio)) {
      $0.move(path: path, to: state)
    }
  }

  mutating func chooseLanguage() {
    let items = Language.allCases.map { language in
      Picker.Item(language.ownName) { $0.speak(language) }
    }
    let now = Language.allCases.firstIndex(of: preferences.language) ?? 0
    overlays.append(
      .picker(Picker(catalogue.long(catalogue.action("language")), items, selecting: now)))
  }

  private mutating func speak(_ language: Language) {
    preferences.language = language
    // What they offer was put into words when they were opened.
    overlays.removeAll(where: \.isPicker)
    summarise()
  }

  /// A theme of one's own keeps the name that its file has.
  private func name(ofTheme name: String) -> String {
    let term = catalogue.heading("theme-\(name)")
    return term.english == "theme-\(name)" ? name : catalogue.long(term)
  }

  mutating func chooseTheme() {
    let items = preferences.themes.map { theme in
      Picker.Item(name(ofTheme: theme), detail: theme, synonyms: [theme]) {
        $0.preferences.theme = theme
      }
    }
    let now = preferences.themes.firstIndex(of: preferences.theme) ?? 0
    overlays.append(
      .picker(Picker(catalogue.long(catalogue.action("theme")), items, selecting: now)))
  }

  mutating func chooseLetters(_ path: String, _ role: String) {
    let row = portfolio.record(path: path).map(Typed<Ownership>.init)
    let now = row?.cells?.pairs.first { $0.key.lowercased() == role.lowercased() }?.value.text ?? ""
    let choices = Letters.allowed + [""]
    let items = choices.map { letters in
      Picker.Item(
        letters.isEmpty ? catalogue.long(catalogue.value("blank", of: "cells")) : letters,
        detail: letters.isEmpty ? "" : catalogue.long(catalogue.value(letters, of: "cells"))
      ) { $0.setCell(path, role, letters) }
    }
    let start = choices.firstIndex(of: now) ?? choices.count - 1
    overlays.append(.picker(Picker(role.sanitised, items, selecting: start)))
  }
}
