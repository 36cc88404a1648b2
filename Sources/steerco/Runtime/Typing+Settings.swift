import Canvas
import Dashboard
import Localization

extension Typing {
  /// As the user's `config.yaml` says.
  init(_ settings: UserSettings) throws {
    self.init(
      try Typing.value(settings.inputMethod, of: "input-method"),
      erasure: try Typing.value(settings.erase, of: "erase") ?? .grapheme)
  }

  private static func value<Value: RawRepresentable<String> & CaseIterable>(
    _ word: String?, of key: String
  ) throws -> Value? {
    guard let word else { return nil }
    guard let value = Value(rawValue: word.lowercased()) else {
      let allowed = Value.allCases.map(\.rawValue)
      throw CommandError.command(.unknownSetting(key, word, allowed: allowed))
    }
    return value
  }
}
