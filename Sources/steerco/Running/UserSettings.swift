import Canvas
import Dashboard
import Domain
import Localization
import Notation
import Store

/// What the user's own `config.yaml` says.
struct UserSettings: Equatable {
  var actor: String?
  var language: String?
  var theme: String?
  var typing = Typing()
  /// Absolute paths of stores whose git configuration is the user's own, whatever it says.
  var trust: [String] = []
  /// Between two syncs of the dashboard; 0 for only when somebody asks.
  var syncMinutes = 5
  /// Whether the dashboard listens to the mouse.
  var usesMouse = true
  var keys = KeyMap.standard
  /// What could not be used; the rest is.
  private(set) var problems: [SettingMessage] = []
  private var path = ""
  private var document: Document?

  /// Every key of the file, as docs/SETTINGS.md explains them.
  static let names = [
    "as", "language", "theme", "keys", "mouse", "sync-minutes", "trust", "input-method",
    "erase",
  ]

  static func read(_ surroundings: Surroundings) -> UserSettings {
    var settings = UserSettings()
    guard let path = surroundings.userFolder("XDG_CONFIG_HOME", default: ".config"),
      let folder = try? Folder(path: path)
    else { return settings }
    settings.path = path + "/config.yaml"
    switch folder.read("config.yaml") {
    case .bytes(let bytes): settings.read(bytes)
    case .failed: break
    case .symbolicLink, .notRegular, .tooLarge: settings.note(nil, .unreadable)
    }
    return settings
  }

  /// Whether nothing of the file is in force.
  var isUnreadable: Bool { document == nil && !problems.isEmpty }

  /// That what stands behind `key` cannot be used.
  func message(about key: Key, _ fault: SettingFault) -> SettingMessage {
    SettingMessage(path: path, line: document?.line(of: key), fault: fault)
  }

  private mutating func complain(of key: Key, _ fault: SettingFault) {
    problems.append(message(about: key, fault))
  }

  private mutating func note(_ line: Int?, _ fault: SettingFault) {
    problems.append(SettingMessage(path: path, line: line, fault: fault))
  }

  private mutating func read(_ bytes: [UInt8]) {
    do throws(NotationProblem) {
      let document = try Document(configuration: bytes)
      self.document = document
      read(document)
    } catch {
      note(error.line, .notation(error))
    }
  }

  private mutating func read(_ document: Document) {
    for key in document.keys where !UserSettings.names.contains(key) {
      let nearest = nearestWord(to: key, among: UserSettings.names)
      complain(of: Key(key), .unknownSetting(key, nearest: nearest))
    }
    actor = document.text("as")
    theme = document.text("theme")
    trust = document["trust"]?.items.compactMap(\.text) ?? []
    language = value("language", as: "en, vi") { Language(rawValue: $0)?.rawValue }
    syncMinutes = value("sync-minutes", as: "0, 1, 2 …") { Int($0).map { max(0, $0) } } ?? 5
    usesMouse = value("mouse", as: "yes, no") { ["yes": true, "no": false][$0] } ?? true
    typing = Typing(
      value("input-method", as: "telex, vni") { InputMethod(rawValue: $0.lowercased()) },
      erasure: value("erase", as: "letter, code-point") {
        TextField.Erasure(rawValue: $0.lowercased())
      }
        ?? .grapheme)
    readKeys(document)
  }

  /// Nil where nothing stands, and where it cannot be meant; then that is noted.
  private mutating func value<Value>(
    _ key: Key, as expected: String, _ read: (String) -> Value?
  ) -> Value? {
    guard let node = document?[key], node != .scalar("") else { return nil }
    if let value = node.text.flatMap(read) { return value }
    let fault = SettingFault.badValue(node.text ?? "…", key: key.text, expected: expected)
    complain(of: key, fault)
    return nil
  }

  private mutating func readKeys(_ document: Document) {
    var faults: [(action: String, problem: KeyMap.Problem)] = []
    keys = KeyMap(document["keys"]?.pairs ?? [], problems: &faults)
    for (action, problem) in faults {
      note(document.line(of: action, under: "keys"), SettingFault(problem, of: action))
    }
  }
}

extension SettingFault {
  fileprivate init(_ problem: KeyMap.Problem, of action: String) {
    switch problem {
    case .unknownAction:
      let names = KeyMap.standard.actions.map(\.id)
      self = .unknownAction(action, nearest: nearestWord(to: action, among: names))
    case .fixedAction: self = .fixedAction(action)
    case .unknownKey(let name): self = .unknownKey(name, action: action)
    case .reserved(let key): self = .reservedKey(key.description, action: action)
    case .taken(let key, let other): self = .takenKey(key.description, action: action, by: other)
    }
  }
}
