/// Writes tables as comma-separated values (RFC 4180).
///
/// Sample output, each line ended by CRLF:
/// ```
/// id,title
/// D-0012,"CDP: mua, hay xây?"
/// ```
/// A cell that begins with `=`, `+`, `-` or `@` is written as it is, although a spreadsheet may run
/// it as a formula. The usual guard, an apostrophe in front, changes the data without a word: the
/// apostrophe would come back with the next import.
package enum CSVWriter {
  /// The header and the rows, quoted only where a reader would otherwise see another table.
  package static func text(header: [String], rows: [[String]]) -> String {
    ([header] + rows).map(line).joined()
  }

  private static func line(_ cells: [String]) -> String {
    // A row of one empty cell would be an empty line, which readers skip.
    if cells == [""] { return "\"\"\r\n" }
    return cells.map(cell).joined(separator: ",") + "\r\n"
  }

  private static func cell(_ text: String) -> String {
    // Bytes, because the characters "\r\n" and "\"" with a combining mark are neither quote nor end.
    guard text.utf8.contains(where: { $0 == .quote || $0 == UInt8(ascii: ",") || $0.endsLine })
    else { return text }
    let doubled = text.utf8.flatMap { $0 == .quote ? [$0, $0] : [$0] }
    return "\"" + String(decoding: doubled, as: UTF8.self) + "\""
  }
}
