package import Domain
package import Notation

/// Why the store could not be read or written. Paths are as the user would write them.
package enum StoreError: Error, Sendable, Equatable {
  /// No `steerco.yaml` here or in any folder above.
  case noStore(from: String)
  /// `number` is the system's `errno`.
  case system(path: String, number: Int32)
  case configuration(path: String, NotationProblem)
  /// A link, a FIFO, a file with several names: never written through.
  case notRegular(path: String)
  /// Another process has held the lock for ten seconds.
  case locked(holder: String?)
  case notFound(RecordID)
  /// The file is there and holds no readable record.
  case unreadable(path: String, UnreadableFile.Reason)
  /// Somebody gave the field another value since, so that this cannot be taken back; nothing was written.
  /// The id is nil for `steerco.yaml`.
  case changedSince(RecordID?, key: String, theirs: Node?)
  /// What merging makes of a file is against the rules; nothing was written.
  case ruledOut(path: String)
  case alreadyExists(path: String)
  case tooManyRecords(limit: Int)
  case tooLarge(path: String, limit: Int)
  /// It would lead out of the store, or into git's own files.
  case forbiddenPath(path: String)
}
