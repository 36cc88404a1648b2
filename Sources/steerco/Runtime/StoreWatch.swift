import CSystem
import Domain
import Glibc
import Store

/// Tells which files of a store have changed. Folders are watched, not files, and a burst of events
/// (a save by renaming gives four) is told once, when it has settled.
final class StoreWatch {
  let descriptor: Int32
  private var folders: [Int32: String] = [:]
  private let root: String
  private var changed: Set<String> = []
  private var hasLostEvents = false
  private var hasNewThemes = false
  private var settlesAt: ContinuousClock.Instant?

  private static let settleTime: Duration = .milliseconds(30)

  /// What has changed since the last time.
  enum Changes {
    /// Paths from the store's folder.
    case files([String])
    /// Too much at once for the system to tell, or folders came and went.
    case everything
  }

  /// Nil where folders cannot be watched.
  init?(_ path: String) {
    descriptor = steerco_watch_open()
    root = path
    guard descriptor >= 0 else { return nil }
    watchFolders()
  }

  deinit { close(descriptor) }

  /// What is watched beside the store's folder itself.
  private static let names = Kind.allCases.map(\.folder) + [themesName]
  private static let themesName = "themes"

  private func watchFolders() {
    for folder in [""] + StoreWatch.names {
      let number = unsafe steerco_watch_add(descriptor, folder.isEmpty ? root : root + "/" + folder)
      if number >= 0 { folders[number] = folder }
    }
  }

  /// Milliseconds until what has changed has settled; nil while nothing has.
  var settling: Int32? {
    guard let settlesAt else { return nil }
    let left = ContinuousClock.now.duration(to: settlesAt)
    return max(0, Int32(left / .milliseconds(1)) + 1)
  }

  /// Reads the events that wait; answers what has changed once it has settled.
  func takeSettled() -> Changes? {
    readEvents()
    guard let settlesAt, ContinuousClock.now >= settlesAt else { return nil }
    defer { (changed, hasLostEvents, self.settlesAt) = ([], false, nil) }
    return hasLostEvents ? .everything : .files(changed.sorted())
  }

  /// Whether a theme of the store was written since the last time.
  func takeThemes() -> Bool {
    defer { hasNewThemes = false }
    return hasNewThemes
  }

  private func readEvents() {
    _ = unsafe steerco_watch_next(
      descriptor,
      { context, number, name, lost in
        guard let context = unsafe context, let name = unsafe name else { return }
        unsafe Unmanaged<StoreWatch>.fromOpaque(context).takeUnretainedValue()
          .note(number, String(cString: name), isLost: lost != 0)
      }, Unmanaged.passUnretained(self).toOpaque())
  }

  private func note(_ number: Int32, _ name: String, isLost: Bool) {
    let folder = folders[number] ?? ""
    if isLost {
      // A folder that came into being among the lost events is watched from now on.
      watchFolders()
      hasLostEvents = true
    } else if folder == StoreWatch.themesName {
      if name.hasSuffix(".yaml") && !name.hasPrefix(".") { hasNewThemes = true }
      return
    } else if folder.isEmpty && StoreWatch.names.contains(name) {
      // A kind's folder came into being: it is to be watched, and may already hold files.
      watchFolders()
      hasLostEvents = true
      hasNewThemes = hasNewThemes || name == StoreWatch.themesName
    } else if folder.isEmpty
      ? name == StoreReader.configurationName : StoreReader.isRecordName(name)
    {
      changed.insert(folder.isEmpty ? name : folder + "/" + name)
    } else {
      return
    }
    settlesAt = settlesAt ?? ContinuousClock.now + StoreWatch.settleTime
  }
}
