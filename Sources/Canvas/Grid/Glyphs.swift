/// The marks and lines that widgets draw with, each one column wide.
package struct Glyphs: Equatable, Sendable {
  package let horizontal: Unicode.Scalar
  package let vertical: Unicode.Scalar
  package let upperLeft: Unicode.Scalar
  package let upperRight: Unicode.Scalar
  package let lowerLeft: Unicode.Scalar
  package let lowerRight: Unicode.Scalar
  /// Takes the place of what did not fit.
  package let ellipsis: Unicode.Scalar
  /// Stands before the selected row, so that selection does not rest on colour.
  package let pointer: Unicode.Scalar
  /// Stands before a marked row.
  package let mark: Unicode.Scalar
  /// Stands before a row that is both.
  package let markedPointer: Unicode.Scalar
  package let thumb: Unicode.Scalar
  package let track: Unicode.Scalar
  package let sortedUp: Unicode.Scalar
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
