package import Domain

/// Why two files are not merged.
package enum MergeError: Error, Equatable, Sendable {
  /// They are two records: one of them must get another name first.
  case differentIDs(RecordID, RecordID)
}
