import Dashboard
import Glibc
import Store

/// How somebody has ordered and grouped their lists, a line a screen of a store: path, screen, order,
/// group. It lies with the user, not in the store.
struct ScreenStates: Sendable {
  /// `~/.local/state/steerco`
  private let folder: String
  private static let name = "screens"
  /// Lines of stores that have not been looked at for longest are forgotten.
  private static let most = 400

  /// Nil where nobody has a home.
  init?(_ surroundings: Surroundings) {
    guard let folder = surroundings.userFolder("XDG_STATE_HOME", default: ".local/state") else {
      return nil
    }
    self.folder = folder
  }

  /// One line of the file.
  private struct Line {
    let store: String
    let screen: String
    let order: String
    let group: String

    init(_ store: String, _ screen: ScreenID, _ arrangement: Arrangement) {
      (self.store, self.screen) = (store, screen.rawValue)
      (order, group) = (arrangement.order, arrangement.group ?? "")
    }

    init?(_ text: Substring) {
      let cells = text.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard cells.count == 4 else { return nil }
      (store, screen, order, group) = (cells[0], cells[1], cells[2], cells[3])
    }

    var text: String { "\(store)\t\(screen)\t\(order)\t\(group)\n" }
  }

  /// What cannot be read is none.
  private var lines: [Line] {
    guard let folder = try? Folder(path: folder),
      case .bytes(let bytes) = folder.read(ScreenStates.name)
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap(Line.init)
  }

  /// Of a store, by its absolute path.
  subscript(store: String) -> [ScreenID: Arrangement] {
    let pairs = lines.filter { $0.store == store }.compactMap { line in
      ScreenID(rawValue: line.screen).map {
        ($0, Arrangement(order: line.order, group: line.group.isEmpty ? nil : line.group))
      }
    }
    return Dictionary(pairs) { first, _ in first }
  }

  /// Takes down how the lists of a store are; where that fails, they begin in their own order next time.
  func note(
    _ arrangements: [ScreenID: Arrangement], of store: String,
    in session: (String) throws -> Folder
  ) {
    if store.contains(where: { $0.isNewline || $0 == "\t" }) || self[store] == arrangements {
      return
    }
    let own = arrangements.sorted { $0.key.number < $1.key.number }.map {
      Line(store, $0.key, $0.value)
    }
    let all = own + lines.filter { $0.store != store }
    let text = all.prefix(ScreenStates.most).map(\.text).joined()
    let temporary = "\(ScreenStates.name).\(getpid())"
    guard let made = try? session(folder),
      (try? made.create(temporary, Array(text.utf8))) != nil
    else { return }
    _ = unsafe rename("\(folder)/\(temporary)", "\(folder)/\(ScreenStates.name)")
  }
}
