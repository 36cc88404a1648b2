/// What a terminal tells: the dashboard sees this and no bytes.
package enum Input: Equatable, Sendable {
  case key(KeyPress)
  /// A line typed at a prompt, where there is no screen.
  case line(String)
  /// Pasted text; line breaks are `\n`. Never taken for commands.
  case paste(String)
  case mouse(Mouse)
  /// The window's new size, clamped.
  case resize(Size)
  /// The terminal is gone or the program was told to end; nothing more will come.
  case hangUp
}

/// One report of the mouse, at a place of the grid.
package struct Mouse: Hashable, Sendable {
  /// Press and release come apart; a terminal without release reports may send presses only.
  package enum Action: Hashable, Sendable {
    case press(Button)
    case release
    case wheelUp
    case wheelDown
  }

  /// In the order of the reports' numbers.
  package enum Button: Int, Hashable, Sendable { case left, middle, right }

  /// What happened: a press, a release, the wheel.
  package let action: Action
  /// The cell that was pointed at.
  package let position: Position
  /// Keys held down meanwhile, as far as the terminal tells.
  package let modifiers: KeyPress.Modifiers

  package init(_ action: Action, at position: Position, modifiers: KeyPress.Modifiers = []) {
    self.action = action
    self.position = position
    self.modifiers = modifiers
  }
}
