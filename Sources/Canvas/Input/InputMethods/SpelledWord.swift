internal import Text

/// A word taken apart as input methods see it: plain letters, what each of them carries, one tone.
struct SpelledWord: Equatable {
  enum Shape: Hashable {
    case circumflex, breve, horn, stroke
  }

  /// Without marks, in lower case.
  private(set) var letters: [Unicode.Scalar] = []
  /// Without marks, as written.
  private(set) var written: [Unicode.Scalar] = []
  private(set) var shapes: [Shape?] = []
  /// As a combining mark.
  private(set) var tone: Unicode.Scalar?

  init(_ scalars: some Sequence<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    for scalar in nfd(String(view)).unicodeScalars { add(scalar) }
  }

  private mutating func add(_ scalar: Unicode.Scalar) {
    switch scalar {
    case "\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}": tone = scalar
    case "\u{302}": carry(.circumflex)
    case "\u{306}": carry(.breve)
    case "\u{31B}": carry(.horn)
    case "đ": add("d", "d", .stroke)
    case "Đ": add("d", "D", .stroke)
    default:
      add(scalar.properties.lowercaseMapping.unicodeScalars.first ?? scalar, scalar, nil)
    }
  }

  private mutating func add(_ letter: Unicode.Scalar, _ written: Unicode.Scalar, _ shape: Shape?) {
    letters.append(letter)
    self.written.append(written)
    shapes.append(shape)
  }

  private mutating func carry(_ shape: Shape) {
    if !shapes.isEmpty { shapes[shapes.count - 1] = shape }
  }
}
