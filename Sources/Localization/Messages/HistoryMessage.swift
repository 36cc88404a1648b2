import Domain

/// What is said of the history: of commits that were not made, and of what cannot be taken back.
package enum HistoryMessage: Sendable, Equatable {
  /// The change stands; `why` is a whole sentence.
  case notCommitted(why: String)
  /// `field` is a file key; nil where the record is gone. `who` is nil where nobody knows.
  case overtaken(id: String, field: String?, who: String?)
  case nothingRecorded
  /// Nothing differs since then.
  case unchanged(id: String)
  case notCommittedYet
  /// How many records more a commit changed.
  case moreRecords(Int)
  /// `label` undone, and how old it is.
  case aged(label: String, seconds: Int)
  /// The title above what others have changed.
  case sinceLastVisit(seconds: Int)
}

extension Catalogue {
  /// What happened, and what to do where something can be done.
  package func text(_ message: HistoryMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: HistoryMessage) -> Phrase {
    switch message {
    case .notCommitted(let why):
      Phrase("Saved, but not committed: \(why)", "Đã lưu nhưng chưa commit: \(why)")
    case .overtaken(let id, let field?, let who):
      Phrase(
        "Not undone: \(who ?? "somebody") has changed \(field) of \(id) since. Nothing was changed.",
        "Không hoàn tác: \(who ?? "có người") đã sửa \(fieldName(field, of: RecordID(id, kind: nil)?.kind)) của \(id) sau đó. Chưa thay đổi gì."
      )
    case .overtaken(let id, nil, _):
      Phrase(
        "Not undone: \(id) is not there any more. Nothing was changed.",
        "Không hoàn tác: \(id) không còn nữa. Chưa thay đổi gì.")
    case .nothingRecorded:
      Phrase("No commit has changed the store yet.", "Chưa có commit nào thay đổi kho.")
    case .unchanged(let id):
      Phrase("\(id): nothing has changed.", "\(id): không có gì thay đổi.")
    case .notCommittedYet: Phrase("Not committed yet", "Chưa commit")
    case .moreRecords(let count):
      Phrase(
        "… and \(writing.counted(count, "more record", ""))",
        "… và \(writing.number(count)) bản ghi khác")
    case .sinceLastVisit(let seconds):
      Phrase(
        "Since your last visit, \(writing.age(seconds: seconds)) ago:",
        "Từ lần xem trước, \(writing.age(seconds: seconds)) trước:")
    case .aged(let label, let seconds):
      Phrase(
        "\(label) (\(writing.age(seconds: seconds)) ago)",
        "\(label) (\(writing.age(seconds: seconds)) trước)")
    }
  }
}
