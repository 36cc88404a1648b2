internal import CNcurses
internal import Canvas

/// The keys that terminfo describes, for terminals that send them in their own way.
enum TerminalKeys {
  private static let names: [(name: String, key: KeyPress)] =
    [
      ("kcuu1", KeyPress(.up)), ("kcud1", KeyPress(.down)), ("kcub1", KeyPress(.left)),
      ("kcuf1", KeyPress(.right)), ("khome", KeyPress(.home)), ("kend", KeyPress(.end)),
      ("kpp", KeyPress(.pageUp)), ("knp", KeyPress(.pageDown)), ("kdch1", KeyPress(.delete)),
      ("kich1", KeyPress(.insert)), ("kcbt", KeyPress(.tab, .shift)),
      ("kri", KeyPress(.up, .shift)), ("kind", KeyPress(.down, .shift)),
      ("kLFT5", KeyPress(.left, .control)), ("kRIT5", KeyPress(.right, .control)),
    ] + (1...12).map { ("kf\($0)", KeyPress(.function($0))) }

  /// Bytes to keys; only sequences that begin with Esc, as others are plain control characters.
  static func sequences() -> [[UInt8]: KeyPress] {
    var sequences: [[UInt8]: KeyPress] = [:]
    for (name, key) in names {
      guard let text = unsafe nc_key_sequence(name) else { continue }
      let bytes = Array(unsafe String(cString: text).utf8)
      if bytes.count > 2, bytes[0] == 0x1B { sequences[bytes] = key }
    }
    return sequences
  }
}
