package import Interchange
package import Notation

/// Rows to import in one shape, whether they came as a table or as JSON.
package struct ImportTable: Sendable {
  /// The headings, or every key of the JSON objects in order of first use.
  package let columns: [String]
  /// In the order of the input.
  package let rows: [Row]

  /// One record to be, and where it stands in the input.
  package struct Row: Sendable {
    /// The line of a table's file in which the row begins, or the number of an object; from 1.
    package let line: Int
    /// One for each column; nil where the cell is blank.
    package let values: [Node?]
  }

  /// - Throws: `ImportError.input`.
  /// - Parameter fileName: decides by its ending (`.json`); otherwise the first character does.
  package init(_ bytes: [UInt8], fileName: String = "") throws(ImportError) {
    do throws(InterchangeError) {
      if ImportTable.isJSON(bytes, fileName) {
        try self.init(JSONReader.value(bytes))
      } else {
        self.init(try CSVReader.table(bytes))
      }
    } catch {
      throw .input(error)
    }
  }

  /// Takes a CSV table over; a cell of blanks alone counts as empty.
  package init(_ table: Table) {
    columns = table.header
    rows = table.rows.map { row in
      Row(
        line: row.line,
        values: row.cells.map { $0.allSatisfy(\.isWhitespace) ? nil : .scalar($0) })
    }
  }

  init(columns: [String], rows: [Row]) {
    self.columns = columns
    self.rows = rows
  }

  static func isJSON(_ bytes: [UInt8], _ fileName: String) -> Bool {
    let name = fileName.lowercased()
    if name.hasSuffix(".json") { return true }
    if [".csv", ".tsv", ".txt"].contains(where: name.hasSuffix) { return false }
    let text = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    let first = text.first { !" \t\r\n".utf8.contains($0) }
    return first == UInt8(ascii: "[") || first == UInt8(ascii: "{")
  }
}
