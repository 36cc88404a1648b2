/// Writes JSON that every reader takes; there is no ``JSON`` value that it writes wrongly.
package struct JSONWriter {
  private let isIndented: Bool
  private var output = ""

  /// The value on one line without blanks: `{"id":"D-0012","agree":["cmo","fin"]}`.
  package static func compact(_ value: JSON) -> String { text(value, isIndented: false) }

  /// The value with one member a line and two blanks a level, without a line end behind it.
  package static func indented(_ value: JSON) -> String { text(value, isIndented: true) }

  private static func text(_ value: JSON, isIndented: Bool) -> String {
    var writer = JSONWriter(isIndented: isIndented)
    writer.write(value, depth: 0)
    return writer.output
  }

  private init(isIndented: Bool) { self.isIndented = isIndented }

  private mutating func write(_ value: JSON, depth: Int) {
    switch value {
    case .null: output += "null"
    case .bool(let value): output += value ? "true" : "false"
    case .number(let text): if Self.isNumber(text) { output += text } else { write(text) }
    case .string(let text): write(text)
    case .array(let items):
      list(items, between: ("[", "]"), depth: depth) { writer, item in
        writer.write(item, depth: depth + 1)
      }
    case .object(let pairs):
      list(pairs, between: ("{", "}"), depth: depth) { writer, pair in
        writer.write(pair.key)
        writer.output += writer.isIndented ? ": " : ":"
        writer.write(pair.value, depth: depth + 1)
      }
    }
  }

  private mutating func list<Item>(
    _ items: [Item], between brackets: (String, String), depth: Int,
    write: (inout Self, Item) -> Void
  ) {
    output += brackets.0
    for (index, item) in items.enumerated() {
      if index > 0 { output += "," }
      breakLine(depth + 1)
      write(&self, item)
    }
    if !items.isEmpty { breakLine(depth) }
    output += brackets.1
  }

  private mutating func breakLine(_ depth: Int) {
    if isIndented { output += "\n" + String(repeating: "  ", count: depth) }
  }

  private mutating func write(_ text: String) {
    output += "\""
    for scalar in text.unicodeScalars { write(scalar) }
    output += "\""
  }

  private mutating func write(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\"": output += "\\\""
    case "\\": output += "\\\\"
    case "\n": output += "\\n"
    case "\r": output += "\\r"
    case "\t": output += "\\t"
    case _ where Self.mustBeEscaped(scalar):
      for unit in UTF16.encode(scalar) ?? UTF16.encodedReplacementCharacter {
        let digits = String(unit, radix: 16)
        output += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      }
    default: output.unicodeScalars.append(scalar)
    }
  }

  /// Beside what JSON demands: what breaks a line in JavaScript, steers a terminal, or turns the
  /// direction of the text around it. As an escape it is the same text, and harmless in a `cat`.
  private static func mustBeEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case ..<0x20, 0x7F...0x9F, 0x061C, 0x200B, 0x200E...0x200F, 0x2028...0x202E: true
    case 0x2066...0x2069, 0xFEFF, 0xE0000...0xE007F: true
    default: false
    }
  }

  private static func isNumber(_ text: String) -> Bool {
    guard case .number(let read) = try? JSONReader.value(Array(text.utf8)) else { return false }
    // A blank or a mark around the digits is skipped by the reader, and would be written.
    return read.utf8.count == text.utf8.count
  }
}
