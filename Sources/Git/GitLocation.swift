import CSystem
import Glibc

/// Where git finds the repository of a folder. Found as git finds it, but without running git.
struct GitLocation: Equatable {
  /// The root of the work tree, without links.
  let root: String
  /// Between the root and the folder: empty, or `stores/crm/`.
  let prefix: String
  /// Of this work tree: its index and its HEAD.
  let folder: String
  /// Of all work trees of the repository: its objects, references and configuration.
  let commonFolder: String

  /// - Throws: `GitError.noRepository`; also where the nearest `.git` is none, since git would go on
  ///   upwards to one that nobody has looked at.
  init(of path: String) throws(GitError) {
    guard let real = GitLocation.real(path), let metadata = GitRepository.metadata(of: real),
      let folder = GitLocation.folder(of: metadata)
    else { throw .noRepository(folder: path) }
    root = String(metadata.dropLast("/.git".count))
    let rest = real.dropFirst(root.count).drop { $0 == "/" }
    prefix = rest.isEmpty ? "" : rest + "/"
    self.folder = folder
    let common = GitLocation.line(of: folder + "/commondir")
    commonFolder = common.map { GitLocation.join(folder, $0) } ?? folder
    let parts = [folder + "/HEAD", commonFolder + "/objects", commonFolder + "/refs"]
    guard parts.allSatisfy({ FileStatus($0) != nil }) else { throw .noRepository(folder: path) }
  }

  private static func folder(of metadata: String) -> String? {
    guard let status = FileStatus(metadata) else { return nil }
    if status.isFolder { return metadata }
    let start = "gitdir: "
    guard let line = line(of: metadata), line.hasPrefix(start) else { return nil }
    return join(String(metadata.dropLast("/.git".count)), String(line.dropFirst(start.count)))
  }

  private static func line(of path: String) -> String? {
    guard let bytes = try? WorkFile.bytes(path, limit: 1 << 16) else { return nil }
    return String(decoding: bytes.prefix { $0 != 0x0A }, as: UTF8.self)
  }

  private static func join(_ folder: String, _ path: String) -> String {
    path.hasPrefix("/") ? path : folder + "/" + path
  }

  /// The path without links; nil where nothing stands.
  static func real(_ path: String) -> String? {
    guard let pointer = unsafe realpath(path, nil) else { return nil }
    defer { unsafe free(pointer) }
    return unsafe String(cString: pointer)
  }
}
