package import Canvas
import Localization

extension Composer {
  /// The events of what a terminal tells, as far as it is whole; the rest waits for `patience`.
  ///
  /// - Parameter isAlone: whether nothing else came at the same time.
  package mutating func events(
    of input: Input, isAlone: Bool = true, in state: State
  ) -> [Event] {
    take(input, isAlone: isAlone, at: state.composing).map(Event.init)
  }

  /// The events of what was kept back, when nothing has come for a while.
  package mutating func settledEvents(in state: State) -> [Event] {
    settle(at: state.composing).map(Event.init)
  }
}

extension State {
  fileprivate var composing: Composer.Target {
    Composer.Target(
      preferences.typing.method, isTyping: !context.isSubset(of: .commands),
      isCommand: { press in availableActions.contains { $0.keys.contains(press) } })
  }

  /// How the user types Vietnamese; nil says that nobody knows.
  mutating func chooseInputMethod() {
    let methods: [InputMethod?] = InputMethod.allCases + [nil]
    let items = methods.map { method in
      let word = method?.rawValue ?? "unknown"
      return Picker.Item(catalogue.long(catalogue.value(word, of: "input-method"))) { state in
        state.preferences.typing.method = method
        return []
      }
    }
    let start = methods.firstIndex(of: preferences.typing.method) ?? 0
    let title = catalogue.long(catalogue.action("input-method"))
    overlays.append(.picker(Picker(title, items, selecting: start)))
  }

  /// How much one Backspace takes away in a text field.
  mutating func chooseErasure() {
    let items = TextField.Erasure.allCases.map { erasure in
      Picker.Item(catalogue.long(catalogue.value(erasure.rawValue, of: "erase"))) {
        $0.preferences.typing.erasure = erasure
      }
    }
    let start = TextField.Erasure.allCases.firstIndex(of: preferences.typing.erasure) ?? 0
    let title = catalogue.long(catalogue.action("erase"))
    overlays.append(.picker(Picker(title, items, selecting: start)))
  }
}

extension Event {
  fileprivate init(_ output: Composer.Output) {
    self =
      switch output {
      case .input(let input): .input(input)
      case .unread: .unreadWord
      }
  }
}

/// How text comes in: no terminal tells it, so the user does.
package struct Typing: Sendable, Equatable {
  /// Of Vietnamese; nil where nobody has said.
  package var method: InputMethod?
  /// Of one Backspace in a text field.
  package var erasure: TextField.Erasure

  package init(_ method: InputMethod? = nil, erasure: TextField.Erasure = .grapheme) {
    self.method = method
    self.erasure = erasure
  }
}
