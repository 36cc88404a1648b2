/// What a commit holds at one path.
package struct GitEntry: Sendable, Equatable {
  /// From the folder of the repository's reader.
  package let path: String
  /// What stands there.
  package let kind: Kind
  /// The name by which git knows the content.
  let object: String

  /// What can stand at a path.
  package enum Kind: Sendable, Equatable {
    /// So many bytes.
    case file(size: Int)
    case symbolicLink
    /// A folder, or another repository.
    case other
  }

  /// Reads `100644 blob 0c1d…     123\tpeople/cio.md`, as `ls-tree --long -z` prints it; nil for
  /// anything else.
  init?(_ line: ArraySlice<UInt8>) {
    guard let tab = line.firstIndex(of: 0x09) else { return nil }
    let words = line[..<tab].split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard words.count == 4 else { return nil }
    path = String(decoding: line[(tab + 1)...], as: UTF8.self)
    object = words[2]
    switch (words[0], words[1]) {
    case ("120000", _): kind = .symbolicLink
    // `BAD` stands for the size of a file that git lacks, as reading it then says.
    case (_, "blob"): kind = .file(size: Int(words[3]) ?? 0)
    default: kind = .other
    }
  }
}
