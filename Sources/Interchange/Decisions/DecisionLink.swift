/// A mention of another decision record in the text of one.
package struct DecisionLink: Equatable, Sendable {
  /// What the reader sees: the text of a Markdown link, or the mention itself.
  package let text: String
  /// The file of a Markdown link, without its `#anchor`; nil for a mention such as `ADR-0005`.
  package let file: String?
  /// The number in the file's name or in the mention.
  package let number: Int?
  /// Place in the UTF-8 of the text, brackets and target included.
  package let range: Range<Int>
}
