extension Source {
  /// Whether the line that begins at `start` is one that git writes between two versions: seven of
  /// `<`, `|`, `=` or `>`, then a blank or nothing.
  func isConflictMarker(at start: Int) -> Bool {
    let mark = self[start]
    guard mark == Ascii.less || mark == Ascii.equal || mark == Ascii.greater || mark == Ascii.bar
    else { return false }
    for offset in 1..<7 where self[start + offset] != mark { return false }
    let next = self[start + 7]
    return start + 7 >= count || next.isBlank || next == Ascii.newline
      || next == Ascii.carriageReturn
  }
}
