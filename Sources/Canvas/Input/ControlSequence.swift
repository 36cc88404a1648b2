/// The meaning of `ESC [ …` and `ESC O …`, as xterm, VTE, tmux, rxvt and the Linux console send them.
struct ControlSequence {
  private let body: ArraySlice<UInt8>
  private let final: UInt8
  private let numbers: [Int]

  /// `body` is what follows `ESC [` or `ESC O`, the final byte included.
  init(_ body: ArraySlice<UInt8>) {
    self.body = body.dropLast()
    final = body.last ?? 0
    let digits = self.body.drop { !(0x30...0x39).contains($0) && $0 != 0x3B }
    numbers = digits.split(separator: UInt8(ascii: ";"), omittingEmptySubsequences: false)
      .map { Int(String(decoding: $0, as: UTF8.self)) ?? 0 }
  }

  var step: ByteReader.Step {
    if body.first == UInt8(ascii: "<") { return modernMouse }
    if body.first == UInt8(ascii: "[") { return linuxFunctionKey }
    switch final {
    case UInt8(ascii: "~"), UInt8(ascii: "$"), UInt8(ascii: "^"), UInt8(ascii: "@"): return numbered
    case UInt8(ascii: "u"): return coded(number(0), modifierNumber: number(1))
    case UInt8(ascii: "Z"): return .input(.key(KeyPress(.tab, .shift)))
    case UInt8(ascii: "a")...UInt8(ascii: "d"):
      return SequenceKeys.lettered(final - 0x20).step(.shift)
    default: return SequenceKeys.lettered(final).step(modifiers(number(1)))
    }
  }

  var shortStep: ByteReader.Step {
    if (UInt8(ascii: "a")...UInt8(ascii: "d")).contains(final) {
      return SequenceKeys.lettered(final - 0x20).step(.control)
    }
    return (SequenceKeys.lettered(final) ?? SequenceKeys.keypad(final)).step(
      modifiers(numbers.last ?? 0))
  }

  private func number(_ index: Int) -> Int { index < numbers.count ? numbers[index] : 0 }

  /// xterm counts modifiers from 1; more than it can name is none.
  private func modifiers(_ number: Int) -> KeyPress.Modifiers {
    KeyPress.Modifiers(rawValue: number > 1 ? UInt8(clamping: number - 1) & 7 : 0)
  }

  private var numbered: ByteReader.Step {
    switch number(0) {
    case 200: return .pasteBegins
    case 27 where numbers.count == 3: return coded(number(2), modifierNumber: number(1))
    default: break
    }
    let rxvt: KeyPress.Modifiers =
      switch final {
      case UInt8(ascii: "$"): .shift
      case UInt8(ascii: "^"): .control
      case UInt8(ascii: "@"): [.control, .shift]
      default: []
      }
    return SequenceKeys.numbered(number(0)).step(modifiers(number(1)).union(rxvt))
  }

  /// A key by its code point, as newer protocols send it.
  private func coded(_ code: Int, modifierNumber: Int) -> ByteReader.Step {
    guard let value = UInt32(exactly: code), let scalar = Unicode.Scalar(value) else {
      return .nothing
    }
    let modifiers = modifiers(modifierNumber)
    guard value >= 0x20, value != 0x7F else {
      let key = ControlBytes.key(UInt8(value))
      return .input(.key(KeyPress(key.key, key.modifiers.union(modifiers))))
    }
    return .input(.key(KeyPress(.character(scalar), modifiers)))
  }

  private var linuxFunctionKey: ByteReader.Step {
    guard (UInt8(ascii: "A")...UInt8(ascii: "E")).contains(final) else { return .nothing }
    return .input(.key(KeyPress(.function(Int(final - 0x40)))))
  }

  private var modernMouse: ByteReader.Step {
    guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else {
      return .nothing
    }
    return ControlSequence.mouse(
      code: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m"))
  }

  /// A report whose places count from 1. Movement and sideways wheels mean nothing here.
  static func mouse(code: Int, column: Int, row: Int, isRelease: Bool) -> ByteReader.Step {
    let action: Mouse.Action
    switch (code & ~0b11100, isRelease) {
    case (64, _): action = .wheelUp
    case (65, _): action = .wheelDown
    case (0...3, true): action = .release
    case (0...2, false): action = .press(Mouse.Button(rawValue: code & 3) ?? .left)
    default: return .nothing
    }
    let modifiers = KeyPress.Modifiers(rawValue: UInt8(code >> 2 & 7))
    return .input(
      .mouse(Mouse(action, at: Position(row: row - 1, column: column - 1), modifiers: modifiers)))
  }
}

extension KeyPress.Key? {
  fileprivate func step(_ modifiers: KeyPress.Modifiers) -> ByteReader.Step {
    map { .input(.key(KeyPress($0, modifiers))) } ?? .nothing
  }
}
