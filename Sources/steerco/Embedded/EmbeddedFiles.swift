import CEmbedded

/// The files that the program carries with it: the demo stores and the themes.
enum EmbeddedFiles {
  typealias File = (path: String, bytes: [UInt8])

  /// A store in order, with the rough edges of a real one.
  static var laSen: [File] { files(under: "demo/la-sen/") }

  /// A store in which every mistake has one record.
  static var broken: [File] { files(under: "demo/broken/") }

  static var themes: [File] { files(under: "themes/") }

  /// The files of a folder of the project, by their paths from there, sorted.
  private static func files(under folder: String) -> [File] {
    (0..<steerco_embedded_count()).compactMap { index in
      guard let name = unsafe steerco_embedded_path(index) else { return nil }
      let path = unsafe String(cString: name)
      guard path.hasPrefix(folder) else { return nil }
      return (String(path.dropFirst(folder.count)), bytes(index))
    }
  }

  private static func bytes(_ index: Int) -> [UInt8] {
    var length = 0
    guard let start = unsafe steerco_embedded_bytes(index, &length) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: length))
  }
}
