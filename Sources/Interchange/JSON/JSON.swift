/// A JSON value that keeps what its author wrote: the order of keys and the text of numbers.
///
/// The reason for an own type: `JSONDecoder` loses both, and `12.50` must not come back as `12.5`.
package enum JSON: Equatable, Sendable {
  case null
  case bool(Bool)
  /// As written (`1e3`, `0.10`); text that is no JSON number is written as a string.
  case number(text: String)
  case string(String)
  case array([JSON])
  case object([Pair])

  /// One `"key": value` of an object, in file order.
  package struct Pair: Equatable, Sendable {
    /// With its escapes resolved.
    package let key: String
    /// What stands behind the colon.
    package let value: JSON

    package init(_ key: String, _ value: JSON) {
      self.key = key
      self.value = value
    }
  }

  /// What a reader found wrong at a place.
  package enum Problem: Equatable, Sendable {
    /// Something else stands where `what` had to stand.
    case expected(Form)
    /// The text goes on behind the value.
    case trailingText
    /// Arrays and objects are nested more than 64 deep.
    case tooDeep
    /// An object that has this key already: whichever value were taken, the other would be lost.
    case duplicateKey(String)
    /// A line end, tab or other control character that stands in a string without a backslash.
    case controlCharacter
    /// A backslash that none of `"\/bfnrtu` follows, or `\u` without four hexadecimal digits.
    case badEscape
    /// Half of a pair of `\ud83d\ude00`, which alone is no character.
    case loneSurrogate
  }

  /// What a reader was waiting for.
  package enum Form: Equatable, Sendable {
    case value, key, digit, colon, commaOrBracket, commaOrBrace, closingQuote
  }
}

extension JSON {
  /// A whole number, written in decimal digits.
  package static func number(_ value: Int) -> JSON { .number(text: String(value)) }

  /// The shortest text that reads back as the same number; null for what is not finite, which JSON
  /// cannot say.
  package static func number(_ value: Double) -> JSON {
    guard value.isFinite else { return .null }
    let text = value.description
    return .number(text: text.hasSuffix(".0") ? String(text.dropLast(2)) : text)
  }

  /// The value of `key` in an object; nil when absent or when this is no object.
  package subscript(key: String) -> JSON? {
    guard case .object(let pairs) = self else { return nil }
    return pairs.first { $0.key == key }?.value
  }

  /// The rows of an import: the objects of an array, or of the one array that an object holds.
  ///
  /// Throws ``InterchangeError/noRows(item:)``, which counts items from 1.
  package func rows() throws(InterchangeError) -> [[Pair]] {
    guard let items = rowItems else { throw .noRows(item: nil) }
    var rows: [[Pair]] = []
    for (index, item) in items.enumerated() {
      guard case .object(let pairs) = item else { throw .noRows(item: index + 1) }
      rows.append(pairs)
    }
    return rows
  }

  private var rowItems: [JSON]? {
    switch self {
    case .array(let items): return items
    case .object(let pairs):
      let arrays = pairs.compactMap { pair in
        if case .array(let items) = pair.value { items } else { nil }
      }
      return arrays.count == 1 ? arrays[0] : nil
    case .null, .bool, .number, .string: return nil
    }
  }
}
