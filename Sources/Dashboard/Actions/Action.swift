package import Canvas
package import Domain

/// One thing that a user can do: its keys, where it is to be had, and what it does. The bar, the
/// help, the palette, the key map and `steerco keys` are all drawn from the one table of these.
package struct Action: Sendable {
  /// The name under which the catalogue keeps its words.
  package typealias ID = String

  /// Unique in the table; `steerco keys` prints it.
  package let id: ID
  /// The first is the one that the bar shows; empty for actions of the palette alone.
  package internal(set) var keys: [KeyPress]
  /// Where it is to be had.
  package let contexts: Context
  /// The kinds of record that it is about; nil where that does not matter.
  package let kinds: Set<Kind>?
  /// Whether it changes the store; such actions are absent where nothing may be changed.
  package let isChange: Bool
  /// What the bar says of the keys, where one entry speaks for several actions.
  package let barKeys: String?
  /// The place in the bar, smallest first; nil for actions that only the help lists.
  package let barRank: Int?
  /// Whether the palette and the help offer it; moving about is not offered there.
  package let isListed: Bool
  let perform: @Sendable (inout State) -> [Effect]
  /// The name whose words the bar shows; nil for its own.
  private(set) var barWords: ID?
  /// Whether it is to be had, where that depends on more than the place and the kind.
  private(set) var condition: (@Sendable (State) -> Bool)?

  init(
    _ id: ID, _ keys: [KeyPress], in contexts: Context, of kinds: Set<Kind>? = nil,
    bar barRank: Int? = nil, barKeys: String? = nil, isChange: Bool = false, isListed: Bool = true,
    _ perform: @escaping @Sendable (inout State) -> [Effect]
  ) {
    self.id = id
    self.keys = keys
    self.contexts = contexts
    self.kinds = kinds
    self.barRank = barRank
    self.barKeys = barKeys
    self.isChange = isChange
    self.isListed = isListed
    self.perform = perform
  }

  /// An action that only changes the state.
  init(
    _ id: ID, _ keys: [KeyPress], in contexts: Context, of kinds: Set<Kind>? = nil,
    bar barRank: Int? = nil, isChange: Bool = false, isListed: Bool = true,
    change: @escaping @Sendable (inout State) -> Void
  ) {
    self.init(
      id, keys, in: contexts, of: kinds, bar: barRank, isChange: isChange, isListed: isListed
    ) { state in
      change(&state)
      return []
    }
  }
}

extension Action {
  /// Whether the place and the kind alone do not decide that it is to be had.
  package var isConditional: Bool { condition != nil }

  /// The same, for which the bar has the words of another name: those of what it does there.
  func called(_ words: ID) -> Action {
    var action = self
    action.barWords = words
    return action
  }

  /// The same, to be had only where this holds, too.
  func when(_ condition: @escaping @Sendable (State) -> Bool) -> Action {
    var action = self
    let former = self.condition
    action.condition = { (former?($0) ?? true) && condition($0) }
    return action
  }
}

/// Where keys go.
package struct Context: OptionSet, Sendable {
  package let rawValue: Int
  package init(rawValue: Int) { self.rawValue = rawValue }

  /// A list of records.
  package static let list = Context(rawValue: 1)
  /// The list of responsibilities while one cell of it is selected.
  package static let matrix = Context(rawValue: 2)
  /// One record, whole.
  package static let page = Context(rawValue: 4)
  /// A form, between two of its fields.
  package static let form = Context(rawValue: 8)
  /// A field of a form while it is typed in.
  package static let typing = Context(rawValue: 16)
  /// Something to choose from, the palette and the help among them.
  package static let picker = Context(rawValue: 32)
  /// The filter line while it is typed in.
  package static let filter = Context(rawValue: 64)

  /// A board: rows of several kinds, which are neither sorted nor filtered.
  package static let board = Context(rawValue: 128)
  /// A board while a row is selected that stands for no record.
  package static let figure = Context(rawValue: 256)

  /// A line that answers a question.
  package static let prompt = Context(rawValue: 512)

  /// Rows of a field of a form, between two of its cells.
  package static let table = Context(rawValue: 1024)
  /// One card of a triage.
  package static let triage = Context(rawValue: 2048)
  /// A field of the score of a card.
  package static let scoring = Context(rawValue: 4096)

  /// Where a record is selected or shown.
  package static let records: Context = [.list, .matrix, .board, .page]
  /// Where digits lead to screens.
  package static let browsing: Context = [.records, .figure]
  /// Where no text is being typed.
  package static let commands: Context = [.browsing, .triage]
}

extension State {
  /// The context that receives keys now.
  package var context: Context {
    switch overlays.last {
    case .picker?: return .picker
    case .prompt?: return .prompt
    case .form(let form)?:
      return form.typing != nil ? .typing : form.table == nil ? .form : .table
    case .page?: return .page
    case .triage(let triage)?: return triage.scoring == nil ? .triage : .scoring
    case nil: break
    }
    if filterField != nil { return .filter }
    if let board { return board.selected?.subject == nil ? .figure : .board }
    return screen == .ownership && matrix.role != nil ? .matrix : .list
  }

  /// Whether the list shows nothing to act on.
  var isListEmpty: Bool { board == nil && list.rows.isEmpty }

  /// The actions that are to be had here and now, in the order of the table.
  package var availableActions: [Action] {
    let currentKind = currentKind
    return preferences.keys.actions.filter { action in
      !action.contexts.isDisjoint(with: context) && !(action.isChange && preferences.isReadOnly)
        && (action.kinds.map { kinds in currentKind.map(kinds.contains) ?? false } ?? true)
        && (action.condition?(self) ?? true)
    }
  }
}
