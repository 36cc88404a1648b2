/// How every role looks, and on what ground the theme was made to be read.
package struct Theme: Equatable, Sendable {
  /// The theme's file name without its ending, as `--theme` takes it.
  package let name: String
  /// The terminal's own colours that contrast is measured with; steerco never sets them.
  package let ink: RGB
  /// The terminal's background, as `ink` is its foreground.
  package let paper: RGB
  /// Every role, unless `problems` names it as missing.
  package let styles: [Role: Style]
  /// What of its file could not be used; the rest of the theme stands.
  package let problems: [ThemeProblem]

  /// A role that the theme does not style looks like plain text.
  package subscript(role: Role) -> Style { styles[role] ?? .plain }

  /// Needs no theme file: bold and reverse for what must be seen at all.
  package static let plain = Theme(
    name: "plain", ink: .black, paper: .white,
    styles: [
      .selection: Style(foreground: .terminal, background: .terminal, attributes: .reverse),
      .heading: Style(foreground: .terminal, background: .terminal, attributes: .bold),
    ], problems: [])
}

/// What is wrong in a theme file; the file's line is found by the key.
package enum ThemeProblem: Error, Equatable, Sendable {
  case unknownRole(String)
  case missingRole(Role)
  /// `word` is what could not be read in the style of `role`.
  case unreadableStyle(role: Role, word: String)
  /// The key is `ink` or `paper`, which take `#rrggbb`.
  case unreadableColour(key: String, text: String)
}

extension RGB {
  /// No light at all: the darkest ground to measure contrast with.
  package static let black = RGB(red: 0, green: 0, blue: 0)
  /// Full light: the brightest ground to measure contrast with.
  package static let white = RGB(red: 255, green: 255, blue: 255)
}
