import Domain

/// One place of the board, as lines to hear: what can be chosen has a number, which counts through all of
/// it. Every list, board and overlay makes one of these.
struct PlainContent {
  /// Where one is.
  let title: String
  /// Told with the first page.
  var head: [String] = []
  /// How many entries have a number; they are made when they are told.
  var count = 0
  var line: (Int) -> String = { _ in "" }
  /// What stands above an entry, where something new begins.
  var heading: (Int) -> String? = { _ in nil }
  /// What a number leads to, from 0.
  var choose: (inout State, Int) -> [Effect] = { _, _ in [] }
  /// Makes actions be about an entry.
  var select: ((inout State, Int) -> Void)?
  /// The entry that is told alone where somebody comes back to it.
  var latest: Int?
  /// Follows the entries, a page at a time.
  var tail: [String] = []
  /// What a line of words does; nil where it names an action.
  var typed: ((inout State, String) -> [Effect])?
  /// Whether each line is text, also numbers and the letters that lead elsewhere.
  var takesEveryLine = false
  /// Says what to type; nil for the usual words.
  var question: String?

  /// Entries and lines of the tail that are told at once.
  static let page = 12

  var length: Int { count + tail.count }
}

/// What is told at once, and the line at whose end somebody types.
package struct PlainAnswer: Equatable, Sendable {
  /// Without control characters; long ones are left to the terminal.
  package let lines: [String]
  /// Ends with a blank.
  package let prompt: String
}
