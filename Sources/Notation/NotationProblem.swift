/// Why a file cannot be read, and where; the words for people are made elsewhere.
package struct NotationProblem: Error, Equatable, Sendable {
  /// 1-based line in the file.
  package let line: Int
  /// 1-based column in Unicode scalars, as editors count it.
  package let column: Int
  /// The line as it stands, without its ending, cut at 200 bytes.
  package let excerpt: String
  /// What was found; Localization says it in words.
  package let reason: Reason

  package init(line: Int, column: Int, excerpt: String, reason: Reason) {
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.reason = reason
  }
}
