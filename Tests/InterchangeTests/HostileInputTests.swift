import Interchange
import TestSupport
import Testing

/// Input that nobody meant: every reader answers with a value or an error, and soon.
struct HostileInputTests {
  private let fixtures = ["0007-madr-2.md", "0009-nygard.md", "0011-madr-4-crlf.md"]

  @Test func `damaged files are read or refused`() throws {
    let seed: UInt64 = 20_260_312
    var random = SeededGenerator(state: seed)
    let pieces = [
      "[", "](", ")", "`", "```", "<!--", "-->", "\n", "\"", ",", "ADR-", "5", "#", "\u{301}",
    ]
    for name in fixtures {
      let original = try TestFiles.fixture(name)
      for _ in 0..<20 {
        var bytes = original
        for _ in 0..<Int.random(in: 1...12, using: &random) {
          let start = Int.random(in: 0..<bytes.count, using: &random)
          let end = min(bytes.count, start + Int.random(in: 0...9, using: &random))
          bytes.replaceSubrange(
            start..<end, with: pieces.randomElement(using: &random)?.utf8 ?? "".utf8)
        }
        read(bytes)
      }
    }
  }

  @Test(arguments: [
    "[", "`", "``a", "<!--", "ADR-", "* ", "1.", "(", "[a](", "#\n", "\"", "{\"a\":[",
  ])
  func `one thing over and over is read or refused`(piece: String) {
    read(Array(String(repeating: piece, count: 400).utf8))
  }

  private func read(_ bytes: [UInt8]) {
    let record = try? DecisionRecordReader.record(bytes, fileName: "0001-x.md")
    if let record {
      let same = DecisionRecordReader.rewritingLinks(record.body) { _ in nil }
      #expect(Array(same.utf8) == Array(record.body.utf8))
      #expect(record.links.allSatisfy { $0.range.upperBound <= record.body.utf8.count })
    }
    let table = try? CSVReader.table(bytes)
    _ = try? table.map(ResponsibilityTableReader.rows)
    #expect(throws: InterchangeError.self) { try JSONReader.value(bytes) }
  }
}
