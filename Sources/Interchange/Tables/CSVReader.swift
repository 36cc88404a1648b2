/// Reads tables of comma-separated values (RFC 4180) and their kin.
///
/// An own reader: libcsv is dormant and works by callbacks, and SwiftCSV needs Foundation. What
/// it takes for a cell is what Python's `csv` module takes for one; the tests compare both.
package enum CSVReader {
  /// The table in a file: UTF-8, or UTF-16 with its mark; the delimiter is one of `,` `;` tab `|`.
  ///
  /// Short rows are filled with empty cells, rows without text are skipped, a column without a
  /// name is called `column-N`, or dropped when it is empty.
  package static func table(_ bytes: [UInt8]) throws(InterchangeError) -> Table {
    let text = try SourceText.utf8(bytes)
    return try Table(records: records(text, delimiter: guessedDelimiter(of: text)))
  }

  /// All records that are not empty lines, of whatever length each is.
  static func records(
    _ text: [UInt8], delimiter: UInt8
  ) throws(InterchangeError) -> [Table.Row] {
    var scanner = CSVScanner(text, delimiter: delimiter)
    var records: [Table.Row] = []
    while let record = try scanner.next() { records.append(record) }
    return records
  }

  /// The delimiter that stands most often outside quotes in the first line with text; a comma when
  /// none does.
  ///
  /// Only the header is counted: cells hold prose, where commas abound, names of columns seldom do.
  static func guessedDelimiter(of text: [UInt8]) -> UInt8 {
    let candidates = Array(",;\t|".utf8)
    var counts = Array(repeating: 0, count: candidates.count)
    var isQuoted = false
    var hasText = false
    for byte in text {
      if byte == .quote { isQuoted.toggle() }
      if byte.endsLine, !isQuoted, hasText { break }
      if !byte.endsLine { hasText = true }
      if !isQuoted, let index = candidates.firstIndex(of: byte) { counts[index] += 1 }
    }
    let most = counts.max() ?? 0
    return counts.firstIndex(of: most).map { candidates[$0] } ?? candidates[0]
  }
}
