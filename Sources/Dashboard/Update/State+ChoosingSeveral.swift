import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// Whether the elements of a list are chosen rather than typed.
  func canChooseSeveral(of element: FieldType) -> Bool {
    switch element {
    case .choice, .person, .reference, .text: true
    default: false
    }
  }

  /// A list of which several are marked: those that are stand on top, and every mark is in the form at
  /// once, so that leaving the list loses none.
  mutating func chooseSeveral(_ slot: FormSlot, _ element: FieldType, _ kind: Kind) {
    let marked = (try? slot.type.uncheckedNode(typed: slot.text))?.items.compactMap(\.text) ?? []
    let offered = offers(element, slot, kind)
    let chosen = marked.map { value in
      offered.first { $0.value?.lowercased() == value.lowercased() }?.named(value)
        ?? FieldChoice(label: value.sanitised, detail: "", value: value)
    }
    let known = Set(marked.map { $0.lowercased() })
    let rest = offered.filter { !known.contains($0.value?.lowercased() ?? "") }
    let done = Picker.Item(catalogue.text(FormMessage.done)) { state -> [Effect] in
      state.overlays.removeLast()
      return []
    }
    let list = Picker.Item(catalogue.text(FormMessage.typeList)) { state -> [Effect] in
      state.overlays.removeLast()
      state.startTyping()
      return []
    }
    var picker = Picker(
      label(of: slot), [done] + (chosen + rest).map(\.markItem) + [list, done], selecting: 1)
    picker.marked = marked
    picker.staysBelow = true
    if case .text = element { picker.reading = newWord }
    overlays.append(.picker(picker))
  }

  /// What is typed can be marked, too, where any word may stand.
  private var newWord: @Sendable (String) -> Picker.Item? {
    let catalogue = catalogue
    return { text in
      let word = String(text.trimmingBlanks)
      if word.isEmpty { return nil }
      return Picker.Item(catalogue.text(FormMessage.addWord(word))) { state -> [Effect] in
        state.withPicker { $0.offer(FieldChoice(label: word, detail: "", value: word).markItem) }
        state.toggleMark(word)
        return []
      }
    }
  }

  /// Whether Enter marks what is selected.
  var isMarkSelected: Bool {
    guard case .picker(let picker)? = overlays.last else { return false }
    return picker.marked != nil && picker.chosen?.value != nil
  }

  /// Space where nothing is typed; false where that means nothing.
  mutating func toggleSelectedMark() -> Bool {
    guard case .picker(let picker)? = overlays.last, picker.marked != nil, picker.field.isEmpty,
      let value = picker.chosen?.value
    else { return false }
    toggleMark(value)
    return true
  }

  mutating func toggleMark(_ value: String) {
    let marked = withPicker { picker in
      picker.toggle(value)
      return picker.marked
    }
    guard let marked = marked ?? nil else { return }
    withForm { form in form.set(form.slot.type.typed(.list(marked.map(Node.scalar)))) }
  }

  @discardableResult
  private mutating func withPicker<Result>(_ body: (inout Picker) -> Result) -> Result? {
    guard case .picker(var picker)? = overlays.last else { return nil }
    let result = body(&picker)
    overlays[overlays.count - 1] = .picker(picker)
    return result
  }
}

extension FieldChoice {
  /// Chosen, it is marked, or no longer, and the list stays.
  fileprivate var markItem: Picker.Item {
    let value = value ?? ""
    return Picker.Item(label, detail: detail, value: value) { state -> [Effect] in
      state.toggleMark(value)
      return []
    }
  }

  /// The same as the file spells it.
  fileprivate func named(_ value: String) -> FieldChoice {
    FieldChoice(label: label, detail: detail, value: value)
  }
}
