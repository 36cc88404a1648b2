import Notation

/// A record as one change would leave it.
struct Outcome {
  /// Nil for a new record.
  let before: Record?
  private(set) var after: Record

  /// Whether the record goes to another state. A new one has always been in the first.
  var isMove: Bool {
    (before?.status ?? after.kind.schema.lifecycle.first ?? "") != after.status
  }

  fileprivate mutating func take(_ document: Document) {
    after = Record(id: after.id, fileName: after.fileName, document: document)
  }
}

extension Change {
  /// The records that the change makes or edits, as it would leave them. A field that somebody else has
  /// changed meanwhile is left out: the store merges it, and asks again.
  func outcomes(in portfolio: Portfolio) -> [Outcome] {
    var outcomes: [Outcome] = []
    var places: [String: Int] = [:]
    var numbers: [Kind: Int] = [:]
    for step in steps {
      switch step {
      case .add(let draft):
        let number = numbers[draft.kind] ?? portfolio.nextNumber(of: draft.kind)
        if draft.id == nil { numbers[draft.kind] = number + 1 }
        outcomes.append(draft.outcome(as: draft.id ?? RecordID(kind: draft.kind, number: number)))
      case .edit(let id, let edits):
        guard let record = portfolio[id] else { continue }
        let place = places[record.path]
        var outcome = place.map { outcomes[$0] } ?? Outcome(before: record, after: record)
        outcome.take(
          edits.reduce(outcome.after.document) { document, edit in
            (try? document.applying(edit, of: id.kind)) ?? document
          })
        if let place {
          outcomes[place] = outcome
        } else {
          places[record.path] = outcomes.count
          outcomes.append(outcome)
        }
      case .configure: continue
      }
    }
    return outcomes
  }
}

extension Draft {
  fileprivate func outcome(as id: RecordID) -> Outcome {
    Outcome(
      before: nil, after: Record(id: id, fileName: "\(id.text)-.md", document: document(as: id)))
  }
}
