package import Notation

extension Record {
  /// What several people changed at once, and nobody has settled yet.
  package var conflicts: [Conflict] {
    document.contains(Common.shared.conflicts.key) ? document.conflicts : []
  }

  /// The value in force at a place: that of before, unless the file was edited by hand.
  package func valueInForce(at place: FieldPlace) -> Node? {
    place.value(in: document.value(at: place.key, of: kind))
  }
}

extension [Edit] {
  /// With these, what they touch is settled: whoever sets a contested field to anything has chosen.
  func settling(_ conflicts: [Conflict], place: (String) -> FieldPlace) -> [Edit] {
    let key = Common.shared.conflicts.key
    let settled = conflicts.filter { conflict in
      let place = place(conflict.field)
      let isSettled = contains { $0.key == key && $0.entry == conflict.field }
      return !isSettled && contains { $0.sets(place) }
    }
    return self + settled.map { Edit(settling: $0) }
  }
}

extension Edit {
  /// Takes the entry of a conflict out.
  package init(settling conflict: Conflict) {
    self.init(Common.shared.conflicts.key, entry: conflict.field, from: conflict.node, to: nil)
  }

  /// Whether it gives the place a value, and not only another part of its field.
  package func sets(_ place: FieldPlace) -> Bool {
    guard key == place.key else { return false }
    if let entry { return place.steps.isEmpty || place.steps.first == entry }
    return place.steps.isEmpty || place.value(in: base) != place.value(in: value)
  }
}
