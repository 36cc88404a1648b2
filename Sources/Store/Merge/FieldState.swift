package import Domain
package import Notation

/// What one version of a record says about one of its fields.
package struct FieldState: Sendable {
  /// Nil where the field is absent.
  package let value: Node?
  /// The entries of `conflicts:` that are about the field or about a place inside it.
  package let conflicts: [Conflict]
  /// Who wrote this version, for the candidates of a conflict.
  package let by: String?
  /// When it was written.
  package let on: Day?

  package init(
    _ value: Node?, conflicts: [Conflict] = [], by: String? = nil, on: Day? = nil
  ) {
    self.value = value
    self.conflicts = conflicts
    self.by = by
    self.on = on
  }
}

extension FieldState {
  func with(_ value: Node?, _ conflicts: [Conflict]) -> FieldState {
    FieldState(value, conflicts: conflicts, by: by, on: on)
  }

  /// A part of the value, with what is said about the part.
  func part(_ value: Node?, at address: String) -> FieldState {
    with(value, conflicts.isEmpty ? [] : conflicts.filter { $0.isWithin(address) })
  }

  func conflict(at address: String) -> Conflict? { conflicts.first { $0.field == address } }

  func candidate(_ value: Node?) -> Conflict.Candidate { Conflict.Candidate(value, by: by, on: on) }

  func isIdentical(to other: FieldState) -> Bool {
    value.isIdentical(to: other.value) && conflicts.count == other.conflicts.count
      && zip(conflicts, other.conflicts).allSatisfy { $0.node.isIdentical(to: $1.node) }
  }
}

extension Conflict {
  /// Whether it is about the place or about one inside it.
  func isWithin(_ address: String) -> Bool { field == address || field.hasPrefix(address + ".") }
}

/// Three versions of a field or of a part of one.
struct ThreeStates {
  let base, a, b: FieldState

  func map(_ change: (FieldState) -> FieldState) -> ThreeStates {
    ThreeStates(base: change(base), a: change(a), b: change(b))
  }

  /// The version that says it all, where at most one side changed anything.
  var settled: FieldState? {
    if a.isIdentical(to: base) { return b }
    return b.isIdentical(to: base) || a.isIdentical(to: b) ? a : nil
  }

  var values: [Node] { [base, a, b].compactMap { $0.value?.presence } }
}

/// A set merged three ways: what all agree on, and what either side added. Where nothing is left, both
/// sides have removed the other's choice, and both stand again.
func mergedSet<Element>(
  base: Set<Element>, _ a: Set<Element>, _ b: Set<Element>
) -> Set<Element> {
  let merged = base.intersection(a).intersection(b)
    .union(a.subtracting(base)).union(b.subtracting(base))
  return merged.isEmpty ? a.union(b) : merged
}
