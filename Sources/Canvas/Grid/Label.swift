import Text

/// A piece of one line and how it looks: what tables, bars and details are put together from.
package struct Label: Equatable, Sendable, ExpressibleByStringInterpolation {
  package var text: String
  package var role: Role
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
