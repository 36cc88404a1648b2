/// One press of a key, with the modifiers that the terminal reports.
///
/// Shift is reported with named keys only; with letters it is in the letter.
package struct KeyPress: Hashable, Sendable {
  /// What was pressed, whatever modifiers went with it.
  package enum Key: Hashable, Sendable {
    /// One Unicode scalar as it was sent: a combining mark may come by itself.
    case character(Unicode.Scalar)
    case enter, escape, tab, backspace, delete, insert
    case up, down, left, right, home, end, pageUp, pageDown
    /// 1…12.
    case function(Int)
  }

  /// In the bit order of xterm's reports.
  package struct Modifiers: OptionSet, Hashable, Sendable {
    package let rawValue: UInt8
    package init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Told for named keys only; in letters it is in the letter.
    package static let shift = Modifiers(rawValue: 1)
    /// Told by an Esc in front of the letter, or in the sequence of a named key.
    package static let alt = Modifiers(rawValue: 2)
    /// Told for letters as one control byte, whose case is lost.
    package static let control = Modifiers(rawValue: 4)
  }

  /// What was pressed.
  package let key: Key
  /// What was held down meanwhile.
  package let modifiers: Modifiers

  package init(_ key: Key, _ modifiers: Modifiers = []) {
    self.key = key
    self.modifiers = modifiers
  }

  /// A letter, digit or sign without modifiers.
  package static func character(_ scalar: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(scalar))
  }
  /// `letter` in lower case, as terminals cannot tell the cases apart.
  package static func control(_ letter: Unicode.Scalar) -> KeyPress {
    KeyPress(.character(letter), .control)
  }
  /// Return, Ctrl-J and the number pad's Enter alike.
  package static let enter = KeyPress(.enter)
  /// Esc by itself, 25 ms without another byte.
  package static let escape = KeyPress(.escape)

  /// The scalar of a letter, digit or sign pressed without Ctrl and Alt: what a text field inserts.
  package var typed: Unicode.Scalar? {
    guard modifiers.isEmpty, case .character(let scalar) = key else { return nil }
    return scalar
  }
}
