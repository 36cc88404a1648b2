/// How somebody types Vietnamese. The two send the same bytes for different keys (`ụ` is u and j, or
/// u and 5), so which key was pressed is known only to who knows this.
package enum InputMethod: String, CaseIterable, Sendable {
  case telex, vni

  /// The key that gives a word its tone, by the tone's combining mark.
  func key(forTone tone: Unicode.Scalar) -> Unicode.Scalar? {
    let tones: [Unicode.Scalar] = ["\u{301}", "\u{300}", "\u{309}", "\u{303}", "\u{323}"]
    let keys: [Unicode.Scalar] =
      switch self {
      case .telex: ["s", "f", "r", "x", "j"]
      case .vni: ["1", "2", "3", "4", "5"]
      }
    return tones.firstIndex(of: tone).map { keys[$0] }
  }

  /// The key that takes a word's tone away.
  var plainKey: Unicode.Scalar { self == .telex ? "z" : "0" }

  /// The key that gives `letter` its circumflex, breve, horn or stroke.
  func key(forShape shape: SpelledWord.Shape, of letter: Unicode.Scalar) -> Unicode.Scalar {
    switch (self, shape) {
    case (.telex, .circumflex), (.telex, .stroke): letter
    case (.telex, .breve), (.telex, .horn): "w"
    case (.vni, .circumflex): "6"
    case (.vni, .horn): "7"
    case (.vni, .breve): "8"
    case (.vni, .stroke): "9"
    }
  }

  /// The keys that give a letter by themselves, without another before them.
  func keys(forLone letter: Unicode.Scalar) -> [Unicode.Scalar] {
    guard self == .telex else { return [] }
    return letter == "ơ" ? ["["] : letter == "ư" ? ["w", "]"] : []
  }
}
