import Domain
import Git
import Glibc
import Localization
import Store
import Workspace

extension Session {
  /// The store's folder as the user would write it: `named`, else `--store`, `$STEERCO_STORE`, or
  /// the nearest from the current folder upwards.
  func storePath(named: String? = nil) throws -> String {
    guard let path = named ?? options.store ?? surroundings.variable("STEERCO_STORE") else {
      return try StoreLocation.nearest(to: surroundings.folder)
    }
    let absolute = path.hasPrefix("/") ? path : surroundings.folder + "/" + path
    guard case .bytes? = (try? Folder(path: absolute))?.read(StoreReader.configurationName) else {
      return try refused(absolute, as: path)
    }
    return absolute
  }

  /// A folder without a readable `steerco.yaml`: opening says why, unless there is none at all.
  private func refused(_ absolute: String, as path: String) throws -> String {
    do throws(StoreError) {
      let content = try Folder(path: absolute).read(StoreReader.configurationName)
      if content != .failed(ENOENT) { return absolute }
    } catch .system(_, ENOENT), .system(_, ENOTDIR) {}
    throw CommandError.store(.notAStore(path: path))
  }

  /// Reads the store, and speaks its language from then on.
  func open(named: String? = nil, isReadOnly: Bool = false) throws -> Workspace {
    let path = try storePath(named: named)
    let workspace = try Workspace(
      path, today: try today(), isReadOnly: isReadOnly || options.readOnly)
    try adopt(workspace.portfolio.configuration)
    return workspace
  }

  /// Reads the store in order to change it; `action` is the name of what is refused under
  /// `--read-only`.
  func openToChange(_ action: String) throws -> Workspace {
    let workspace = try open()
    if workspace.isReadOnly { throw CommandError.store(.readOnly(action: action)) }
    // A sync that ended half-way is whole before anything else is written.
    try Sync(of: workspace, repository(of: workspace.folder.path)).finishFormer()
    return workspace
  }

  /// The former days of a store. It runs git when it is asked, so it has no place on the way of `view`.
  func history(of path: String) -> History {
    History(
      of: path, environment: surroundings.environment, trust: settings.trust,
      endOfDay: { Surroundings.lastSecond(of: $0) })
  }

  /// The repository in which a store lies; runs git when it is asked, as the history does.
  func repository(of path: String) -> GitRepository {
    GitRepository(path, environment: surroundings.environment, trust: settings.trust)
  }

  /// Says that some records could not be read, so that nobody takes a list for complete.
  func noteUnreadable(_ files: [UnreadableFile]) {
    if !files.isEmpty { output.note(catalogue.text(StoreMessage.unreadableRecords(files.count))) }
  }
}
