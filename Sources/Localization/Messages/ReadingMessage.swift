/// A file that could not be read, and where in it.
package struct ReadingMessage: Sendable, Equatable {
  /// The file, from the store's folder.
  package let path: String
  /// From 1; nil when the whole file is meant.
  package let line: Int?
  /// From 1, in characters; nil when the whole line is meant.
  package let column: Int?
  /// The line as it stands, already safe to show; nil when there is none.
  package let excerpt: String?
  /// What is wrong there, to be explained.
  package let fault: ReadingFault

  package init(
    path: String, line: Int? = nil, column: Int? = nil, excerpt: String? = nil, fault: ReadingFault
  ) {
    self.path = path
    self.line = line
    self.column = column
    self.excerpt = excerpt
    self.fault = fault
  }

  /// `decisions/D-0012.md:7:3`, the form that editors jump to.
  package var place: String {
    ([path] + [line, line == nil ? nil : column].compactMap { $0.map(String.init) })
      .joined(separator: ":")
  }
}

extension Catalogue {
  /// `Cannot read decisions/D-1.md:7: a quotation mark is not closed: “title: "a”. Expected: …
  /// Repair: ….`
  package func text(_ message: ReadingMessage) -> String {
    let why = explanation(message.fault)
    let excerpt = message.excerpt.map { ": “\($0)”" } ?? ""
    return say(
      Phrase(
        "Cannot read \(message.place): \(why.problem)\(excerpt). "
          + "Expected: \(why.expected). Repair: \(why.repair).",
        "Không đọc được \(message.place): \(why.problem)\(excerpt). "
          + "Cần: \(why.expected). Cách sửa: \(why.repair)."))
  }
}
