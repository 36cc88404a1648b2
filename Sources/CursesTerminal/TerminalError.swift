/// Why no screen can be drawn.
package enum TerminalError: Error, Equatable {
  /// There is none, as in a script; `code` is the system's error number.
  case noTerminal(code: Int32)
  /// TERM names nothing that terminfo knows.
  case unknownTerminal
  /// TERM names a terminal that cannot place its cursor, such as `dumb`.
  case incapableTerminal
  /// No pipe for signals could be made.
  case noSignals(code: Int32)
}
