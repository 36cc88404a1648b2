import Notation

extension Finding {
  /// The record and the field where it is mended: its own, unless another record is at fault.
  package var mending: (id: RecordID, key: String?) {
    guard case .breach(let problem, _) = problem else { return (id, key) }
    return switch problem {
    case .notDecided(let decision, _): (decision, Record.statusKey.text)
    case .pilot(.needNotAgreed(_, nil, let useCase)): (useCase, "needs")
    case .pilot(.needNotAgreed(let row, .contested?, _)),
      .pilot(.needNotAgreed(let row, .unowned?, _)),
      .pilot(.needNotAgreed(let row, .unstaffed?, _)):
      (row, "cells")
    case .pilot(.needNotAgreed(let row, _, _)): (row, "agreed")
    case .pilot(.unprotected(_, let useCase)): (useCase, "needs")
    case .committee(.processUnchanged(let useCase)): (useCase, "process-change")
    default: (id, key)
    }
  }
}
