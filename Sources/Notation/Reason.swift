/// What is wrong, with the data that a message needs.
package enum Reason: Equatable, Sendable {
  /// The first line is no `---`.
  case missingFrontMatter
  /// No closing `---` or `...` follows the first one.
  case unclosedFrontMatter
  /// The key stands twice; the problem points at the second one.
  case duplicateKey(String, firstLine: Int)
  /// What git leaves in a file that two people changed.
  case conflictMarkers
  case unclosedBracket
  case unclosedQuote
  /// Text behind a closing bracket or quote, or an indented line that continues nothing.
  case strayText
  /// A tab where only spaces may indent.
  case tabIndentation
  /// `&name`, `*name` or `!tag` at the beginning of a value.
  case anchorOrAliasOrTag
  /// More lists and maps inside each other than the limit allows.
  case tooDeep(limit: Int)
  /// Limit in bytes.
  case frontMatterTooLarge(limit: Int)
  /// Limit in bytes.
  case fileTooLarge(limit: Int)
  case invalidUTF8
  /// A line at column 1 that is neither `key: value` nor a comment.
  case notAnEntry
  /// libyaml's own words, in English.
  case yaml(String)
}
