/// One terminal column of one row, in eight bytes.
package struct Cell: Equatable, Sendable {
  /// A Unicode scalar, or `clusterFlag` with an index into the grid's `clusters`; 0 in the right
  /// half of a wide glyph.
  package let glyph: UInt32
  /// What the theme looks up.
  package var role: Role
  /// Added to those of the role's style.
  package var attributes: Attributes
  /// 1, or 2 for a wide glyph, or 0 for its right half.
  package let width: UInt8

  /// Set in `glyph` when it counts clusters; no scalar reaches this bit.
  package static let clusterFlag: UInt32 = 1 << 31

  package init(glyph: UInt32, role: Role, attributes: Attributes = [], width: UInt8 = 1) {
    self.glyph = glyph
    self.role = role
    self.attributes = attributes
    self.width = width
  }

  /// The index of this cell's cluster of several scalars; nil when the glyph is one scalar.
  package var clusterIndex: Int? {
    glyph & Cell.clusterFlag == 0 ? nil : Int(glyph & ~Cell.clusterFlag)
  }

  /// A space, which shows the background and the underline of its role.
  package static func blank(_ role: Role, _ attributes: Attributes = []) -> Cell {
    Cell(glyph: 0x20, role: role, attributes: attributes)
  }

  static func rightHalf(_ role: Role, _ attributes: Attributes) -> Cell {
    Cell(glyph: 0, role: role, attributes: attributes, width: 0)
  }
}
