/// Which key a sequence's final letter or number names.
enum SequenceKeys {
  static func lettered(_ final: UInt8) -> KeyPress.Key? {
    switch Unicode.Scalar(final) {
    case "A": .up
    case "B": .down
    case "C": .right
    case "D": .left
    case "H": .home
    case "F": .end
    case "P", "Q", "R", "S": .function(Int(final) - 0x4F)
    default: nil
    }
  }

  static func numbered(_ number: Int) -> KeyPress.Key? {
    switch number {
    case 1, 7: .home
    case 2: .insert
    case 3: .delete
    case 4, 8: .end
    case 5: .pageUp
    case 6: .pageDown
    case 11...15: .function(number - 10)
    case 17...21: .function(number - 11)
    case 23, 24: .function(number - 12)
    default: nil
    }
  }

  /// The number pad in application mode, which sends `ESC O` and a letter.
  static func keypad(_ final: UInt8) -> KeyPress.Key? {
    switch final {
    case UInt8(ascii: "M"): .enter
    case UInt8(ascii: "X"): .character("=")
    case 0x6A...0x79: .character(Unicode.Scalar(final - 0x40))
    default: nil
    }
  }
}
