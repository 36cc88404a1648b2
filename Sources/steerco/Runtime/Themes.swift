import Canvas
import Notation
import Store

/// The themes that there are: the program's own, then those of the store's `themes` folder.
enum Themes {
  /// The program's own where no store is given. A theme of the store over one of ours of the same name replaces it.
  static func all(of store: Folder?) -> [Theme] {
    let ours = EmbeddedFiles.themes.compactMap { theme($0.bytes, over: nil) }
    let base = ours.first { $0.name == "dark" }
    let theirs = (store.map(names) ?? []).compactMap { name -> Theme? in
      guard let store, let folder = try? Folder("themes", in: store),
        case .bytes(let bytes) = folder.read(name)
      else { return nil }
      return theme(bytes, over: base)
    }
    return ours.filter { mine in !theirs.contains { $0.name == mine.name } } + theirs
  }

  private static func names(in store: Folder) -> [String] {
    let names = (try? Folder("themes", in: store).names())?.map(\.text) ?? []
    return names.filter { $0.hasSuffix(".yaml") && !$0.hasPrefix(".") }.sorted()
  }

  private static func theme(_ bytes: [UInt8], over base: Theme?) -> Theme? {
    guard let document = try? Document(configuration: bytes) else { return nil }
    let pairs = document.keys.compactMap { key in
      document[Key(key)].map { Node.Pair(key, $0) }
    }
    return Theme(pairs, over: base)
  }
}
