/// A path at which two commits differ. A renamed file is one that is gone and one that is new.
package struct GitDifference: Sendable, Equatable {
  /// From the repository's folder.
  package let path: String
  /// What the first commit has there; nil for nothing.
  package let old: GitVersion?
  /// What the second commit has there; nil for nothing.
  package let new: GitVersion?
}

extension GitDifference {
  /// Reads `:100644 100644 1f0e… 8c2d… M` and `people/cio.md`, as `diff-tree --raw -z` prints them.
  init?(_ line: ArraySlice<UInt8>, path: ArraySlice<UInt8>) {
    let words = line.dropFirst().split(separator: 0x20).map { String(decoding: $0, as: UTF8.self) }
    guard line.first == UInt8(ascii: ":"), words.count == 5 else { return nil }
    func version(_ mode: String, _ object: String) -> GitVersion? {
      mode == "000000" ? nil : GitVersion(mode: mode, object: object)
    }
    self.path = String(decoding: path, as: UTF8.self)
    old = version(words[0], words[2])
    new = version(words[1], words[3])
  }
}
