/// The sayable name of a record: a letter and a number (`D-0012`), or a handle (`cio`).
///
/// Two ids are the same when kind and number agree, however many zeros were written.
package struct RecordID: Sendable {
  /// Told by the letter in front; people have handles instead.
  package let kind: Kind
  /// Nil for a handle, and for a text that has not the form of its kind's ids.
  package let number: Int?
  /// As it stands in the file: `D-0012`.
  package let text: String

  package init(kind: Kind, number: Int) {
    self.init(kind: kind, number: number, text: RecordID.written(kind, number))
  }

  package init(handle: String) { self.init(kind: .person, number: nil, text: handle) }

  private init(kind: Kind, number: Int?, text: String) {
    self.kind = kind
    self.number = number
    self.text = text
  }

  /// Understands `D-0012`, `d12`, `D12`; with `kind`, ids of that kind only (a handle for people).
  package init?(_ text: some StringProtocol, kind expected: Kind?) {
    if expected == .person {
      guard RecordID.isHandle(text) else { return nil }
      self.init(handle: String(text))
      return
    }
    guard let (kind, number) = RecordID.parts(text), expected == nil || expected == kind
    else { return nil }
    self.init(kind: kind, number: number, text: String(text))
  }

  /// An id that stands in a file of `kind`; keeps a text of the wrong form, so that its record shows.
  package init(reading text: String, in kind: Kind) {
    let parts = kind == .person ? nil : RecordID.parts(text)
    self.init(kind: kind, number: parts?.kind == kind ? parts?.number : nil, text: text)
  }

  /// The same id as new files write it: `D-0012` for `d12`.
  package var inFull: RecordID { number.map { RecordID(kind: kind, number: $0) } ?? self }

  /// Whether the text has the form of its kind's ids.
  package var isWellFormed: Bool {
    kind == .person ? RecordID.isHandle(text) : number != nil
  }

  private static func isHandle(_ text: some StringProtocol) -> Bool {
    // A file whose name begins with a dot is hidden, and would never be read.
    !text.isEmpty && !text.hasPrefix(".")
      && text.unicodeScalars.allSatisfy {
        $0.properties.isAlphabetic || "0123456789-_.".unicodeScalars.contains($0)
      }
  }

  private static func written(_ kind: Kind, _ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 4 - digits.count))
    return "\(kind.prefix.map(String.init) ?? "")-\(zeros)\(digits)"
  }

  private static func parts(_ text: some StringProtocol) -> (kind: Kind, number: Int)? {
    var bytes = text.utf8.makeIterator()
    guard let letter = bytes.next(), let kind = kind(ofPrefix: letter) else { return nil }
    var number = 0
    var digits = 0
    var isAfterLetter = true
    while let byte = bytes.next() {
      defer { isAfterLetter = false }
      if isAfterLetter && byte == 0x2D { continue }
      guard (0x30...0x39).contains(byte), digits < 15 else { return nil }
      number = number * 10 + Int(byte) - 0x30
      digits += 1
    }
    return digits > 0 ? (kind, number) : nil
  }

  private static func kind(ofPrefix letter: UInt8) -> Kind? {
    switch letter & 0xDF {
    case UInt8(ascii: "D"): .decision
    case UInt8(ascii: "O"): .ownership
    case UInt8(ascii: "U"): .useCase
    case UInt8(ascii: "P"): .pilot
    case UInt8(ascii: "T"): .tool
    case UInt8(ascii: "M"): .meeting
    case UInt8(ascii: "G"): .objective
    case UInt8(ascii: "K"): .metric
    case UInt8(ascii: "S"): .segment
    default: nil
    }
  }
}

extension RecordID: Hashable, Comparable, CustomStringConvertible {
  package static func == (a: RecordID, b: RecordID) -> Bool {
    a.kind == b.kind && a.number == b.number && (a.number != nil || a.text == b.text)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(kind)
    hasher.combine(number)
    if number == nil { hasher.combine(text) }
  }

  /// By kind, then by number; handles and malformed ids after the numbers, by text.
  package static func < (a: RecordID, b: RecordID) -> Bool {
    if a.kind != b.kind { return a.kind < b.kind }
    if let a = a.number, let b = b.number { return a < b }
    if a.number == nil && b.number == nil { return a.text < b.text }
    return a.number != nil
  }

  package var description: String { text }
}
