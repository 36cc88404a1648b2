/// Copying through the terminal (OSC 52), which works over SSH too.
package enum Clipboard {
  /// What every terminal takes that copies at all: 100,000 bytes once written as base 64.
  package static let mostBytes = 74_994

  /// What stands between the program and the terminal, and has to be told to let the bytes through.
  package enum Multiplexer: Sendable { case none, tmux, screen }

  /// The bytes that put `text` into the clipboard of the terminal's own machine.
  package static func sequence(_ text: String, through multiplexer: Multiplexer = .none) -> String {
    let plain = "\u{1B}]52;c;\(base64(Array(text.utf8)))\u{07}"
    return switch multiplexer {
    case .none: plain
    // With `set-clipboard on` tmux takes the plain one, with `allow-passthrough on` the other.
    case .tmux: plain + "\u{1B}Ptmux;\u{1B}\(plain)\u{1B}\\"
    case .screen: chunks(of: plain).map { "\u{1B}P\($0)\u{1B}\\" }.joined()
    }
  }

  /// GNU screen takes no more than 768 bytes at once.
  private static func chunks(of text: String) -> [Substring] {
    let size = 700
    return stride(from: 0, to: text.utf8.count, by: size).map { start in
      let first = text.utf8.index(text.startIndex, offsetBy: start)
      let end = text.utf8.index(first, offsetBy: size, limitedBy: text.endIndex) ?? text.endIndex
      return text[first..<end]
    }
  }

  private static let alphabet = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".unicodeScalars)

  static func base64(_ bytes: [UInt8]) -> String {
    var text = String.UnicodeScalarView()
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let group = bytes[start..<min(start + 3, bytes.count)]
      var bits = group.reduce(UInt32(0)) { $0 << 8 | UInt32($1) }
      bits <<= UInt32(8 * (3 - group.count))
      for place in 0...group.count {
        text.append(alphabet[Int(bits >> UInt32(18 - 6 * place) & 63)])
      }
      text.append(contentsOf: repeatElement("=", count: 3 - group.count))
    }
    return String(text)
  }
}
