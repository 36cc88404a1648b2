/// Who has signed a decision and on whom it waits, as parts of a line.
package enum SignatureMessage: Sendable, Equatable {
  case signed([String])
  /// The text has changed since they signed.
  case mustSignAgain([String])
  /// Nil where nobody knows since when.
  case waits([String], days: Int?)
  /// Since when a row of the matrix is no longer agreed.
  case lastAgreed(String)
}

extension Catalogue {
  /// A part of a line, without a full stop.
  package func text(_ message: SignatureMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: SignatureMessage) -> Phrase {
    switch message {
    case .signed(let names): Phrase("signed \(list(names))", "đã ký \(list(names))")
    case .mustSignAgain(let names):
      Phrase("must sign again \(list(names))", "cần ký lại \(list(names))")
    case .waits(let names, let days):
      Phrase("waits on \(list(names))\(since(days))", "chờ \(list(names))\(since(days))")
    case .lastAgreed(let day): Phrase("agreed until \(day)", "thống nhất tới \(day)")
    }
  }

  private func list(_ names: [String]) -> String { names.joined(separator: ", ") }

  private func since(_ days: Int?) -> String {
    days.map { " · " + ($0 > 0 ? writing.days($0) : writing.choose("today", "hôm nay")) } ?? ""
  }
}
