extension Document {
  /// This document with another text below the closing fence, with the file's own line endings. A line
  /// that would read as a conflict marker is indented by one blank.
  package func settingBody(_ text: String) -> Document {
    let new = ending(Array(text.utf8).guarded.closed)
    let isWhole = bytes[..<bodyStart].last == Ascii.newline
    let fence = isWhole || new.isEmpty ? [] : newline
    return read(bytes[..<bodyStart] + fence + new) ?? self
  }
}
