import Domain

extension Portfolio {
  /// How many records are in each state, in the order of their life; those of ownership rows are
  /// computed. States that no record is in are left out, unknown ones come last.
  func stateCounts(_ kind: Kind) -> [(state: String, count: Int)] {
    let states = current(kind).map { record in
      kind == .ownership ? Typed<Ownership>(record).state.rawValue : record.status
    }
    let known =
      kind == .ownership
      ? OwnershipState.allCases.map(\.rawValue) : kind.schema.lifecycle.states
    if known.isEmpty { return [] }
    let counts = Dictionary(states.map { ($0, 1) }, uniquingKeysWith: +)
    let others = counts.keys.filter { !known.contains($0) }.sorted()
    return (known + others).compactMap { state in counts[state].map { (state, $0) } }
  }
}
