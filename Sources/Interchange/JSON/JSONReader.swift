/// Reads JSON strictly (RFC 8259): no comments, no trailing commas, no key twice in an object.
package struct JSONReader {
  /// How deep arrays and objects may be nested: enough for any export, too little for the stack.
  package static let depthLimit = 64

  let text: [UInt8]
  var position = 0
  private var depth = 0

  /// The one value in a file of UTF-8, or of UTF-16 with its mark.
  ///
  /// Throws ``InterchangeError/json(_:line:column:)``, whose column counts code points from 1.
  package static func value(_ bytes: [UInt8]) throws(InterchangeError) -> JSON {
    var reader = JSONReader(text: try SourceText.utf8(bytes))
    let value = try reader.value()
    reader.skipSpace()
    guard reader.position == reader.text.count else { throw reader.error(.trailingText) }
    return value
  }

  private init(text: [UInt8]) { self.text = text }

  var next: UInt8? { position < text.count ? text[position] : nil }

  mutating func take(_ byte: UInt8) -> Bool {
    guard next == byte else { return false }
    position += 1
    return true
  }

  func error(_ problem: JSON.Problem, at place: Int? = nil) -> InterchangeError {
    let place = place ?? position
    let line = SourceText.line(at: place, in: text)
    let start = text[..<place].lastIndex(where: \.endsLine).map { $0 + 1 } ?? 0
    let column = String(decoding: text[start..<place], as: UTF8.self).unicodeScalars.count + 1
    return .json(problem, line: line, column: column)
  }

  private mutating func skipSpace() {
    while let next, next.endsLine || next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") {
      position += 1
    }
  }

  private mutating func value() throws(InterchangeError) -> JSON {
    skipSpace()
    switch next {
    case UInt8(ascii: "{"):
      return try nested { reader throws(InterchangeError) in try reader.object() }
    case UInt8(ascii: "["):
      return try nested { reader throws(InterchangeError) in try reader.array() }
    case UInt8.quote: return .string(try string())
    case UInt8(ascii: "-"): return try number()
    case .some(let byte) where byte.isDigit: return try number()
    default: return try word()
    }
  }

  private mutating func nested(
    _ read: (inout Self) throws(InterchangeError) -> JSON
  ) throws(InterchangeError) -> JSON {
    guard depth < Self.depthLimit else { throw error(.tooDeep) }
    depth += 1
    defer { depth -= 1 }
    position += 1
    return try read(&self)
  }

  private mutating func array() throws(InterchangeError) -> JSON {
    var items: [JSON] = []
    skipSpace()
    if take(UInt8(ascii: "]")) { return .array([]) }
    repeat {
      items.append(try value())
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw error(.expected(.commaOrBracket)) }
    return .array(items)
  }

  private mutating func object() throws(InterchangeError) -> JSON {
    var pairs: [JSON.Pair] = []
    var keys: Set<String> = []
    skipSpace()
    if take(UInt8(ascii: "}")) { return .object([]) }
    repeat {
      pairs.append(try pair(besides: &keys))
      skipSpace()
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw error(.expected(.commaOrBrace)) }
    return .object(pairs)
  }

  private mutating func pair(besides keys: inout Set<String>) throws(InterchangeError) -> JSON.Pair
  {
    skipSpace()
    let start = position
    guard next == .quote else { throw error(.expected(.key)) }
    let key = try string()
    guard keys.insert(key).inserted else { throw error(.duplicateKey(key), at: start) }
    skipSpace()
    guard take(UInt8(ascii: ":")) else { throw error(.expected(.colon)) }
    return JSON.Pair(key, try value())
  }

  private mutating func word() throws(InterchangeError) -> JSON {
    let words: [(String, JSON)] = [("true", .bool(true)), ("false", .bool(false)), ("null", .null)]
    guard let (word, value) = words.first(where: { text[position...].starts(with: $0.0.utf8) })
    else { throw error(.expected(.value)) }
    position += word.utf8.count
    return value
  }
}
