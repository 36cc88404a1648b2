/// One record, whole: every field, what is computed, what is wrong, and the text below; or how one
/// value came about.
package struct RecordPage: Sendable, Equatable {
  /// From the store's folder; empty for a value of the whole store where no record is selected.
  package let path: String
  /// What is told of the record.
  package let topic: Topic
  /// Lines that are scrolled away at the top.
  package var offset = 0

  package init(path: String, topic: Topic = .record) {
    self.path = path
    self.topic = topic
  }

  /// What a page is about.
  package enum Topic: Sendable, Equatable {
    case record
    /// What somebody else has changed in it since the last visit.
    case news
    /// How a computed value of the record came about, by its key.
    case value(String)
    /// How a value of the whole store came about, by its key.
    case storeValue(String)
  }
}
