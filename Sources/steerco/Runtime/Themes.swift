import Canvas
import Domain
import Glibc
import Localization
import Notation
import Store

/// The themes that there are: the program's own, those of the store's `themes` folder, and those of the
/// user's. A later one takes the place of an earlier one of the same name.
struct Themes {
  private(set) var all: [Theme]
  /// What their files say wrongly; the rest of each theme stands.
  private(set) var problems: [SettingMessage] = []

  /// `store` may be none; the user's lie in `~/.config/steerco/themes`.
  init(of store: Folder?, _ surroundings: Surroundings) {
    all = EmbeddedFiles.themes.compactMap { file in
      (try? Document(configuration: file.bytes)).map { Theme($0.pairs) }
    }
    let users = surroundings.userFolder("XDG_CONFIG_HOME", default: ".config")
    if let store { read(store, shownAs: "themes/") }
    if let users, let folder = try? Folder(path: users) {
      read(folder, shownAs: users + "/themes/")
    }
  }

  /// A theme stays to choose from when its file is gone.
  mutating func keep(_ theme: Theme) {
    if all.first(named: theme.name) == nil { all.append(theme) }
  }

  private mutating func read(_ parent: Folder, shownAs place: String) {
    guard let folder = try? Folder("themes", in: parent) else { return }
    let names = ((try? folder.names()) ?? []).map(\.text)
    for name in names.filter({ $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }).sorted() {
      read(folder.read(name), name: String(name.dropLast(5)), path: place + name)
    }
  }

  private mutating func read(_ content: FileContent, name: String, path: String) {
    guard case .bytes(let bytes) = content else {
      // Gone meanwhile is no mistake.
      if content != .failed(ENOENT) {
        problems.append(SettingMessage(path: path, line: nil, fault: .unreadable))
      }
      return
    }
    do throws(NotationProblem) {
      let document = try Document(configuration: bytes)
      let base = all.first(named: document.text("name") ?? name) ?? all.first(named: "dark")
      let named = document.pairs + [Node.Pair("name", .scalar(name))]
      take(Theme(named, over: base), document, path)
    } catch {
      problems.append(SettingMessage(path: path, line: error.line, fault: .notation(error)))
    }
  }

  private mutating func take(_ theme: Theme, _ document: Document, _ path: String) {
    problems += theme.problems.map { problem in
      SettingMessage(path: path, line: document.line(of: problem), fault: SettingFault(problem))
    }
    if let place = all.firstIndex(where: { $0.name == theme.name }) {
      all[place] = theme
    } else {
      all.append(theme)
    }
  }
}

extension [Theme] {
  /// The theme that `--theme` means by a word; nil when there is none.
  func first(named name: String) -> Theme? { first { $0.name == name } }
}

extension Catalogue {
  /// All of them, a line each.
  func text(_ messages: [SettingMessage]) -> String {
    messages.map { text($0) }.joined(separator: "\n")
  }
}

extension Document {
  fileprivate var pairs: [Node.Pair] {
    keys.compactMap { key in self[Key(key)].map { Node.Pair(key, $0) } }
  }

  fileprivate func line(of problem: ThemeProblem) -> Int? {
    switch problem {
    case .unknownRole(let key): line(of: key, under: "roles")
    case .missingRole: line(of: "roles")
    case .unreadableStyle(let role, _): line(of: role.rawValue, under: "roles")
    case .unreadableColour(let key, _): line(of: Key(key))
    }
  }
}

extension SettingFault {
  fileprivate init(_ problem: ThemeProblem) {
    self =
      switch problem {
      case .unknownRole(let word):
        .unknownRole(word, nearest: nearestWord(to: word, among: Role.allCases.map(\.rawValue)))
      case .missingRole(let role): .missingRole(role.rawValue)
      case .unreadableStyle(let role, let word): .unknownStyle(role: role.rawValue, word: word)
      case .unreadableColour(let key, let text): .unknownColour(key: key, text: text)
      }
  }
}
