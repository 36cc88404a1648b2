package import Canvas
package import Notation

/// Which keys lead to which action: those of the table, but for those that the user has given others.
package struct KeyMap: Sendable, Equatable {
  /// Every row of the table, with the keys that are in force.
  package private(set) var actions = Action.all
  private var chosen: [Action.ID: [KeyPress]] = [:]

  /// The keys of the table.
  package static let standard = KeyMap()

  package static func == (a: KeyMap, b: KeyMap) -> Bool { a.chosen == b.chosen }

  /// The first row of an action; nil for an unknown name.
  package func action(_ id: Action.ID) -> Action? { actions.first { $0.id == id } }

  /// Whether a key is one that ends the program.
  func quits(_ press: KeyPress) -> Bool { action("quit")?.keys.contains(press) ?? false }
}

extension KeyMap {
  /// Why a key that somebody chose does not lead to an action.
  package enum Problem: Error, Equatable, Sendable {
    case unknownAction
    /// The letters of the matrix belong to it as a whole.
    case fixedAction
    case unknownKey(String)
    /// Needed for moving, opening, going back or typing, or never sent by a terminal.
    case reserved(KeyPress)
    /// It leads to another action in the same place.
    case taken(KeyPress, by: Action.ID)
  }

  /// Reads `{filter: f, undo: [u, Ctrl-Z]}`. What is wrong is answered by the action's name; the rest is
  /// in force. An empty list leaves an action to the palette.
  package init(_ pairs: [Node.Pair], problems: inout [(action: String, problem: Problem)]) {
    var wanted: [(id: Action.ID, keys: [KeyPress])] = []
    for pair in pairs {
      guard actions.contains(where: { $0.id == pair.key }) else {
        problems.append((pair.key, .unknownAction))
        continue
      }
      guard pair.key != "set-cell" else {
        problems.append((pair.key, .fixedAction))
        continue
      }
      wanted.append((pair.key, KeyMap.keys(pair, &problems)))
    }
    // What is given up is free for others, wherever in the file that stands.
    for place in actions.indices where wanted.contains(where: { $0.id == actions[place].id }) {
      actions[place].keys.removeAll { !$0.isReserved }
    }
    for (id, keys) in wanted {
      for key in keys.reversed() { give(key, to: id, &problems) }
    }
    restoreKeyless(wanted.map(\.id), of: pairs)
  }

  private static func keys(
    _ pair: Node.Pair, _ problems: inout [(action: String, problem: Problem)]
  ) -> [KeyPress] {
    pair.value.items.compactMap { item in
      guard let press = KeyPress(item.text ?? "") else {
        problems.append((pair.key, .unknownKey(item.text ?? "{}")))
        return nil
      }
      return press
    }
  }

  /// In front of the keys that the action has, in each of its places that can do with it.
  private mutating func give(
    _ key: KeyPress, to id: Action.ID, _ problems: inout [(action: String, problem: Problem)]
  ) {
    let places = actions.indices.filter { actions[$0].id == id }
    if places.contains(where: { actions[$0].keys.contains(key) }) { return }
    let possible = places.filter { actions[$0].canHave(key) }
    if possible.isEmpty { return problems.append((id, .reserved(key))) }
    let free = possible.filter { other(than: id, with: key, beside: actions[$0]) == nil }
    // A place in which the table gives it no key may stay without.
    let needy = possible.filter { !Action.all[$0].keys.isEmpty }
    if let place = needy.first(where: { !free.contains($0) }) ?? (free.isEmpty ? possible[0] : nil),
      let other = other(than: id, with: key, beside: actions[place])
    {
      return problems.append((id, .taken(key, by: other)))
    }
    chosen[id, default: []].insert(key, at: 0)
    for place in free { actions[place].keys.insert(key, at: 0) }
  }

  private func other(than id: Action.ID, with key: KeyPress, beside row: Action) -> Action.ID? {
    actions.first { $0.id != id && $0.keys.contains(key) && $0.meets(row) }?.id
  }

  /// An action of which every chosen key was refused keeps those of the table that are still free.
  private mutating func restoreKeyless(_ ids: [Action.ID], of pairs: [Node.Pair]) {
    for place in actions.indices {
      let row = Action.all[place]
      guard ids.contains(row.id), chosen[row.id] == nil,
        let pair = pairs.first(where: { $0.key == row.id }), !pair.value.items.isEmpty
      else { continue }
      actions[place].keys = row.keys.filter {
        $0.isReserved || other(than: row.id, with: $0, beside: row) == nil
      }
    }
    for id in ids where chosen[id] == nil { chosen[id] = action(id)?.keys }
  }
}

extension Action {
  /// Whether it is about the program rather than this place or record; the lists have these last.
  var isGeneral: Bool {
    Action.generalIDs.contains(id) || id.hasPrefix("go-") && id != "go-to-id"
  }

  private static let generalIDs: Set<ID> = [
    "language", "theme", "input-method", "erase", "release-mouse", "lock", "unlock", "suspend",
    "quit", "help", "palette",
  ]

  /// Whether a key can reach both at once.
  fileprivate func meets(_ other: Action) -> Bool {
    guard !contexts.isDisjoint(with: other.contexts) else { return false }
    guard let kinds, let others = other.kinds else { return true }
    return !kinds.isDisjoint(with: others)
  }

  /// Where text is typed, every letter is text.
  fileprivate func canHave(_ key: KeyPress) -> Bool {
    if key.isReserved { return false }
    return contexts.isSubset(of: .commands) || !key.isNeededForTyping
  }
}

extension KeyPress {
  /// Keys without which there is no moving, opening and going back, and those that terminals send for
  /// them or keep.
  fileprivate var isReserved: Bool {
    switch key {
    case .enter, .escape, .tab, .backspace, .up, .down, .left, .right, .pageUp, .pageDown, .home,
      .end:
      true
    case .character(let scalar):
      modifiers == .control && "chijm[\\".unicodeScalars.contains(scalar)
    case .delete, .insert, .function: false
    }
  }

  fileprivate var isNeededForTyping: Bool {
    switch key {
    case .character(let scalar):
      modifiers.isEmpty || modifiers == .control && "aeuw".unicodeScalars.contains(scalar)
    case .function: false
    default: true
    }
  }
}
