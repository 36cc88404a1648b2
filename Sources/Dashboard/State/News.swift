package import Domain

/// What others have changed since the user looked at the board last.
package struct News: Sendable {
  /// One record, and who changed it last.
  package struct Item: Sendable {
    /// Between the versions before and after that change.
    package let difference: RecordDifference
    /// As screens name them.
    package let who: String

    package init(_ difference: RecordDifference, by who: String) {
      self.difference = difference
      self.who = who
    }
  }

  /// Each record once, what concerns the user most first.
  package let items: [Item]
  /// Seconds since that visit.
  package let age: Int

  package init(_ items: [Item], age: Int) {
    self.items = items
    self.age = age
  }
}
