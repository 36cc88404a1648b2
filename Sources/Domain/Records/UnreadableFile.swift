package import Notation

/// A file that holds no readable record. It stays visible: a row that says why, and where.
package struct UnreadableFile: Sendable, Equatable {
  /// Told by the folder that it lies in.
  package let kind: Kind
  /// The name in its kind's folder.
  package let fileName: String
  /// What kept it from being read.
  package let reason: Reason

  /// What keeps a file from being a record.
  package enum Reason: Sendable, Equatable {
    case notation(NotationProblem)
    case symbolicLink
    /// A FIFO, a socket, a device or a folder where a file is expected.
    case notRegular
    /// What a save that was killed has left, and what stands nowhere else.
    case leftover
    /// The system's error number (`errno`).
    case system(Int32)
  }

  package init(kind: Kind, fileName: String, reason: Reason) {
    self.kind = kind
    self.fileName = fileName
    self.reason = reason
  }

  /// From the store's folder.
  package var path: String { "\(kind.folder)/\(fileName)" }

  /// The id that the file's name promises: the part before the second `-`, or a person's handle.
  package var id: RecordID { RecordID(fileName: fileName, in: kind) }

  /// Whether the record may lie here: in this file, or in this folder when none of it could be read.
  package func mayHold(_ id: RecordID) -> Bool {
    kind == id.kind && (fileName.isEmpty || self.id == id)
  }
}

extension RecordID {
  /// The id part of a file name: `D-0012` of `D-0012-mua-hay-xay.md`, `cio` of `cio.md`.
  package init(fileName: String, in kind: Kind) {
    let stem = fileName.hasSuffix(".md") ? String(fileName.dropLast(3)) : fileName
    guard kind != .person else {
      self.init(handle: stem)
      return
    }
    let parts = stem.split(separator: "-", maxSplits: 2, omittingEmptySubsequences: false)
    self.init(reading: parts.prefix(2).joined(separator: "-"), in: kind)
  }
}
