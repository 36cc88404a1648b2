import Domain
import TestSupport
import Testing

struct PilotReadingTests {
  private static let series = """
    series:
      - {on: 2026-01-22, value: 3.3}
      - {on: 2026-01-15, value: 3.1, metric: K-0001}
      - {on: 2026-01-29, value: 0.9, metric: K-0004}
      - {on: 2026-02-05}
      - {value: 4}
    """

  private func readings(_ metric: String) throws -> [RecordID?: [DatedReading]] {
    Typed<Pilot>(try record("P-0001", metric + Self.series)).readingsByMetric
  }

  @Test func `readings are grouped by metric, the oldest first`() throws {
    let readings = try readings("metric: K-0001\n")
    #expect(readings[RecordID(kind: .metric, number: 1)]?.map(\.value) == [3.1, 3.3])
    #expect(readings[RecordID(kind: .metric, number: 4)]?.map(\.value) == [0.9])
    #expect(readings.count == 2)
  }

  @Test func `readings of a pilot without a metric are nobody's`() throws {
    let readings = try readings("")
    #expect(readings[nil]?.map(\.value) == [3.3])
  }
}
