/// The marks and lines that widgets draw with, each one column wide.
package struct Glyphs: Equatable, Sendable {
  package let horizontal: Unicode.Scalar
  package let vertical: Unicode.Scalar
  package let upperLeft: Unicode.Scalar
  package let upperRight: Unicode.Scalar
  package let lowerLeft: Unicode.Scalar
  package let lowerRight: Unicode.Scalar
  package let ellipsis: Unicode.Scalar
  /// Stands before the selected row, so that selection does not rest on colour.
  package let pointer: Unicode.Scalar
  package let mark: Unicode.Scalar
  package let markedPointer: Unicode.Scalar
  package let thumb: Unicode.Scalar
  package let track: Unicode.Scalar
  package let sortedUp: Unicode.Scalar
  package let sortedDown: Unicode.Scalar

  package static let unicode = Glyphs(
    horizontal: "─", vertical: "│", upperLeft: "┌", upperRight: "┐", lowerLeft: "└",
    lowerRight: "┘", ellipsis: "…", pointer: ">", mark: "*", markedPointer: "»", thumb: "█",
    track: "│", sortedUp: "▲", sortedDown: "▼")

  package static let ascii = Glyphs(
    horizontal: "-", vertical: "|", upperLeft: "+", upperRight: "+", lowerLeft: "+",
    lowerRight: "+", ellipsis: "~", pointer: ">", mark: "*", markedPointer: "#", thumb: "#",
    track: "|", sortedUp: "^", sortedDown: "v")
}
