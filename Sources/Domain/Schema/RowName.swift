/// The names that rows of a list are given by themselves: `A`, `B` … or `K1`, `K2` …
package enum RowName {
  /// The name behind those that are there: never one that is taken, also when rows before were removed.
  ///
  /// - Parameter first: of a list without rows; it says whether names are counted by letters or numbers.
  package static func next(after names: [String], first: String) -> String {
    let stem = first.prefix { !$0.isNumber }
    if stem.count == first.count { return nextLetter(after: names, first: first) }
    let numbers = names.filter { $0.hasPrefix(stem) }.compactMap { Int($0.dropFirst(stem.count)) }
    guard let last = numbers.max(), last < .max else { return first }
    return "\(stem)\(last + 1)"
  }

  /// Behind `Z` nobody knows which letter is meant: the row stays without a name.
  private static func nextLetter(after names: [String], first: String) -> String {
    let letters = names.compactMap { name in
      name.utf8.count == 1 ? name.utf8.first : nil
    }.filter { (0x41...0x5A).contains($0) }
    guard let last = letters.max() else { return first }
    return last < 0x5A ? String(UnicodeScalar(last + 1)) : ""
  }
}
