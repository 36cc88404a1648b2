/// How a file is written apart from what it says: byte order mark, line ends, the last line's end.
struct TextForm: Equatable {
  var hasMark = false
  var hasCarriageReturns = false
  var endsInNewline = true

  private static let mark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// What ends a line: both kinds are a mixture, which is nobody's wish and is left alone.
  enum Endings { case newline, carriageReturn, mixed }

  static func endings(_ bytes: [UInt8]) -> Endings {
    var (alone, paired, previous): (Bool, Bool, UInt8) = (false, false, 0)
    var beforePrevious: UInt8 = 0
    for byte in bytes {
      if byte == 0x0A {
        if previous == 0x0D { paired = true } else { alone = true }
        if previous == 0x0D, beforePrevious == 0x0D { alone = true }
      }
      (beforePrevious, previous) = (previous, byte)
    }
    return paired ? (alone ? .mixed : .carriageReturn) : .newline
  }

  /// The form of `bytes`, and the bytes without it: LF line ends, also behind the last line. Line ends
  /// stay where `keepsEndings`.
  static func split(_ bytes: [UInt8], keepsEndings: Bool) -> (form: TextForm, plain: [UInt8]) {
    var form = TextForm()
    form.hasMark = bytes.starts(with: mark)
    var plain = form.hasMark ? Array(bytes.dropFirst(mark.count)) : bytes
    form.hasCarriageReturns = !keepsEndings && endings(bytes) == .carriageReturn
    if form.hasCarriageReturns { plain = withoutCarriageReturns(plain) }
    form.endsInNewline = plain.isEmpty || plain.last == 0x0A
    if !form.endsInNewline { plain.append(0x0A) }
    return (form, plain)
  }

  private static func withoutCarriageReturns(_ bytes: [UInt8]) -> [UInt8] {
    var plain: [UInt8] = []
    plain.reserveCapacity(bytes.count)
    for byte in bytes {
      if byte == 0x0A, plain.last == 0x0D { plain.removeLast() }
      plain.append(byte)
    }
    return plain
  }

  /// Each trait is one value. Without a base, or where that settles nothing, the plain form wins.
  static func merged(base: TextForm?, _ a: TextForm, _ b: TextForm) -> TextForm {
    func trait(_ path: KeyPath<TextForm, Bool>, plain: Bool) -> Bool {
      let (a, b) = (a[keyPath: path], b[keyPath: path])
      if a == b { return a }
      // Of two different values, one is not the base's.
      return base.map { !$0[keyPath: path] } ?? plain
    }
    return TextForm(
      hasMark: trait(\.hasMark, plain: false),
      hasCarriageReturns: trait(\.hasCarriageReturns, plain: false),
      endsInNewline: trait(\.endsInNewline, plain: true))
  }

  /// The plain text in this form.
  func bytes(_ plain: [UInt8]) -> [UInt8] {
    var plain = plain
    if !endsInNewline, plain.last == 0x0A { plain.removeLast() }
    var bytes = hasMark ? Self.mark : []
    guard hasCarriageReturns else { return bytes + plain }
    for byte in plain {
      if byte == 0x0A { bytes.append(0x0D) }
      bytes.append(byte)
    }
    return bytes
  }
}
