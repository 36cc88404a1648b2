/// Figures of the scorecard that need a word around them.
package enum FigureMessage: Sendable, Equatable {
  /// The share of the use cases that have a translator, as it is written.
  case coverage(String)
  /// How many use cases the busiest translator carries.
  case mostCases(Int)
}

extension Catalogue {
  /// A part of a line, without a full stop.
  package func text(_ message: FigureMessage) -> String {
    switch message {
    case .coverage(let share): say(Phrase("coverage \(share)", "độ phủ \(share)"))
    case .mostCases(let number):
      say(
        Phrase(
          "most \(count(number)) \(number == 1 ? "case" : "cases")",
          "nhiều nhất \(count(number)) việc"))
    }
  }
}
