/// A language of the interface; the raw value is what configuration and `--language` take.
package enum Language: String, CaseIterable, Sendable {
  case en, vi

  /// The language's name in itself, so that somebody who reads only that one finds it.
  package var ownName: String {
    switch self {
    case .en: "English"
    case .vi: "Tiếng Việt"
    }
  }
}
