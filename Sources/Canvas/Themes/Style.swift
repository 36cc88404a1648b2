/// How a role looks: what a theme file says in one line, such as `203/red on 235/black, bold`.
package struct Style: Hashable, Sendable {
  /// A colour for terminals with 256 colours or more, and one for the rest.
  package struct Paint: Hashable, Sendable {
    /// For terminals with 256 colours or more.
    package let full: Colour
    /// For terminals with eight or sixteen.
    package let basic: Colour

    /// The terminal's own colour at every depth.
    package static let terminal = Paint(full: .terminal, basic: .terminal)

    /// What a terminal of this depth shows.
    package func colour(at depth: ColourDepth) -> Colour {
      (depth >= .indexed ? full : basic).shown(at: depth)
    }
  }

  /// The colour of the letters.
  package let foreground: Paint
  /// The colour behind them.
  package let background: Paint
  /// Bold, reverse and the like, which also terminals without colours show.
  package let attributes: Attributes

  /// The terminal's own colours and no attribute.
  package static let plain = Style(foreground: .terminal, background: .terminal, attributes: [])
}

/// Why a style cannot be read.
package enum StyleError: Error, Equatable {
  /// Neither a colour nor an attribute, or a colour too many.
  case unknownWord(String)
}

extension Style {
  /// Reads `[colour] [on colour] [bold] [reverse] [underline] [dim]`, in any order; commas are
  /// blanks. A colour is `default`, one of sixteen names, `0`…`255` or `#rrggbb`; after a `/` comes
  /// what terminals with sixteen colours show instead: `203/bright-red`.
  ///
  /// Throws `StyleError.unknownWord`.
  package init(_ text: String) throws(StyleError) {
    var paints: [Paint?] = [nil, nil]
    var attributes: Attributes = []
    var place = 0
    for word in text.split(whereSeparator: { $0 == " " || $0 == "," }) {
      if word == "on", place == 0 {
        place = 1
      } else if let known = Attributes.names.first(where: { $0.name == word }) {
        attributes.formUnion(known.attribute)
      } else if paints[place] == nil, let paint = Paint(word) {
        paints[place] = paint
      } else {
        throw .unknownWord(String(word))
      }
    }
    if place == 1, paints[1] == nil { throw .unknownWord("on") }
    self.init(
      foreground: paints[0] ?? .terminal, background: paints[1] ?? .terminal,
      attributes: attributes)
  }
}

extension Style.Paint {
  /// Reads `203` or `203/red`; nil when either is no colour.
  fileprivate init?(_ text: Substring) {
    let parts = text.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let full = Colour(parts[0]) else { return nil }
    guard parts.count == 2 else {
      self.init(full: full, basic: full)
      return
    }
    guard let basic = Colour(parts[1]) else { return nil }
    self.init(full: full, basic: basic)
  }
}
