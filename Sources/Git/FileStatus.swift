import Glibc

/// What the file system says about a file.
struct FileStatus: Equatable {
  private let device: UInt
  private let inode: UInt
  private let mode: UInt32
  private let seconds: Int
  private let nanoseconds: Int
  /// Changes with the content even where somebody sets the other back.
  private let change: [Int]
  /// In bytes.
  let size: Int

  /// Of the file itself where it is a link; nil where there is none.
  init?(_ path: String) {
    var status = stat()
    guard unsafe lstat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    mode = status.st_mode
    seconds = status.st_mtim.tv_sec
    nanoseconds = status.st_mtim.tv_nsec
    change = [status.st_ctim.tv_sec, status.st_ctim.tv_nsec]
    size = Int(status.st_size)
  }

  var isFolder: Bool { mode & S_IFMT == S_IFDIR }
  var isExecutable: Bool { mode & S_IXUSR != 0 }
  /// Seconds since the content changed; 0 for a file from the future.
  var age: Int { max(0, time(nil) - seconds) }
}
