import Domain

/// The order and the groups of a list.
package struct Arrangement: Sendable, Equatable {
  /// As `SortOrder` reads it.
  package let order: String
  /// A key; nil for no groups.
  package let group: String?

  package init(order: String, group: String?) {
    self.order = order
    self.group = group
  }
}

extension State {
  /// Of the lists that are not in the order that their screens have by themselves.
  package var arrangements: [ScreenID: Arrangement] {
    lists.compactMapValues { list in
      let standard = Screen.of(list.kind)?.order
      if list.order == standard && list.group == nil { return nil }
      return Arrangement(order: list.order, group: list.group)
    }
  }

  /// Lists as they were in an earlier session; an order that is not understood any more is left out.
  package mutating func restore(_ arrangements: [ScreenID: Arrangement]) {
    for (id, arrangement) in arrangements { lists[id]?.prepare(arrangement) }
    loadList()
  }
}
