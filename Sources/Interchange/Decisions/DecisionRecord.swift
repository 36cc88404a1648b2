package import Notation

/// A decision record of another program: the facts found in it, and its text as it stands.
///
/// MADR 2, 3 and 4 and Nygard's shape are understood; what a file does not say is nil or empty.
package struct DecisionRecord: Equatable, Sendable {
  /// From the file's name, else from the heading (`# 1. Title`).
  package let number: Int?
  /// The first heading without a number, else the front matter's `title`, else the file's name.
  package let title: String
  /// As written, without comments; empty when the record has none.
  package let statusText: String
  /// What `statusText` means; a link behind it names what superseded it.
  package let status: DecisionStatus
  /// An ISO day (`2016-02-12`); nil also where the text is no day.
  package let day: String?
  /// `deciders` or `decision-makers`, one name each, as written.
  package let deciders: [String]
  /// Whose advice was asked, one name each, as written.
  package let consulted: [String]
  /// Who was told, one name each, as written.
  package let informed: [String]
  /// Markdown of "Context and Problem Statement" or "Context".
  package let context: String
  /// The items of "Decision Drivers", Markdown, one each.
  package let drivers: [String]
  /// In the order of "Considered Options", with their pros and cons.
  package let options: [DecisionOption]
  /// MADR: the option behind "Chosen option:", else what the section says. Nygard: the whole of
  /// "Decision". Nil where nothing is said.
  package let outcome: String?
  /// Markdown behind "because" in MADR's "Decision Outcome", up to the next heading.
  package let rationale: String?
  /// Markdown of "Consequences", or of the positive and the negative ones with their headings.
  package let consequences: String
  /// Mentions of other records of the same folder, with their places in `body`.
  package let links: [DecisionLink]
  /// All that stands behind the front matter, byte for byte.
  package let body: String
  /// Front matter that none of the properties above was made of, in file order.
  package let extra: [Node.Pair]
}

/// One of the options that a record weighs.
package struct DecisionOption: Equatable, Sendable {
  /// As listed under "Considered Options", with links reduced to their text.
  package let title: String
  /// What stands behind "Good, because", one text for each argument.
  package var good: [String] = []
  /// What stands behind "Bad, because".
  package var bad: [String] = []
  /// What stands behind "Neutral, because".
  package var neutral: [String] = []

  package init(title: String, good: [String] = [], bad: [String] = [], neutral: [String] = []) {
    self.title = title
    self.good = good
    self.bad = bad
    self.neutral = neutral
  }
}

extension DecisionRecord {
  /// The state of a decision that this record is taken over in: `decided`, `withdrawn`,
  /// `superseded` or `draft`.
  ///
  /// Without a status, a record that names an outcome is decided: MADR's own records have none.
  package var state: String {
    switch status {
    case .accepted: "decided"
    case .rejected: "withdrawn"
    case .deprecated, .superseded: "superseded"
    case .none where outcome != nil: "decided"
    case .none, .proposed, .other: "draft"
    }
  }
}
