import Domain
import Interchange
import Localization

extension Session {
  /// The computed values of these kinds; of the whole store too, where all kinds are meant.
  func printComputed(_ kinds: [Kind], isMarkdown: Bool) throws {
    let own = kinds.map { (catalogue.kinds($0.rawValue), IndicatorRow.rows(of: $0, catalogue)) }
    let store = (catalogue.heading("store"), IndicatorRow.storeRows(catalogue))
    let groups = (kinds.count > 1 ? own + [store] : own).filter { !$0.1.isEmpty }
    if options.json {
      let items = groups.flatMap { $0.1.map(\.json) }
      return try output.json(JSONWriter.indented(.array(items)))
    }
    for (name, rows) in groups {
      if isMarkdown {
        try printMarkdown(catalogue.long(name), rows)
      } else {
        for row in rows { try output.cells(row.cells) }
      }
    }
    if isMarkdown { try printThresholds() }
  }

  private func printMarkdown(_ title: String, _ rows: [IndicatorRow]) throws {
    try output.line("### \(title)")
    try output.line()
    try output.line("| key | meaning | unit | range | formula | source |")
    try output.line("|---|---|---|---|---|---|")
    for row in rows { try output.line(row.markdown) }
    try output.line()
  }

  /// Every key that `thresholds` of `steerco.yaml` may set.
  func printThresholds() throws {
    try output.line("### \(catalogue.long(catalogue.field("thresholds")))")
    try output.line()
    try output.line("| key | standard | reads as | what it limits |")
    try output.line("|---|---|---|---|")
    for row in ThresholdRow.rows(catalogue) { try output.line(row.markdown) }
    try output.line()
  }
}
