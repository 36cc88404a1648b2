import CEmbedded

/// The files that the program carries with it: the demo stores and the themes.
enum EmbeddedFiles {
  typealias File = (path: String, bytes: [UInt8])

  /// The demo store, in order.
  static var laSen: [File] { files(in: "demo/la-sen/") }

  /// A store in which every mistake has one record.
  static var broken: [File] { files(in: "demo/broken/") }

  static var themes: [File] { files(in: "themes/") }

  /// Paths count from the folder. Copies only what is asked for.
  private static func files(in folder: String) -> [File] {
    (0..<steerco_embedded_count()).compactMap { index in
      guard let pointer = unsafe steerco_embedded_path(index) else { return nil }
      let path = unsafe String(cString: pointer)
      guard path.hasPrefix(folder) else { return nil }
      return (String(path.dropFirst(folder.count)), bytes(at: index))
    }
  }

  private static func bytes(at index: Int) -> [UInt8] {
    var length = 0
    let start = unsafe steerco_embedded_bytes(index, &length)
    return unsafe Array(UnsafeBufferPointer(start: start, count: length))
  }
}
