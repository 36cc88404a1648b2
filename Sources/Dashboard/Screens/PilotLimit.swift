import Canvas
import Domain
import Localization
import Text

/// A kill rule or a guardrail: on which metric, and where its limit lies.
struct PilotLimit {
  /// As reasons name it: `kill K1`.
  let name: String
  let metric: RecordID?
  let comparison: Pilot.Comparison
  let value: Double
  /// A kill rule counts from this day; nil from the beginning.
  let from: Day?
  let isKillRule: Bool

  /// Kill rules first; rules without a comparison or a value, which can hold nothing, are left away.
  static func all(of pilot: Typed<Pilot>, _ catalogue: Catalogue) -> [PilotLimit] {
    let rules = (pilot.kill?.rows ?? []).compactMap { rule in
      PilotLimit(
        catalogue.text(.killRule(rule.id ?? "")), rule.metric ?? pilot.metric, rule.comparison,
        rule.value, from: rule.from, isKillRule: true)
    }
    let rails = (pilot.guardrails?.rows ?? []).compactMap { rail in
      PilotLimit(
        catalogue.text(.guardrail(rail.id ?? "")), rail.metric ?? pilot.metric, rail.comparison,
        rail.value)
    }
    return rules + rails
  }

  private init?(
    _ name: String, _ metric: RecordID?, _ comparison: Pilot.Comparison?, _ value: Double?,
    from: Day? = nil, isKillRule: Bool = false
  ) {
    guard let comparison, let value else { return nil }
    self.name = name.sanitised
    self.metric = metric
    self.comparison = comparison
    self.value = value
    self.from = from
    self.isKillRule = isKillRule
  }

  /// Whether a reading breaks it.
  func isBroken(by reading: DatedReading) -> Bool {
    reading.day >= from ?? reading.day && comparison.holds(reading.value, value)
  }

  /// `kill K1 > 2`
  func line(_ writing: Writing) -> Plot.Line {
    Plot.Line(
      y: value, label: "\(name) \(comparison.rawValue) \(writing.plainNumber(value, atMost: 4))",
      role: isKillRule ? .limit : .warning, dash: isKillRule ? .solid : .dashDotted)
  }
}
