/// What was measured on one day.
package struct DatedReading: Equatable, Sendable {
  /// The day of the measurement.
  package let day: Day
  /// In the unit of its metric.
  package let value: Double
}

extension Typed where F == Pilot {
  /// Every reading that has a day and a value, by its metric, the oldest first; those of the pilot's
  /// own metric under `metric`, be it nil. One walk over the series, for whoever needs more than one
  /// metric of it.
  package var readingsByMetric: [RecordID?: [DatedReading]] {
    let own = self.metric
    let pairs = (self.series?.rows ?? []).compactMap { row -> (RecordID?, DatedReading)? in
      guard let day = row.on, let value = row.value else { return nil }
      return (row.metric ?? own, DatedReading(day: day, value: value))
    }
    return Dictionary(grouping: pairs, by: \.0).mapValues { pairs in
      pairs.map(\.1).sorted { $0.day < $1.day }
    }
  }
}
