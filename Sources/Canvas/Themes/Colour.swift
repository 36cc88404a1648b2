/// A colour as a theme names it, before the terminal's abilities are known.
package enum Colour: Hashable, Sendable {
  /// The terminal's own foreground or background.
  case terminal
  /// 0…15 are the sixteen named colours, 16…231 a 6×6×6 cube, 232…255 greys.
  case index(UInt8)
  case rgb(RGB)

  /// The sixteen names of theme files, in the order of their indices.
  package static let names = [
    "black", "red", "green", "yellow", "blue", "magenta", "cyan", "white",
    "bright-black", "bright-red", "bright-green", "bright-yellow", "bright-blue",
    "bright-magenta", "bright-cyan", "bright-white",
  ]

  /// Reads `default`, a name, `0`…`255`, or `#rrggbb`; nil for anything else.
  package init?(_ text: some StringProtocol) {
    if text == "default" {
      self = .terminal
    } else if let index = Colour.names.firstIndex(of: String(text)) {
      self = .index(UInt8(index))
    } else if let index = UInt8(text) {
      self = .index(index)
    } else if let rgb = RGB(text) {
      self = .rgb(rgb)
    } else {
      return nil
    }
  }
}

/// What colours a terminal can show, from nothing upwards.
package enum ColourDepth: Int, Comparable, Sendable {
  /// Attributes only: a terminal without colours, or `NO_COLOR`.
  case none
  case eight
  case sixteen
  case indexed
  case direct

  package static func < (one: ColourDepth, other: ColourDepth) -> Bool {
    one.rawValue < other.rawValue
  }
}
