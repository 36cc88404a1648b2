/// Where a decision record says that it stands.
package enum DecisionStatus: Equatable, Sendable {
  case proposed, accepted, rejected, deprecated
  /// Replaced, by the record of this number where the status names one.
  case superseded(by: Int?)
  /// A word of a project's own, such as "on hold".
  case other
  /// Nothing said, or the template's list of choices left as it was.
  case none

  /// Reads a status as written, which may be several lines: `Superceded by [4. Foo](0004-foo.md)`.
  init(_ text: String) {
    let plain = text.trimmed.lowercased()
    if plain.isEmpty || plain.contains("|") {
      self = .none
    } else if let place = Self.replacements.lazy.compactMap({ plain.firstRange(of: $0) }).first {
      // What stands before may speak of others: "supersedes ADR-1, superseded by ADR-4".
      let links = DecisionLinks.found(in: String(plain[place.lowerBound...]))
      self = .superseded(by: links.first?.number)
    } else {
      self = Self.words[Self.firstWord(of: plain)] ?? .other
    }
  }

  /// Both spellings, because adr-tools writes the wrong one.
  private static let replacements = ["superseded", "superceded", "replaced by"]

  private static let words: [String: DecisionStatus] = [
    "accepted": .accepted, "approved": .accepted, "decided": .accepted,
    "proposed": .proposed, "rejected": .rejected, "deprecated": .deprecated,
  ]

  private static func firstWord(of text: String) -> String {
    String(text.drop { !$0.isLetter }.prefix(while: \.isLetter))
  }
}
