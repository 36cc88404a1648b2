import Text

/// A piece of one line and how it looks: what tables, bars and details are put together from.
package struct Label: Equatable, Sendable, ExpressibleByStringInterpolation {
  /// What is shown; control characters are taken out when it is drawn.
  package var text: String
  /// What the text means, from which the theme makes its colours.
  package var role: Role
  /// Added to those that the theme gives the role.
  package var attributes: Attributes

  package init(_ text: String, _ role: Role = .text, _ attributes: Attributes = []) {
    self.text = text
    self.role = role
    self.attributes = attributes
  }

  package init(stringLiteral text: String) { self.init(text) }

  /// Columns that the text takes.
  package var width: Int { text.columns }
}
