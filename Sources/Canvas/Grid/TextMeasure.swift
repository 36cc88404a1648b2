/// Splits text into what one place on the screen can show, with its width in columns.
///
/// The one file through which Canvas asks how wide text is.
package enum TextMeasure {
  /// What is drawn as one glyph.
  package struct Cluster: Equatable, Sendable {
    /// Most glyphs are one scalar, which needs no text of its own.
    package enum Content: Equatable, Sendable {
      case scalar(Unicode.Scalar)
      /// A base and at most four marks.
      case several(String)
    }
    package let content: Content
    /// 0, 1 or 2 columns.
    package let width: Int
  }

  /// The columns that `text` takes on one line.
  package static func width(_ text: some StringProtocol) -> Int {
    clusters(text).reduce(0) { $0 + $1.width }
  }

  /// The clusters of one line, in order.
  ///
  /// - Complexity: O(1) for each plain letter; only marks and rarities need grapheme breaking.
  package static func clusters<Text: StringProtocol>(_ text: Text) -> Clusters<Text> {
    Clusters(text)
  }

  /// The sequence of `clusters(_:)`, made as it is walked.
  package struct Clusters<Text: StringProtocol>: Sequence, IteratorProtocol {
    private let text: Text
    private var position: String.Index

    init(_ text: Text) {
      self.text = text
      position = text.startIndex
    }

    package mutating func next() -> Cluster? {
      guard position < text.endIndex else { return nil }
      let scalars = text.unicodeScalars
      let scalar = scalars[position]
      let after = scalars.index(after: position)
      // Grapheme breaking is slow, and seldom needed: no mark follows a plain letter's neighbour.
      if scalar.isPlain, after == text.endIndex || scalars[after].isPlain {
        position = after
        return Cluster(content: .scalar(scalar), width: 1)
      }
      // Terminals disagree about the width of flags; their letters are one column everywhere.
      if let letter = scalar.flagLetter {
        position = after
        return Cluster(content: .scalar(letter), width: 1)
      }
      return slowNext()
    }

    private mutating func slowNext() -> Cluster {
      let character = text[position]
      position = text.index(after: position)
      return TextMeasure.cluster(of: character)
    }
  }

  private static func cluster(of character: Character) -> Cluster {
    guard let base = character.unicodeScalars.first else {
      return Cluster(content: .scalar(" "), width: 0)
    }
    // What has no glyph must not reach the terminal raw; the sanitiser has a better way to show it.
    guard base.isVisible else { return Cluster(content: .scalar("\u{FFFD}"), width: 1) }
    let width = base.isWide ? 2 : 1
    let marks = character.unicodeScalars.dropFirst().prefix { $0.value != 0x200D }
      .filter(\.isMark).prefix(4)
    guard !marks.isEmpty else { return Cluster(content: .scalar(base), width: width) }
    var text = String(base)
    text.unicodeScalars.append(contentsOf: marks)
    return Cluster(content: .several(text), width: width)
  }
}

extension Unicode.Scalar {
  /// One column wide, and never part of a bigger cluster unless a mark follows.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2010...0x2015, 0x2018...0x2026,
      0x2500...0x259F:
      true
    default: false
    }
  }

  fileprivate var isVisible: Bool {
    switch properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate, .nonspacingMark,
      .enclosingMark:
      false
    default: true
    }
  }

  /// Variation selectors are marks too, but terminals disagree about what they change.
  fileprivate var isMark: Bool {
    switch value {
    case 0xFE00...0xFE0F: return false
    default:
      let category = properties.generalCategory
      return category == .nonspacingMark || category == .enclosingMark
    }
  }

  /// The letter that a regional indicator stands for.
  fileprivate var flagLetter: Unicode.Scalar? {
    (0x1F1E6...0x1F1FF).contains(value) ? Unicode.Scalar(value - 0x1F1E6 + 0x41) : nil
  }

  fileprivate var isWide: Bool {
    switch value {
    case 0x1100...0x115F, 0x231A...0x231B, 0x2329...0x232A, 0x23E9...0x23EC, 0x23F0, 0x23F3,
      0x25FD...0x25FE, 0x2614...0x2615, 0x2648...0x2653, 0x267F, 0x2693, 0x26A1, 0x26AA...0x26AB,
      0x26BD...0x26BE, 0x26C4...0x26C5, 0x26CE, 0x26D4, 0x26EA, 0x26F2...0x26F3, 0x26F5, 0x26FA,
      0x26FD, 0x2705, 0x270A...0x270B, 0x2728, 0x274C, 0x274E, 0x2753...0x2755, 0x2757,
      0x2795...0x2797, 0x27B0, 0x27BF, 0x2B1B...0x2B1C, 0x2B50, 0x2B55, 0x2E80...0x303E,
      0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xA000...0xA4CF, 0xA960...0xA97F,
      0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE10...0xFE19, 0xFE30...0xFE6F, 0xFF00...0xFF60,
      0xFFE0...0xFFE6, 0x16FE0...0x18CFF, 0x1AFF0...0x1B2FB, 0x1F004, 0x1F0CF, 0x1F18E,
      0x1F191...0x1F19A, 0x1F200...0x1F320, 0x1F32D...0x1F335, 0x1F337...0x1F37C,
      0x1F37E...0x1F393, 0x1F3A0...0x1F3CA, 0x1F3CF...0x1F3D3, 0x1F3E0...0x1F3F0, 0x1F3F4,
      0x1F3F8...0x1F43E, 0x1F440, 0x1F442...0x1F4FC, 0x1F4FF...0x1F53D, 0x1F54B...0x1F54E,
      0x1F550...0x1F567, 0x1F57A, 0x1F595...0x1F596, 0x1F5A4, 0x1F5FB...0x1F64F,
      0x1F680...0x1F6C5, 0x1F6CC, 0x1F6D0...0x1F6D2, 0x1F6D5...0x1F6D7, 0x1F6DC...0x1F6DF,
      0x1F6EB...0x1F6EC, 0x1F6F4...0x1F6FC, 0x1F7E0...0x1F7EB, 0x1F7F0, 0x1F90C...0x1F93A,
      0x1F93C...0x1F945, 0x1F947...0x1F9FF, 0x1FA70...0x1FAFF, 0x20000...0x3FFFD:
      true
    default: false
    }
  }
}
