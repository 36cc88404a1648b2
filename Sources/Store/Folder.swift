import CSystem
import Glibc
import Notation

/// An open folder. Every file is reached by its name from here, one component at a time, so that no
/// link planted on the way is followed.
package final class Folder: Sendable {
  /// Open for reading as long as this value lives; `openat` starts here.
  package let descriptor: Int32
  /// As the user wrote it.
  package let path: String

  /// - Throws: `StoreError.system`.
  package init(path: String) throws(StoreError) {
    let descriptor = unsafe open(path, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .system(path: path, number: errno) }
    self.descriptor = descriptor
    self.path = path
  }

  /// A folder directly inside `parent`; a link there is refused.
  package init(_ name: String, in parent: Folder) throws(StoreError) {
    let path = name == "." ? parent.path : parent.path + "/" + name
    let descriptor = unsafe steerco_open_folder(parent.descriptor, name)
    guard descriptor >= 0 else {
      let isLink = descriptor == -ELOOP || descriptor == -ENOTDIR
      throw isLink ? .notRegular(path: path) : .system(path: path, number: -descriptor)
    }
    self.descriptor = descriptor
    self.path = path
  }

  deinit { close(descriptor) }

  /// Whether other machines may change files here without this one being told.
  package var isOnNetwork: Bool { steerco_is_network(descriptor) == 1 }

  /// Whether files can be made here: the permissions and the file system allow it.
  package var isWritable: Bool { unsafe faccessat(descriptor, ".", W_OK, 0) == 0 }

  /// One name in a folder, and whether it is a regular file as far as the listing tells.
  package struct Name: Sendable {
    /// The name as the folder lists it, without a path.
    package let text: String
    /// False for links, FIFOs, sockets and devices, which are never read.
    package let isRegular: Bool
    /// False for a link to a folder, which is never followed.
    package let isFolder: Bool
  }

  /// Every name but `.` and `..`, in no order.
  package func names() throws(StoreError) -> [Name] {
    let names = Collector<[Name]>([])
    let error = unsafe steerco_list_folder(
      descriptor,
      { context, name, kind in
        guard let context = unsafe context, let name = unsafe name else { return }
        let character = UnicodeScalar(UInt8(bitPattern: kind))
        unsafe Collector<[Name]>.from(context).value.append(
          Name(
            text: unsafe String(cString: name), isRegular: character == "f",
            isFolder: character == "d"))
      }, names.pointer)
    guard error == 0 else { throw .system(path: path, number: -error) }
    return names.value
  }

  /// The bytes of a file in this folder, or why there are none.
  func read(
    _ name: String, into buffer: inout [UInt8], limit: Int = FileContent.limit
  ) -> FileContent {
    let capacity = buffer.count
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe steerco_read_file(descriptor, name, bytes.baseAddress, capacity)
    }
    switch count {
    case Int(STEERCO_SYMLINK): return .symbolicLink
    case Int(STEERCO_NOT_REGULAR): return .notRegular
    case ..<0: return .failed(Int32(-count))
    case (limit + 1)...: return .tooLarge(Int(count))
    case capacity...:
      // The next file of this size fits at once.
      buffer = [UInt8](repeating: 0, count: Int(count) + 1)
      return read(name, into: &buffer, limit: limit)
    default: return .bytes(Array(buffer[..<Int(count)]))
    }
  }

  /// Reads one file that may be of any size up to the limit on files.
  package func read(_ name: String, limit: Int = FileContent.limit) -> FileContent {
    var buffer = FileContent.buffer
    return read(name, into: &buffer, limit: limit)
  }
}

/// What stands at a name.
package enum FileContent: Sendable, Equatable {
  case bytes([UInt8])
  case symbolicLink, notRegular
  case tooLarge(Int)
  case failed(Int32)

  /// Room for nearly every record; whoever reads many files brings it once.
  static var buffer: [UInt8] { [UInt8](repeating: 0, count: 16_384) }

  /// No record is larger.
  package static let limit = Limits.file
}

/// Carries a value through a C callback.
final class Collector<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }

  var pointer: UnsafeMutableRawPointer { unsafe Unmanaged.passUnretained(self).toOpaque() }

  static func from(_ pointer: UnsafeMutableRawPointer) -> Collector<Value> {
    unsafe Unmanaged<Collector<Value>>.fromOpaque(pointer).takeUnretainedValue()
  }
}
