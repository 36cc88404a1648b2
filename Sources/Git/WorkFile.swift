import CSystem
import Glibc

/// A file of the work tree as it lies there, unchanged by any filter.
struct WorkFile {
  let bytes: [UInt8]
  let isExecutable: Bool

  /// Nil where there is no file.
  ///
  /// - Throws: `GitError.system`; `ELOOP` for a link, `EINVAL` for what is no file.
  init?(_ path: String) throws(GitError) {
    guard let status = FileStatus(path) else {
      if errno == ENOENT || errno == ENOTDIR { return nil }
      throw .system(path: path, number: errno)
    }
    bytes = try WorkFile.bytes(path, limit: .max)
    isExecutable = status.isExecutable
  }

  /// - Throws: `GitError.system`; `EFBIG` for more than `limit` bytes.
  static func bytes(_ path: String, limit: Int) throws(GitError) -> [UInt8] {
    var capacity = (FileStatus(path)?.size ?? 0) + 1
    while capacity <= limit {
      var buffer = [UInt8](repeating: 0, count: capacity)
      let count = unsafe steerco_read_file(AT_FDCWD, path, &buffer, capacity)
      switch count {
      case Int(STEERCO_SYMLINK): throw .system(path: path, number: ELOOP)
      case Int(STEERCO_NOT_REGULAR): throw .system(path: path, number: EINVAL)
      case ..<0: throw .system(path: path, number: Int32(-count))
      case ..<capacity: return Array(buffer[..<count])
      default: capacity = count + 1
      }
    }
    throw .system(path: path, number: EFBIG)
  }
}
