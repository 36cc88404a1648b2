import Domain
import Notation

extension FieldMerge {
  /// Row by row, and column by column inside a row that both changed.
  mutating func rows(
    _ states: ThreeStates, at address: String, _ shape: RowShape
  ) -> Node? {
    let three = ThreeParts(states) { state in
      var parts = Parts()
      for item in state.value?.presence?.items ?? [] { parts.add(item, shape) }
      return parts
    }
    var values: [PartKey: Node] = [:]
    for key in three.keys {
      let place = "\(address).\(key.name)"
      let inside = states.parts(three.values(key), at: place)
      values[key] = row(inside, at: place, shape)
    }
    let items = three.ordered(values).flatMap { values[$0]?.items ?? [] }
    return items.isEmpty ? states.nothing : .list(items)
  }

  /// A row that one side removed and the other changed stays, with a conflict that says so.
  private mutating func row(
    _ states: ThreeStates, at address: String, _ shape: RowShape
  ) -> Node? {
    note(address)
    if states.settled != nil { return merge(states, at: address, nil) }
    let presence = RowPresence(states, address)
    guard presence.isKept else {
      forget(address)
      return nil
    }
    let content = presence.content
    let value =
      content.settled == nil
      ? self.content(content, at: address, shape) : merge(content, at: address, nil)
    if presence.isContested {
      add(Conflict(field: address, base: value, candidates: presence.candidates(value)))
    }
    return value
  }
}

extension FieldMerge {
  /// Column by column. Of several rows with one name, nobody can tell which became which: they are
  /// items like any other.
  private mutating func content(
    _ states: ThreeStates, at address: String, _ shape: RowShape
  ) -> Node? {
    if states.values.allSatisfy(\.isMap) { return map(states, at: address, shape.types) }
    let parts = [states.base, states.a, states.b].map { state in
      (state.value?.items ?? []).reduce(into: Parts()) { $0.add($1, $1.canonical, name: "") }
    }
    let items = FieldMerge.mergedItems(parts[0], parts[1], parts[2])
    return items.count == 1 ? items[0] : .list(items)
  }
}

/// Whether a row is there, as a register of its own: absent, as it was, or changed.
private struct RowPresence {
  private enum Token { case absent, kept, changed }

  private let states: ThreeStates
  private let address: String
  private let merged: Set<Token>
  private let a, b: Set<Token>

  init(_ states: ThreeStates, _ address: String) {
    self.states = states
    self.address = address
    let before = states.base.content(address)
    func tokens(_ state: FieldState) -> Set<Token> {
      guard state.value != nil else { return [.absent] }
      let token: Token = state.content(address) == before ? .kept : .changed
      return state.conflict(at: address) == nil ? [token] : [token, .absent]
    }
    (a, b) = (tokens(states.a), tokens(states.b))
    merged = mergedSet(base: tokens(states.base), a, b)
  }

  var isKept: Bool { merged != [.absent] }
  var isContested: Bool { merged.contains(.absent) && isKept }

  /// The versions of the row itself; who removed it has not changed it.
  var content: ThreeStates {
    let before = states.base.value == nil ? nil : states.base
    return ThreeStates(
      base: states.base, a: states.a.value == nil ? before ?? states.b : states.a,
      b: states.b.value == nil ? before ?? states.a : states.b
    ).map { $0.with($0.value, $0.conflicts.filter { $0.field != address }) }
  }

  /// Absent, by who removed it; the row, by who changed it.
  func candidates(_ value: Node?) -> [Conflict.Candidate] {
    let removal = told { $0.value == nil } ?? side { $0 == [.absent] }
    let change = told { $0.value != nil } ?? side { $0.contains(.changed) }
    return [
      Conflict.Candidate(nil, by: removal?.by, on: removal?.on),
      Conflict.Candidate(value, by: change?.by, on: change?.on),
    ]
  }

  /// What a former conflict says about who it was.
  private func told(_ matches: (Conflict.Candidate) -> Bool) -> Conflict.Candidate? {
    [states.a, states.b].compactMap { $0.conflict(at: address)?.candidates.filter(matches).min() }
      .min()
  }

  private func side(_ matches: (Set<Token>) -> Bool) -> Conflict.Candidate? {
    [(states.a, a), (states.b, b)].filter { matches($0.1) }.map { $0.0.candidate(nil) }.min()
  }
}

extension FieldState {
  /// What the row says, and what stands against each other inside it.
  fileprivate func content(_ address: String) -> [String] {
    [value.canonical] + conflicts.filter { $0.field != address }.map(\.node.canonical)
  }
}

extension Parts {
  /// A row without the columns that name it is named by all that it says.
  mutating func add(_ row: Node, _ shape: FieldMerge.RowShape) {
    let names = shape.keys.map { row[$0]?.presence?.text ?? "" }
    guard let first = names.first, !first.isEmpty else {
      return group(row, "\0" + row.canonical, name: row.inline.canonical)
    }
    group(
      row, names.map { $0.canonical + "\0k" }.joined(),
      name: names.filter { !$0.isEmpty }.map(\.canonical).joined(separator: "."))
  }
}
