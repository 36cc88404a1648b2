import TestSupport
import Testing

@testable import Interchange

struct CSVWriterTests {
  @Test func `only cells that need quotes get them`() {
    let text = CSVWriter.text(
      header: ["id", "title"], rows: [["D-0012", "CDP: mua, hay \"xây\"?"]])
    #expect(text == "id,title\r\nD-0012,\"CDP: mua, hay \"\"xây\"\"?\"\r\n")
  }

  @Test(arguments: ["=1+1", "+84 24", "-5", "@cmo"])
  func `a cell that looks like a formula stays as it is`(cell: String) {
    #expect(CSVWriter.text(header: ["a"], rows: [[cell]]) == "a\r\n\(cell)\r\n")
  }

  @Test func `whatever is written reads back the same`() throws {
    let seed: UInt64 = 20_260_312
    var random = SeededGenerator(state: seed)
    let pieces = [
      "a", ",", "\"", "\n", "\r", "\r\n", ";", " ", "e\u{301}", "\u{301}", "đ", "", "=",
    ]
    for _ in 0..<500 {
      let columns = Int.random(in: 1...4, using: &random)
      let rows = (0...Int.random(in: 0...4, using: &random)).map { _ in
        (0..<columns).map { _ in
          (0..<Int.random(in: 0...5, using: &random))
            .map { _ in pieces.randomElement(using: &random) ?? "" }.joined()
        }
      }
      let text = CSVWriter.text(header: rows[0], rows: Array(rows.dropFirst()))
      let read = try CSVReader.records(Array(text.utf8), delimiter: UInt8(ascii: ","))
      #expect(
        read.map { $0.cells.map { Array($0.utf8) } } == rows.map { $0.map { Array($0.utf8) } },
        "seed \(seed)")
    }
  }
}
