/// One record, whole: every field, what is computed, what is wrong, and the text below.
package struct RecordPage: Sendable, Equatable {
  /// From the store's folder.
  package let path: String
  /// Lines that are scrolled away at the top.
  package var offset = 0

  package init(path: String) { self.path = path }
}
