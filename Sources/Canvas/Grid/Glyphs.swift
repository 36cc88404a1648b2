/// The marks and lines that widgets draw with, each one column wide.
package struct Glyphs: Equatable, Sendable {
  /// The upper and the lower side of a frame, and rules.
  package let horizontal: Unicode.Scalar
  /// The left and the right side of a frame.
  package let vertical: Unicode.Scalar
  /// A frame's corner where `horizontal` begins and `vertical` goes down.
  package let upperLeft: Unicode.Scalar
  /// A frame's corner where `horizontal` ends and `vertical` goes down.
  package let upperRight: Unicode.Scalar
  /// A frame's corner where `vertical` ends and `horizontal` begins.
  package let lowerLeft: Unicode.Scalar
  /// A frame's corner where both sides end.
  package let lowerRight: Unicode.Scalar
  /// Behind what several people have changed at once.
  package fileprivate(set) var warning: Unicode.Scalar
  /// Takes the place of what did not fit.
  package let ellipsis: Unicode.Scalar
  /// Stands before the selected row, so that selection does not rest on colour.
  package let pointer: Unicode.Scalar
  /// Stands before a marked row.
  package let mark: Unicode.Scalar
  /// Stands before a row that is both.
  package let markedPointer: Unicode.Scalar
  /// The part of a scroll bar that stands for what is visible.
  package let thumb: Unicode.Scalar
  /// The rest of a scroll bar.
  package let track: Unicode.Scalar
  /// Behind the heading of a column whose smallest values come first.
  package let sortedUp: Unicode.Scalar
  /// Behind the heading of a column whose largest values come first.
  package let sortedDown: Unicode.Scalar
  /// What plots are drawn with.
  package fileprivate(set) var dots: Dots
  /// The bars of a sparkline, the lowest first.
  package fileprivate(set) var sparks: [Unicode.Scalar]

  /// Box drawing and blocks, which every font for terminals has.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", upperLeft: "┌", upperRight: "┐", lowerLeft: "└",
    lowerRight: "┘", warning: "⚠", ellipsis: "…", pointer: ">", mark: "*", markedPointer: "»",
    thumb: "█",
    track: "│", sortedUp: "▲", sortedDown: "▼", dots: .braille,
    sparks: ["▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"])

  /// For the Linux console: the fonts of the kernel have half blocks, but neither braille nor eighths.
  package static let console: Glyphs = {
    var glyphs = unicode
    glyphs.dots = .blocks
    glyphs.warning = ascii.warning
    glyphs.sparks = ascii.sparks
    return glyphs
  }()

  /// For terminals whose locale is not UTF-8.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", upperLeft: "+", upperRight: "+", lowerLeft: "+",
    lowerRight: "+", warning: "!", ellipsis: "~", pointer: ">", mark: "*", markedPointer: "#",
    thumb: "#",
    track: "|", sortedUp: "^", sortedDown: "v", dots: .characters,
    sparks: ["_", ".", "-", "=", "*", "#"])

  /// What a terminal can show, by its name (`TERM`) and whether its locale is UTF-8.
  package static func known(toTerminal name: String, isUTF8: Bool) -> Glyphs {
    guard isUTF8 else { return ascii }
    // Some multiplexers say on what they run: screen.linux.
    return name == "linux" || name.hasPrefix("linux-") || name.hasSuffix(".linux")
      ? console : unicode
  }

  /// How finely one cell is divided in a plot.
  package enum Dots: Sendable {
    /// Two dots beside each other, four above each other.
    case braille
    /// An upper and a lower half.
    case blocks
    /// Not at all: letters and signs.
    case characters
  }
}
