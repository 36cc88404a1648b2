extension Theme {
  /// The contrast ratio of a role's text with what lies behind it, 1…21, on a terminal with this
  /// many colours, measured with xterm's palette on the theme's `ink` and `paper`.
  package func contrast(of role: Role, at depth: ColourDepth) -> Double {
    let (foreground, background) = shown(role, at: depth)
    return RGB.contrast(foreground, background)
  }

  /// What a role's text and what lies behind it look like there, without its attributes.
  package func shown(_ role: Role, at depth: ColourDepth) -> (foreground: RGB, background: RGB) {
    let style = self[role]
    return (
      rgb(style.foreground.colour(at: depth), at: depth, else: ink),
      rgb(style.background.colour(at: depth), at: depth, else: paper)
    )
  }

  private func rgb(_ colour: Colour, at depth: ColourDepth, else ground: RGB) -> RGB {
    switch colour {
    case .terminal: ground
    // Bold stands for bright there, and not every terminal brightens bold letters.
    case .index(let index): Palette.rgb(depth == .eight ? index % 8 : index)
    case .rgb(let rgb): rgb
    }
  }
}
