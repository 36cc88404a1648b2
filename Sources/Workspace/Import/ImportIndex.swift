import Domain
import Notation

/// The records of one kind by what an earlier import wrote into them; archived ones too, lest what
/// somebody put away comes back.
struct ImportIndex {
  private var records: [String: Record] = [:]

  init(_ portfolio: Portfolio, _ kind: Kind) {
    for record in portfolio.records(of: kind) {
      guard let key = record.document.text(Common.shared.importKey.key), !key.isEmpty else {
        continue
      }
      if records[key] == nil { records[key] = record }
    }
  }

  subscript(key: String) -> Record? { records[key] }
}
