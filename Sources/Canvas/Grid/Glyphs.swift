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

  /// Box drawing and blocks, which every font for terminals has.
  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", upperLeft: "┌", upperRight: "┐", lowerLeft: "└",
    lowerRight: "┘", ellipsis: "…", pointer: ">", mark: "*", markedPointer: "»", thumb: "█",
    track: "│", sortedUp: "▲", sortedDown: "▼")

  /// For terminals whose locale is not UTF-8.
  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", upperLeft: "+", upperRight: "+", lowerLeft: "+",
    lowerRight: "+", ellipsis: "~", pointer: ">", mark: "*", markedPointer: "#", thumb: "#",
    track: "|", sortedUp: "^", sortedDown: "v")
}
