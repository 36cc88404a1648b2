import Domain
import Localization
import Notation
import Store

/// What the user's own `config.yaml` says, of the keys that commands use.
struct UserSettings: Equatable {
  var actor: String?
  var language: String?
  var theme: String?
  /// `telex` or `vni`.
  var inputMethod: String?
  /// What one Backspace takes away: `letter` or `code-point`.
  var erase: String?
  /// Absolute paths of stores whose git configuration is the user's own, whatever it says.
  var trust: [String] = []
  /// Between two syncs of the dashboard; 0 for only when somebody asks.
  var syncMinutes = 5
  /// The file, where there is one that cannot be read.
  var unreadablePath: String?

  static func read(_ surroundings: Surroundings) -> UserSettings {
    guard let path = surroundings.userFolder("XDG_CONFIG_HOME", default: ".config"),
      let folder = try? Folder(path: path)
    else { return UserSettings() }
    switch folder.read("config.yaml") {
    case .bytes(let bytes):
      guard let document = try? Document(configuration: bytes) else { break }
      return UserSettings(
        actor: document.text("as"), language: document.text("language"),
        theme: document.text("theme"), inputMethod: document.text("input-method"),
        erase: document.text("erase"), trust: document["trust"]?.items.compactMap(\.text) ?? [],
        syncMinutes: document.text("sync-minutes").flatMap { Int($0) }.map { max(0, $0) } ?? 5)
    case .failed: return UserSettings()
    case .symbolicLink, .notRegular, .tooLarge: break
    }
    return UserSettings(unreadablePath: path + "/config.yaml")
  }
}
