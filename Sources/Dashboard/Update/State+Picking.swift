import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// Enter in a list to choose from.
  mutating func choose() -> [Effect] {
    guard case .picker(let picker)? = overlays.last, let item = picker.chosen else { return [] }
    overlays.removeLast()
    switch item.intent {
    case .run(let id): return Action.named(id)?.perform(&self) ?? []
    case .show(let id, let path): show(id, path: path)
    case .move(let path, let state):
      guard let record = portfolio.record(path: path) else { return [] }
      return attempt(.moving(record, to: state, in: portfolio))
    case .defer(let path, let day): return self.defer(path: path, to: day)
    case .verdict(let path, let verdict): return close(path: path, with: verdict)
    case .comment(let path, let text): return act(.comment(text), path)
    case .mend(let path, let key): return mend(path: path, key: key)
    case .sort(let order): sort(by: order)
    case .explain(let page): overlays += [.picker(picker), .page(page)]
    case .add(let kind): openForm(kind)
    case .language(let language):
      preferences.language = language
      // What they offer was put into words when they were opened.
      overlays.removeAll(where: \.isPicker)
      summarise()
    case .theme(let theme): preferences.theme = theme
    case .inputMethod(let method): preferences.typing.method = method
    case .erasure(let erasure): preferences.typing.erasure = erasure
    case .value(let text): withForm { $0.set(text) }
    case .typeValue: withForm { $0.startTyping() }
    case .cell(let path, let role, let letters): return setCell(path, role, letters)
    case .settle(let settling): return settle(settling)
    case .actAs(let person): return found(person)
    case .unlock: unlock(typed: picker.field.text)
    }
    return []
  }

  /// Every action that is to be had here: the help, and the way without letters.
  mutating func showActions() {
    let items = availableActions.filter(\.isListed).map(item)
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("all-actions")), items)))
  }

  /// The actions, what can be added, and every record by id and title.
  mutating func openPalette() {
    let actions = availableActions.filter(\.isListed).map(item)
    let adding =
      preferences.isReadOnly
      ? []
      : Kind.allCases.map { kind in
        Picker.Item(
          "\(catalogue.long(catalogue.action("add"))): \(catalogue.long(catalogue.kind(kind.rawValue)))",
          synonyms: ["add \(kind.rawValue)"], .add(kind))
      }
    let records = portfolio.allRecords.map { record in
      Picker.Item(
        record.title.sanitised, detail: catalogue.shown(record.id),
        .show(record.id, path: record.path))
    }
    overlays.append(
      .picker(Picker(catalogue.long(catalogue.action("palette")), actions + adding + records)))
  }

  private func item(_ action: Action) -> Picker.Item {
    let term = catalogue.action(action.id)
    return Picker.Item(
      catalogue.long(term), detail: action.keys.map(\.description).joined(separator: "  "),
      synonyms: term.synonyms, .run(action.id))
  }

  mutating func chooseKind(_ kinds: [Kind]) {
    let items = kinds.map { kind in
      Picker.Item(catalogue.long(catalogue.kind(kind.rawValue)), .add(kind))
    }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("add")), items)))
  }

  mutating func chooseState() -> [Effect] {
    guard let record = currentRecord else { return [] }
    let states = record.kind.schema.lifecycle.next(after: record.status)
    guard !states.isEmpty else {
      report(catalogue.text(.noNextState(id: record.id.text)))
      return []
    }
    let items = states.map { state in
      Picker.Item(
        catalogue.long(catalogue.value(state, of: record.kind.rawValue)),
        detail: gateWords(.moving(record, to: state, in: portfolio), to: state),
        synonyms: [state], .move(path: record.path, to: state))
    }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("move")), items)))
    return []
  }

  mutating func chooseOrder() {
    let keys = Query.Subject.sortKeys(of: list.kind)
    let items = keys.map { key in
      Picker.Item(
        label(of: key), detail: catalogue.fileWordBeside(key), synonyms: [key],
        .sort(key == list.order ? "-\(key)" : key))
    }
    let start = keys.firstIndex { $0 == list.firstOrder?.subject.key } ?? 0
    overlays.append(
      .picker(Picker(catalogue.long(catalogue.action("sort")), items, selecting: start)))
  }

  /// The label of a field or a computed key of the screen's kind.
  func label(of key: String) -> String {
    let kind = list.kind
    let term =
      kind.schema.field(key) == nil
      ? catalogue.indicator(key, of: kind.rawValue) : catalogue.field(key, of: kind.rawValue)
    return catalogue.long(term)
  }

  private mutating func sort(by order: String) {
    do throws(QueryError) { try list.setOrder(order, portfolio) } catch {
      report(catalogue.text(error))
    }
  }

  mutating func chooseLanguage() {
    let items = Language.allCases.map { Picker.Item($0.ownName, .language($0)) }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("language")), items)))
  }

  mutating func chooseTheme() {
    let items = preferences.themes.map { Picker.Item($0, .theme($0)) }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("theme")), items)))
  }

  mutating func chooseLetters(_ path: String, _ role: String) {
    let row = portfolio.record(path: path).map(Typed<Ownership>.init)
    let now = row?.cells?.pairs.first { $0.key.lowercased() == role.lowercased() }?.value.text ?? ""
    let choices = Letters.allowed + [""]
    let items = choices.map { letters in
      Picker.Item(
        letters.isEmpty ? catalogue.long(catalogue.value("blank", of: "cells")) : letters,
        detail: letters.isEmpty ? "" : catalogue.long(catalogue.value(letters, of: "cells")),
        .cell(path: path, role: role, letters: letters))
    }
    let start = choices.firstIndex(of: now) ?? choices.count - 1
    overlays.append(.picker(Picker(role.sanitised, items, selecting: start)))
  }
}

extension Query.Subject {
  /// What a list of `kind` can be ordered by: fields of one value, and what is computed.
  static func sortKeys(of kind: Kind) -> [String] {
    let fields = kind.schema.fields.filter { field in
      switch field.type {
      case .prose, .rows, .map: false
      default: !["import-key", "formerly", "archived"].contains(field.key.text)
      }
    }
    return fields.map(\.key.text) + kind.indicators.map(\.key)
  }
}
