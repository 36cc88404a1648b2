package import Domain
package import Notation

/// One field that two people changed, out of the value before and the two after it.
///
/// The order of the two sides does not matter. What both changed to different values stays as it was
/// before, and stands in `conflicts` with both values.
package struct FieldMerge: Sendable {
  /// Nil where the field is absent.
  package private(set) var value: Node?
  /// What stands against each other in the result, new or not; sorted by `field`.
  package private(set) var conflicts: [Conflict] = []
  /// The places whose former conflicts have been looked at.
  private var seen: Set<String> = []
  private var removed: [String] = []

  /// Nil for `field` where the schema does not know the key: the values then say what they are.
  package init(
    _ field: (any AnyField)?, key: String, base: FieldState, _ a: FieldState, _ b: FieldState
  ) {
    let states = ThreeStates(base: base, a: a, b: b)
    if let settled = states.settled {
      (value, conflicts) = (settled.value, settled.conflicts)
    } else {
      value = merge(states, at: key, field?.type)
      for address in unseen(states) { merge(leftover: address, states) }
    }
    conflicts.sort { $0.field < $1.field }
  }

  /// A conflict about a place that no version has is about values all the same.
  private mutating func merge(leftover address: String, _ states: ThreeStates) {
    let bases = [states.base, states.a, states.b].compactMap { $0.conflict(at: address)?.base }
    let base = bases.min { $0.canonical < $1.canonical }
    _ = register(
      states.map { $0.with($0.conflict(at: address)?.base ?? base, $0.conflicts) }, address)
  }

  /// Former conflicts about places that no version has.
  private func unseen(_ states: ThreeStates) -> Set<String> {
    Set((states.a.conflicts + states.b.conflicts).map(\.field)).filter { address in
      !seen.contains(address) && !removed.contains { address.hasPrefix($0 + ".") }
    }
  }

  mutating func merge(_ states: ThreeStates, at address: String, _ type: FieldType?) -> Node? {
    if let settled = states.settled {
      conflicts += settled.conflicts
      for state in [states.base, states.a, states.b] {
        seen.formUnion(state.conflicts.map(\.field))
      }
      return settled.value
    }
    let isContested = [states.base, states.a, states.b].contains {
      $0.conflict(at: address) != nil
    }
    switch isContested ? .whole : Shape(type, states.values) {
    case .whole: return register(states, address)
    case .set: return set(states)
    case .map(let types): return map(states, at: address, types)
    case .rows(let rows): return self.rows(states, at: address, rows)
    }
  }

  // MARK: What the other files of this type need

  mutating func add(_ conflict: Conflict) { conflicts.append(conflict) }
  mutating func note(_ address: String) { seen.insert(address) }
  mutating func forget(_ address: String) { removed.append(address) }
}

// MARK: Scalars

extension FieldMerge {
  /// A multi-value register: each version is the set of the values that still stand against each
  /// other in it, nearly always one.
  mutating func register(_ states: ThreeStates, _ address: String) -> Node? {
    note(address)
    let (base, a, b) = (
      states.base.candidates(at: address), states.a.candidates(at: address),
      states.b.candidates(at: address)
    )
    let keys = standing(base: Set(base.keys), Set(a.keys), Set(b.keys)).sorted()
    let candidates = keys.map { key in
      Conflict.Candidate(base: base[key], a[key], b[key])
    }
    if candidates.count == 1 { return candidates[0].value }
    if address == Common.shared.archived.key.text, let day = earliest(candidates) { return day }
    let before = states.base.conflict(at: address)?.base ?? states.base.value
    add(Conflict(field: address, base: before?.presence, candidates: candidates))
    return before
  }

  /// What stands against each other when both sides have gone on. Where one of them has settled it, and
  /// the other did otherwise, its choice is one of the values and not the end of the others.
  private func standing(base: Set<String>, _ a: Set<String>, _ b: Set<String>) -> Set<String> {
    if a == base || b == base { return mergedSet(base: base, a, b) }
    let isSettled = a.count == 1 || b.count == 1
    // One that holds the other has met it before.
    return isSettled || a.isSuperset(of: b) || b.isSuperset(of: a)
      ? a.union(b) : mergedSet(base: base, a, b)
  }

  /// Two people put the same thing away. They agree, and it has been away since the first day.
  private func earliest(_ candidates: [Conflict.Candidate]) -> Node? {
    let areDays = candidates.allSatisfy { $0.value?.text.flatMap { Day(iso: $0) } != nil }
    return areDays ? candidates.first?.value : nil
  }
}

extension FieldState {
  /// By their canonical texts.
  fileprivate func candidates(at address: String) -> [String: Conflict.Candidate] {
    let own = [value.canonical: candidate(value?.presence)]
    guard let conflict = conflict(at: address) else { return own }
    let candidates = Dictionary(conflict.candidates.map { ($0.value.canonical, $0) }) { a, b in
      Conflict.Candidate(base: nil, a, b)
    }
    // Somebody has written a value without settling the others.
    let isBaseInForce = value.canonical == conflict.base.canonical
    return isBaseInForce ? candidates : candidates.merging(own) { given, _ in given }
  }
}

extension Conflict.Candidate {
  /// The same value given on both sides, or on one: written as either of them, and by the first of
  /// them whose name is known.
  init(base: Self?, _ a: Self?, _ b: Self?) {
    let sources = [a, b].compactMap { $0 }.sorted()
    self.init(
      chosenSpelling(base: base?.value, a?.value ?? base?.value, b?.value ?? base?.value),
      by: sources.first?.by, on: sources.first?.on)
  }
}

extension Conflict.Candidate: Comparable {
  /// By who gave it, the known before the unknown, then by the day.
  package static func < (a: Self, b: Self) -> Bool {
    let (x, y) = (a.by ?? "\u{10FFFF}", b.by ?? "\u{10FFFF}")
    return x == y ? (a.on?.number ?? .max) < (b.on?.number ?? .max) : x < y
  }
}
