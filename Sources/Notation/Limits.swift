/// How much of a file is read, so that a hostile one costs little; more is a problem, never a cut.
package enum Limits {
  /// Bytes between the fences of a record, and of a whole configuration file.
  package static let frontMatter = 64 * 1024
  /// Bytes of a whole file.
  package static let file = 1024 * 1024
  /// Lists and maps inside each other.
  package static let depth = 8
}
