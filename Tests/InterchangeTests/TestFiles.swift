import Glibc

/// Files that tests read: fixtures of the project, and real input where somebody has laid it.
enum TestFiles {
  static func fixture(_ name: String) throws -> [UInt8] {
    try bytes("\(root)/Tests/Fixtures/interchange/\(name)")
  }

  /// Nil where the real input is absent; then tests of it are skipped.
  static let shared: String? = {
    let named = unsafe getenv("STEERCO_SHARED_DATA").map { unsafe String(cString: $0) }
    let folder = named ?? "\(root)/../shared/data"
    return unsafe access(folder, R_OK) == 0 ? folder : nil
  }()

  static func real(_ name: String) throws -> [UInt8] { try bytes("\(shared ?? "")/\(name)") }

  /// Names of the files in a folder of the real input, sorted.
  static func realNames(in folder: String) -> [String] {
    guard let directory = unsafe opendir("\(shared ?? "")/\(folder)") else { return [] }
    defer { unsafe closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if !name.hasPrefix(".") { names.append(name) }
    }
    return names.sorted()
  }

  struct Unreadable: Error { let path: String }

  private static let root = #filePath.split(separator: "/").dropLast(3)
    .reduce(into: "") { $0 += "/" + $1 }

  private static func bytes(_ path: String) throws -> [UInt8] {
    guard let file = unsafe fopen(path, "rb") else { throw Unreadable(path: path) }
    defer { unsafe fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&chunk, 1, chunk.count, file)
      if count == 0 { return bytes }
      bytes += chunk[..<count]
    }
  }
}
