import Interchange
import Testing

struct CSVReaderTests {
  private func table(_ text: String) throws -> Table { try CSVReader.table(Array(text.utf8)) }

  @Test func `cells keep commas, quotes and line ends that stand between quotes`() throws {
    let table = try table("a,b\r\n\"x, \"\"y\"\"\",\"one\r\ntwo\"\r\n")
    #expect(table.header == ["a", "b"])
    #expect(table.rows == [Table.Row(line: 2, cells: ["x, \"y\"", "one\r\ntwo"])])
  }

  @Test(arguments: ["a,b\n1,2\n", "a,b\r\n1,2\r\n", "a,b\r1,2\r", "\u{FEFF}a,b\n1,2"])
  func `all line ends and a mark in front read alike`(text: String) throws {
    #expect(
      try table(text) == Table(header: ["a", "b"], rows: [.init(line: 2, cells: ["1", "2"])]))
  }

  @Test func `a row knows its line behind cells of several lines`() throws {
    #expect(try table("a\n\"1\n2\r3\"\n\nb\n").rows.map(\.line) == [2, 6])
  }

  @Test(arguments: [",", ";", "\t", "|"])
  func `the delimiter is guessed from the header`(delimiter: String) throws {
    let table = try table("\"a,;b\"\(delimiter)c\n1\(delimiter)2.5\n")
    #expect(table.header == ["a,;b", "c"])
    #expect(table.rows[0].cells[0] == "1")
  }

  @Test func `a short row is filled and a row without text is skipped`() throws {
    let table = try table("a,b,c\n1\n\n,,\n  \n2,3,4,,\n")
    #expect(table.rows.map(\.cells) == [["1", "", ""], ["2", "3", "4"]])
  }

  @Test func `a row with more text than the header is refused with its line`() {
    #expect(throws: InterchangeError.tooManyCells(line: 3, cells: 3, columns: 2)) {
      try table("a,b\n1,2\n1,2,3\n")
    }
  }

  @Test func `columns without a name are named, or dropped when empty`() throws {
    let table = try table("a,,\n1,,x\n")
    #expect(table.header == ["a", "column-3"])
    #expect(table.rows[0].cells == ["1", "x"])
  }

  @Test func `repeated names are told apart`() throws {
    #expect(try table("a,a, a ,a-2\n").header == ["a", "a-3", "a-4", "a-2"])
  }

  @Test func `an open quote is named by the line where it opened`() {
    #expect(throws: InterchangeError.unclosedQuote(line: 2)) { try table("a,b\n1,\"2\n3,4\n") }
  }

  @Test func `a file without text has no header`() {
    #expect(throws: InterchangeError.noHeader) { try table("\n , \n") }
  }

  @Test func `bytes that are no UTF-8 are named by their line`() {
    let bytes = Array("a,b\r\n1,".utf8) + [0xE1, 0xBB, 0x0A]
    #expect(throws: InterchangeError.notUTF8(line: 2)) { try CSVReader.table(bytes) }
  }

  @Test(arguments: [true, false])
  func `UTF-16 with its mark is read`(lowByteFirst: Bool) throws {
    let bytes = "\u{FEFF}tên\tđủ 🧺\n1\t2".utf16.flatMap { unit in
      let pair = [UInt8(unit >> 8), UInt8(unit & 0xFF)]
      return lowByteFirst ? pair.reversed() : pair
    }
    #expect(try CSVReader.table(bytes).header == ["tên", "đủ 🧺"])
  }

  @Test func `half a character of UTF-16 is refused`() {
    #expect(throws: InterchangeError.notUTF16) { try CSVReader.table([0xFF, 0xFE, 0x61]) }
    #expect(throws: InterchangeError.notUTF16) { try CSVReader.table([0xFF, 0xFE, 0x3E, 0xD8]) }
  }

  @Test(.enabled(if: TestFiles.shared != nil))
  func `the federal inventory has 900 rows, 12 of them with whole multi-line cells`() throws {
    let table = try CSVReader.table(TestFiles.real("federal-ai-use-cases-cots-2025.csv"))
    #expect(
      table.header == [
        "Agency", "AI Use Case", "Agency Use (Y/N)?",
        "Name of Commercial Product or Service Used", "Estimated # of Licenses/Users",
      ])
    #expect(table.rows.count == 900)
    let isLong = { (cell: String) in cell.utf8.contains { $0 == 0x0A || $0 == 0x0D } }
    #expect(table.rows.count { $0.cells.contains(where: isLong) } == 12)
    #expect(table.rows.allSatisfy { $0.cells.count == 5 })
  }
}
