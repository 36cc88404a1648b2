/// A `## Heading` of a body and the lines under it, up to the next one.
package struct Section: Sendable, Equatable {
  /// Without the marks and blanks around it.
  package let heading: String
  /// From the heading's line to the end of the section, in byte offsets of the document.
  package let lines: Range<Int>
  /// The lines under the heading, in byte offsets of the document; blank lines included.
  package let text: Range<Int>
}
