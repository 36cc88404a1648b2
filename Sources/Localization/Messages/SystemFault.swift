#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A refusal of the operating system, said in words that help.
package struct SystemFault: Sendable, Equatable {
  /// An `errno`.
  package let code: Int32

  package init(code: Int32) { self.code = code }
}

extension Catalogue {
  /// A clause without a full stop, such as `the disk is full`; unknown codes say their number.
  package func text(_ fault: SystemFault) -> String {
    let phrase =
      switch fault.code {
      case ENOSPC: Phrase("the disk is full", "ổ đĩa đầy")
      case EDQUOT: Phrase("your disk quota is used up", "hết hạn mức ổ đĩa")
      case EACCES, EPERM: Phrase("permission denied", "không có quyền")
      case EROFS: Phrase("the file system is read-only", "hệ thống tệp chỉ cho đọc")
      case ENOENT: Phrase("it does not exist", "không tồn tại")
      case EEXIST: Phrase("it exists already", "đã có sẵn")
      case EIO: Phrase("the disk reports an error", "ổ đĩa báo lỗi")
      case EMFILE, ENFILE: Phrase("too many open files", "mở quá nhiều tệp")
      case ENAMETOOLONG: Phrase("the name is too long", "tên quá dài")
      case ELOOP: Phrase("it is a symbolic link", "là liên kết tượng trưng")
      case ENOTDIR:
        Phrase("a part of the path is no folder", "một phần đường dẫn không phải thư mục")
      case EISDIR: Phrase("it is a folder", "là thư mục")
      case EFBIG: Phrase("the file is too large", "tệp quá lớn")
      case EBUSY: Phrase("it is in use", "đang được dùng")
      case ESTALE: Phrase("the network folder went away", "thư mục mạng không còn")
      case EXDEV: Phrase("it lies on another file system", "nằm trên hệ thống tệp khác")
      case ENOMEM: Phrase("out of memory", "hết bộ nhớ")
      case EINTR: Phrase("it was interrupted", "bị ngắt giữa chừng")
      case ENOTEMPTY: Phrase("the folder is not empty", "thư mục không trống")
      default: Phrase("system error \(fault.code)", "lỗi hệ thống \(fault.code)")
      }
    return say(phrase)
  }

  func remedy(_ fault: SystemFault) -> Phrase {
    switch fault.code {
    case ENOSPC, EDQUOT:
      Phrase("free some space, then try again", "giải phóng chỗ trống rồi thử lại")
    case EACCES, EPERM:
      Phrase(
        "ask its owner for the right, or use --read-only",
        "xin chủ tệp cấp quyền, hoặc dùng --read-only")
    case EROFS: Phrase("use --read-only, or another folder", "dùng --read-only, hoặc thư mục khác")
    case ENOENT, ENOTDIR: Phrase("check the path", "kiểm tra đường dẫn")
    case EIO, ESTALE:
      Phrase("check the disk or the network folder", "kiểm tra ổ đĩa hoặc thư mục mạng")
    case EINTR: Phrase("try again", "thử lại")
    default: Phrase("run “steerco doctor”", "chạy “steerco doctor”")
    }
  }
}
