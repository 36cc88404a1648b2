import Glibc
import Store

/// A text in a folder of its own, which nobody else may read, while the user's editor has it.
struct LentText {
  /// From the root of the file system.
  let path: String
  private let folder: String

  /// - Throws: `StoreError` where there is no room for it.
  init(_ text: String, named name: String, _ environment: [String: String]) throws(StoreError) {
    let parent = environment["TMPDIR"].flatMap { $0.hasPrefix("/") ? $0 : nil } ?? "/tmp"
    folder = "\(parent)/steerco-\(getpid())-\(UInt64.random(in: 0...UInt64.max))"
    path = "\(folder)/\(name)"
    guard unsafe mkdir(folder, 0o700) == 0 else { throw .system(path: folder, number: errno) }
    do throws(StoreError) {
      try Folder(path: folder).create(name, Array((text + "\n").utf8))
    } catch {
      unsafe rmdir(folder)
      throw error
    }
  }

  /// What stands there now; nil where the editor left nothing that can be read.
  var text: String? {
    guard let folder = try? Folder(path: folder), let name = path.split(separator: "/").last,
      case .bytes(let bytes) = folder.read(String(name))
    else { return nil }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Takes the folder away with all that the editor left in it.
  func remove() {
    if let open = try? Folder(path: folder) {
      for name in (try? open.names()) ?? [] { open.remove(name.text) }
    }
    unsafe rmdir(folder)
  }
}
