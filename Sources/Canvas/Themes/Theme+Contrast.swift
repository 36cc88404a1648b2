extension Theme {
  /// The contrast ratio of a role's text with what lies behind it, 1…21, on a terminal with this
  /// many colours, measured with xterm's palette on the theme's `ink` and `paper`.
  package func contrast(of role: Role, at depth: ColourDepth) -> Double {
    let style = self[role]
    let foreground = rgb(style.foreground.colour(at: depth), else: ink)
    let background = rgb(style.background.colour(at: depth), else: paper)
    return RGB.contrast(foreground, background)
  }

  private func rgb(_ colour: Colour, else ground: RGB) -> RGB {
    switch colour {
    case .terminal: ground
    case .index(let index): Palette.rgb(index)
    case .rgb(let rgb): rgb
    }
  }
}
