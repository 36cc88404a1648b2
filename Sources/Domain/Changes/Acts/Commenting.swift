import Notation

extension Change {
  /// A line under `## Comments`: `- 2026-03-12 cmo: text`. Line breaks of the text become blanks.
  ///
  /// - Parameter author: a handle of `people/`, else a name.
  package static func commenting(
    _ record: Record, _ text: String, by author: String, on today: Day
  ) -> Change {
    let words = text.split(whereSeparator: \.isNewline).joined(separator: " ")
    let line = "- \(today.iso) \(author): \(words)"
    let key = Key.section("Comments")
    let present = record.document.value(at: key, of: record.kind)
    let lines = [present?.text, line].compactMap { $0 }.joined(separator: "\n")
    return Change(.comment, [.edit(record.id, [Edit(key, of: record, to: .scalar(lines))])])
  }
}
