/// Text being typed, with a cursor between two characters (graphemes).
///
/// Text is kept as it came in, NFC or NFD. Nothing here reads keys: a screen calls what a key means.
package struct TextField: Equatable, Sendable {
  /// Text left of the cursor.
  package internal(set) var before: String
  /// Text right of the cursor.
  package internal(set) var after: String
  /// Whether line breaks stay; otherwise each becomes a blank.
  package let isMultiline: Bool

  /// What one press of Backspace takes away.
  package enum Erasure: String, CaseIterable, Sendable {
    /// A letter with all its marks.
    case grapheme = "letter"
    /// The last mark only: what input methods expect that send decomposed letters.
    case codePoint = "code-point"
  }

  /// The cursor stands at the end.
  package init(_ text: String = "", isMultiline: Bool = false) {
    self.isMultiline = isMultiline
    before = TextField.admitted(text, isMultiline)
    after = ""
  }

  /// The whole text, as it will be stored.
  package var text: String { before + after }
  /// Whether the placeholder shows.
  package var isEmpty: Bool { before.isEmpty && after.isEmpty }

  /// Puts typed or pasted text before the cursor. Control characters other than line breaks are
  /// left out, a tab is a blank.
  package mutating func insert(_ text: String) {
    before += TextField.admitted(text, isMultiline)
  }

  /// Rubs out what stands left of the cursor; nothing at the start.
  package mutating func deleteBackward(_ erasure: Erasure = .grapheme) {
    switch erasure {
    case .grapheme: _ = before.popLast()
    case .codePoint: _ = before.unicodeScalars.popLast()
    }
  }

  /// Deletes the letter with its marks right of the cursor.
  package mutating func deleteForward() {
    if !after.isEmpty { after.removeFirst() }
  }

  /// Deletes back to the start of the word that the cursor is in or behind.
  package mutating func deleteWordBackward() {
    before = String(before[..<before.startOfLastWord])
  }

  /// Deletes what stands left of the cursor on its line.
  package mutating func deleteToLineStart() {
    before = String(before[..<before.startOfLastLine])
  }

  private static func admitted(_ text: String, _ isMultiline: Bool) -> String {
    // The common case, a typed letter, must not be taken apart.
    if text.unicodeScalars.allSatisfy({ $0.value >= 0x20 && !(0x7F...0x9F).contains($0.value) }) {
      return text
    }
    var admitted = ""
    for character in text {
      if character.isNewline {
        admitted.append(isMultiline ? "\n" : " ")
      } else if character == "\t" {
        admitted.append(" ")
      } else if character.unicodeScalars.first?.properties.generalCategory != .control {
        admitted.append(character)
      }
    }
    return admitted
  }
}
