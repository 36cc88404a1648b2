import Glibc
import Store

/// Which commit of which store the user has seen last, a line a store: commit, moment, path. It lies with
/// the user, not in the store.
struct Visits: Sendable {
  /// `~/.local/state/steerco`
  private let folder: String
  private static let name = "visits"
  /// Stores that have not been looked at for longest are forgotten.
  private static let most = 100

  /// One line of the file.
  struct Visit: Equatable {
    let commit: String
    /// Counted from 1970.
    let seconds: Int
    let store: String
  }

  /// Nil where nobody has a home.
  init?(_ surroundings: Surroundings) {
    guard let folder = surroundings.userFolder("XDG_STATE_HOME", default: ".local/state") else {
      return nil
    }
    self.folder = folder
  }

  /// Newest first; what cannot be read is none.
  private var all: [Visit] {
    guard let folder = try? Folder(path: folder), case .bytes(let bytes) = folder.read(Visits.name)
    else { return [] }
    return String(decoding: bytes, as: UTF8.self).split(separator: "\n").compactMap { line in
      let cells = line.split(separator: "\t", maxSplits: 2).map(String.init)
      guard cells.count == 3, let seconds = Int(cells[1]) else { return nil }
      return Visit(commit: cells[0], seconds: seconds, store: cells[2])
    }
  }

  /// The last visit of a store, by its absolute path.
  subscript(store: String) -> Visit? { all.first { $0.store == store } }

  /// Takes the visit down; where that fails, the next visit is told more than it need be.
  func note(_ visit: Visit, in session: (String) throws -> Folder) {
    if visit.store.contains(where: \.isNewline) { return }
    let visits = [visit] + all.filter { $0.store != visit.store }.prefix(Visits.most - 1)
    let lines = visits.map { "\($0.commit)\t\($0.seconds)\t\($0.store)\n" }.joined()
    let temporary = "\(Visits.name).\(getpid())"
    guard let made = try? session(folder),
      (try? made.create(temporary, Array(lines.utf8))) != nil
    else { return }
    _ = unsafe rename("\(folder)/\(temporary)", "\(folder)/\(Visits.name)")
  }
}
