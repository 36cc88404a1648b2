extension Plot.Dash {
  /// Whether the line is drawn in this column of dots.
  func isOn(_ column: Int) -> Bool {
    switch self {
    case .dotted: column % 4 == 0
    case .dashed: column % 8 < 5
    case .dashDotted: column % 8 < 4 || column % 8 == 6
    case .solid: true
    }
  }

  /// With box drawing, in a column of cells.
  func line(_ column: Int) -> Unicode.Scalar {
    switch self {
    case .dotted: column % 2 == 0 ? "·" : " "
    case .dashed: column % 3 < 2 ? "─" : " "
    case .dashDotted: column % 2 == 0 ? "─" : "·"
    case .solid: "═"
    }
  }

  /// With ASCII, in a column of cells.
  func character(_ column: Int) -> Unicode.Scalar {
    switch self {
    case .dotted: column % 2 == 0 ? "." : " "
    case .dashed: column % 3 < 2 ? "-" : " "
    case .dashDotted: column % 2 == 0 ? "-" : "."
    case .solid: "="
    }
  }
}
