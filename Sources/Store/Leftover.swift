import CSystem
import Glibc

/// A temporary file of a save that was killed: `.D-0012-cdp.md.4711.123456.tmp`.
struct Leftover {
  /// In its folder.
  let name: String
  /// The file that it was made for; of a long name only the beginning.
  private let target: String
  private let process: Int32

  /// Nil for the name of any other file.
  init?(_ name: String) {
    guard name.hasPrefix("."), name.hasSuffix(".tmp") else { return nil }
    let parts = name.dropFirst().dropLast(4).split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count > 2, let process = Int32(parts[parts.count - 2]),
      UInt32(parts[parts.count - 1]) != nil
    else { return nil }
    self.name = name
    self.process = process
    target = parts.dropLast(2).joined(separator: ".")
  }

  /// Whether the program that made it is gone. One under its number may be another by now: then it waits.
  var isAbandoned: Bool { kill(process, 0) != 0 && errno == ESRCH }

  /// Whether the file that it was made for holds every byte of it, so that nothing is lost with it: it is
  /// the same, or the writing of it was broken off before it differed.
  func isContained(in folder: Folder, among names: [String]) -> Bool {
    let owner = names.first { $0 == target } ?? names.first { $0.hasPrefix(target) }
    guard case .bytes(let bytes) = folder.read(name), let owner,
      case .bytes(let whole) = folder.read(owner)
    else { return false }
    return whole.starts(with: bytes)
  }
}

extension Folder {
  /// The temporary files of programs that are gone.
  func leftovers(among names: [String]) -> [Leftover] {
    names.compactMap(Leftover.init).filter(\.isAbandoned)
  }

  /// Deletes the temporary files with which nothing is lost. Others stay, and are findings.
  ///
  /// The caller holds the store's lock: nobody is saving.
  func sweep() {
    guard !isOnNetwork, let names = try? names().map(\.text) else { return }
    for leftover in leftovers(among: names) where leftover.isContained(in: self, among: names) {
      _ = unsafe steerco_unlink(descriptor, leftover.name)
    }
  }
}
