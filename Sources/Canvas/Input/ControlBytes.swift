/// The keys behind the bytes below 0x20, and 0x7F.
enum ControlBytes {
  static func key(_ byte: UInt8) -> KeyPress {
    switch byte {
    case 0x0D, 0x0A: .enter
    case 0x09: KeyPress(.tab)
    case 0x1B: .escape
    // Terminals disagree about Backspace; so Ctrl-H cannot be told from it.
    case 0x7F, 0x08: KeyPress(.backspace)
    case 0x00: .control(" ")
    case ..<0x1B: .control(Unicode.Scalar(byte + 0x60))
    default: .control(Unicode.Scalar(byte + 0x40))
    }
  }
}
