/// Why input of another program cannot be taken over; lines and columns count from 1.
package enum InterchangeError: Error, Equatable {
  /// The byte at this place is no UTF-8, and the file has no mark that makes it UTF-16.
  case notUTF8(line: Int)
  /// A file that begins with the mark of UTF-16 and goes on as something else.
  case notUTF16
  /// A table without a line that names its columns.
  case noHeader
  /// A quoted cell that the file ends in; `line` is where its quote opened.
  case unclosedQuote(line: Int)
  /// More cells with something in them than the header names.
  case tooManyCells(line: Int, cells: Int, columns: Int)
  /// Text that is no JSON.
  case json(JSON.Problem, line: Int, column: Int)
  /// JSON that is neither an array of objects nor an object with one array of objects in it;
  /// `item` is the first that is no object, nil when there is no array to look into.
  case noRows(item: Int?)
  /// A responsibility table in which no column holds responsibilities; `line` is that of its header.
  case noResponsibilities(line: Int)
  /// Responsibilities that are given to no activity.
  case noActivity(line: Int)
  /// A cell in a column of responsibilities that holds other text than R, A, C and I.
  case noResponsibility(line: Int, role: String, text: String)
}
