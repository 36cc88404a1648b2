/// Reads one key, mouse report or sequence after another from bytes.
struct ByteReader {
  enum Step: Equatable {
    case input(Input)
    /// Something without a meaning was passed over.
    case nothing
    case pasteBegins
    /// What is left is the beginning of something, or empty.
    case incomplete
  }

  private let bytes: [UInt8]
  private var place = 0
  private let sequences: [[UInt8]: KeyPress]

  init(_ bytes: [UInt8], sequences: [[UInt8]: KeyPress]) {
    self.bytes = bytes
    self.sequences = sequences
  }

  var rest: ArraySlice<UInt8> { bytes[place...] }

  mutating func next() -> Step {
    guard let first = rest.first else { return .incomplete }
    switch first {
    case 0x1B: return escape()
    case ..<0x20, 0x7F:
      place += 1
      return .input(.key(ControlBytes.key(first)))
    default: return character(with: [])
    }
  }

  private mutating func escape() -> Step {
    guard rest.count > 1 else { return .incomplete }
    switch bytes[place + 1] {
    case UInt8(ascii: "["): return controlSequence()
    case UInt8(ascii: "O"): return shortSequence()
    case 0x1B: return doubleEscape()
    case let byte where byte < 0x20 || byte == 0x7F:
      place += 2
      let key = ControlBytes.key(byte)
      return .input(.key(KeyPress(key.key, key.modifiers.union(.alt))))
    default:
      place += 1
      let step = character(with: .alt)
      if step == .incomplete { place -= 1 }
      return step
    }
  }

  /// Esc pressed and then a key, or Alt with a key that sends a sequence.
  private mutating func doubleEscape() -> Step {
    guard rest.count > 2 else { return .incomplete }
    place += 1
    return .input(.key(.escape))
  }

  private mutating func character(with modifiers: KeyPress.Modifiers) -> Step {
    let lead = bytes[place]
    let length = lead < 0x80 ? 1 : lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2
    let candidate = rest.prefix(length)
    if let text = String(validating: candidate, as: UTF8.self), candidate.count == length,
      let scalar = text.unicodeScalars.first
    {
      place += length
      return .input(.key(KeyPress(.character(scalar), modifiers)))
    }
    let isCut =
      candidate.count < length && lead >= 0xC2 && lead <= 0xF4
      && candidate.dropFirst().allSatisfy { $0 & 0xC0 == 0x80 }
    if isCut { return .incomplete }
    place += 1
    return .nothing
  }

  /// `ESC [ parameters final`.
  private mutating func controlSequence() -> Step {
    var end = place + 2
    // The Linux console's F1 … F5 are ESC [ [ A … E.
    if end < bytes.count, bytes[end] == UInt8(ascii: "[") { end += 1 }
    // rxvt ends its shifted keys with $; in a report (ESC [ ?) that stands before the end.
    let shifted = end < bytes.count && bytes[end] != UInt8(ascii: "?") ? UInt8(ascii: "$") : 0
    while end < bytes.count, (0x20...0x3F).contains(bytes[end]), bytes[end] != shifted { end += 1 }
    guard end < bytes.count else { return .incomplete }
    guard bytes[end] == shifted || (0x40...0x7E).contains(bytes[end]) else {
      // Broken off: what came so far means nothing, the next byte starts anew.
      place = end
      return .nothing
    }
    if end == place + 2, bytes[end] == UInt8(ascii: "M") { return oldMouse() }
    return take(through: end) { ControlSequence($0).step }
  }

  /// `ESC O final`, of which some terminals put a modifier before the final.
  private mutating func shortSequence() -> Step {
    var end = place + 2
    while end < bytes.count, (0x30...0x3B).contains(bytes[end]) { end += 1 }
    guard end < bytes.count else { return .incomplete }
    guard (0x40...0x7E).contains(bytes[end]) else {
      place = end
      return .nothing
    }
    return take(through: end) { ControlSequence($0).shortStep }
  }

  private mutating func take(through end: Int, _ meaning: (ArraySlice<UInt8>) -> Step) -> Step {
    let whole = bytes[place...end]
    place = end + 1
    if let key = sequences[Array(whole)] { return .input(.key(key)) }
    return meaning(whole.dropFirst(2))
  }

  /// `ESC [ M` and three bytes, from terminals that do not know the newer reports.
  private mutating func oldMouse() -> Step {
    guard rest.count >= 6 else { return .incomplete }
    let (code, column, row) = (bytes[place + 3], bytes[place + 4], bytes[place + 5])
    place += 6
    guard code >= 32, column > 32, row > 32 else { return .nothing }
    return ControlSequence.mouse(
      code: Int(code) - 32, column: Int(column) - 32, row: Int(row) - 32,
      isRelease: code & 3 == 3)
  }
}
