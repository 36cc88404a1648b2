/// How a glyph stands out without colour; added to what the theme gives its role.
package struct Attributes: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  /// Thicker; on terminals with eight colours often brighter instead.
  package static let bold = Attributes(rawValue: 1)
  /// Foreground and background exchanged, the terminal's own included.
  package static let reverse = Attributes(rawValue: 2)
  /// A line below, blanks included.
  package static let underline = Attributes(rawValue: 4)
  /// Terminals differ in how faint this is, so no theme rests legibility on it.
  package static let dim = Attributes(rawValue: 8)

  /// The names that theme files and snapshots use, in the order in which they are written.
  package static let names: [(name: String, attribute: Attributes)] = [
    ("bold", .bold), ("reverse", .reverse), ("underline", .underline), ("dim", .dim),
  ]

  /// The names of what is set, in a fixed order: `["bold", "underline"]`.
  package var names: [String] {
    Attributes.names.filter { contains($0.attribute) }.map(\.name)
  }
}
