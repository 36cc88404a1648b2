import Testing

@testable import Interchange

/// The reader and the writer beside Python's `csv` module, which most exports come from or go to.
struct CSVPythonTests {
  private struct Case {
    let text: [UInt8]
    let delimiter: UInt8
    /// Nil where the text ends in an open quote.
    let records: [[String]]?
    let written: [UInt8]?
  }

  private func cases() throws -> [Case] {
    try JSONReader.value(TestFiles.fixture("csv-cases.json")).rows().map { row in
      let object = JSON.object(row)
      return Case(
        text: Array(try #require(text(object["text"])).utf8),
        delimiter: try #require(text(object["delimiter"])?.utf8.first),
        records: items(object["records"])?.map { (items($0) ?? []).compactMap(text) },
        written: text(object["written"]).map { Array($0.utf8) })
    }
  }

  private func text(_ value: JSON?) -> String? {
    if case .string(let text) = value { text } else { nil }
  }

  private func items(_ value: JSON?) -> [JSON]? {
    if case .array(let items) = value { items } else { nil }
  }

  /// Bytes, because `==` of strings takes NFC and NFD for the same.
  private func bytes(_ records: [[String]]) -> [[[UInt8]]] {
    records.map { $0.map { Array($0.utf8) } }
  }

  @Test func `every record is what Python reads`() throws {
    let cases = try cases()
    #expect(cases.count == 320)
    for example in cases {
      let text = String(decoding: example.text, as: UTF8.self)
      let read = try? CSVReader.records(example.text, delimiter: example.delimiter).map(\.cells)
      #expect(read.map(bytes) == example.records.map(bytes), "\(text.debugDescription)")
    }
  }

  @Test func `every line is what Python writes`() throws {
    for example in try cases() {
      guard let records = example.records, let header = records.first else { continue }
      let written = CSVWriter.text(header: header, rows: Array(records.dropFirst()))
      #expect(Array(written.utf8) == example.written)
    }
  }
}
