import Notation
import Text

/// A filter as people type it: `status:idea,framed overdue:yes score>500 chatbot`.
///
/// A comma means or, a blank means and. Bare words match the text of a record without case or marks.
package struct Query: Sendable {
  /// As typed.
  package let text: String
  /// All must hold.
  package let conditions: [Condition]
  /// Folded bare words; all must occur.
  package let words: [String]

  /// Every record fits.
  package static let everything = Query(text: "", conditions: [], words: [])

  /// Whether every record fits because nothing is asked.
  package var isEmpty: Bool { conditions.isEmpty && words.isEmpty }

  /// One `key op value,value`.
  package struct Condition: Sendable {
    /// What is looked at: a field, an indicator, `owner`.
    package let subject: Subject
    /// How it is held against each operand.
    package let comparison: Comparison
    /// As typed; none (`owner:`) asks for records that lack the value.
    package let operands: [Operand]
  }

  /// The signs between a key and its values.
  package enum Comparison: String, Sendable, CaseIterable {
    // Longer ones first, so that `>=` is not read as `>`.
    case notEqual = "!="
    case atLeast = ">="
    case atMost = "<="
    case equal = ":"
    case more = ">"
    case less = "<"
  }

  /// One alternative of a condition.
  package struct Operand: Sendable {
    /// As typed.
    package let text: String
    /// Without case and marks.
    let folded: String
    /// The operand as a number or a day; nil when it is a word.
    let magnitude: Double?
  }
}

/// Why a query cannot be understood.
package enum QueryError: Error, Sendable, Equatable {
  case unknownKey(String, nearest: String?)
  case missingValue(key: String, comparison: String)
  /// `score>high`: an order needs a number or a day.
  case notComparable(key: String, value: String)
}

/// The words that people use for the values in files: `đề xuất` for `proposed`. Words come in folded.
package struct ValueWords: Sendable {
  /// The value in files for a folded word, by the field's key; nil for other words.
  package let canonical: @Sendable (_ key: String, _ folded: String) -> String?

  package init(_ canonical: @escaping @Sendable (_ key: String, _ folded: String) -> String?) {
    self.canonical = canonical
  }

  /// Only the values as they stand in files.
  package static let files = ValueWords { _, _ in nil }
}
