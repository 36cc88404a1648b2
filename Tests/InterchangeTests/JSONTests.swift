import Interchange
import TestSupport
import Testing

struct JSONTests {
  private func value(_ text: String) throws -> JSON { try JSONReader.value(Array(text.utf8)) }

  @Test func `order of keys and text of numbers are kept`() throws {
    let text = #"{"b":1.50,"a":[1e3,-0,12345678901234567890],"":null,"c":{"d":true,"e":false}}"#
    let read = try value(" \t\r\n" + text + "\n")
    #expect(JSONWriter.compact(read) == text)
    #expect(read["b"] == .number(text: "1.50"))
  }

  @Test func `escapes and pairs of surrogates are read`() throws {
    let text = #""\"\\\/\b\f\n\r\t\u00e1\uD83E\uDDFA🧺""#
    #expect(try value(text) == .string("\"\\/\u{8}\u{C}\n\r\tá🧺🧺"))
  }

  @Test(arguments: [
    ("", JSON.Problem.expected(.value), 1, 1),
    ("[1,]", .expected(.value), 1, 4),
    ("[1 2]", .expected(.commaOrBracket), 1, 4),
    ("{\"a\":1 \"b\"}", .expected(.commaOrBrace), 1, 8),
    ("{\"a\":1,}", .expected(.key), 1, 8),
    ("{\"a\" 1}", .expected(.colon), 1, 6),
    ("{a:1}", .expected(.key), 1, 2),
    ("[1]\r\n x", .trailingText, 2, 2),
    ("{\"đ\":1,\n \"đ\":2}", .duplicateKey("đ"), 2, 2),
    ("\"ế\n\"", .controlCharacter, 1, 3),
    ("[\"abc", .expected(.closingQuote), 1, 2),
    (#"["\x"]"#, .badEscape, 1, 3),
    (#""\u+123""#, .badEscape, 1, 2),
    (#""\u12""#, .badEscape, 1, 2),
    (#""\ud83e""#, .loneSurrogate, 1, 2),
    (#""\ud83e\u0041""#, .loneSurrogate, 1, 2),
    (#""\uddfa""#, .loneSurrogate, 1, 2),
    ("01", .trailingText, 1, 2),
    ("-", .expected(.digit), 1, 2),
    ("1.", .expected(.digit), 1, 3),
    ("1e+", .expected(.digit), 1, 4),
    (".5", .expected(.value), 1, 1),
    ("NaN", .expected(.value), 1, 1),
    ("nul", .expected(.value), 1, 1),
  ])
  func `what is no JSON is refused where it goes wrong`(
    text: String, problem: JSON.Problem, line: Int, column: Int
  ) {
    #expect(throws: InterchangeError.json(problem, line: line, column: column)) { try value(text) }
  }

  @Test func `nesting is read to the limit and not beyond`() throws {
    func nested(_ depth: Int) -> String {
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth)
    }
    _ = try value(nested(JSONReader.depthLimit))
    #expect(throws: InterchangeError.json(.tooDeep, line: 1, column: 65)) { try value(nested(65)) }
    #expect(throws: InterchangeError.self) { try value(String(repeating: "[", count: 100_000)) }
  }

  @Test func `indented text has two blanks a level`() {
    let value = JSON.object([
      .init("id", .string("D-0012")), .init("agree", .array([.string("cmo"), .null])),
      .init("none", .array([])), .init("computed", .object([])),
    ])
    #expect(
      JSONWriter.indented(value) == """
        {
          "id": "D-0012",
          "agree": [
            "cmo",
            null
          ],
          "none": [],
          "computed": {}
        }
        """)
  }

  @Test func `text is escaped where it must be and else stays`() {
    let text = "\"\\\n\u{0}\u{1B}\u{9B}\u{2028}\u{2029}\u{202E}\u{E0041}ế🧺/"
    #expect(
      JSONWriter.compact(.string(text))
        == #""\"\\\n\u0000\u001b\u009b\u2028\u2029\u202e\udb40\udc41ế🧺/""#)
  }

  @Test(arguments: ["", "abc", "01", "1 ", " 1", "0x10", "NaN", "\"", "1\n", "\u{FEFF}1"])
  func `a number that JSON does not know is written as a string`(text: String) throws {
    #expect(try value(JSONWriter.compact(.number(text: text))) == .string(text))
  }

  @Test func `numbers are written as short as they read back`() {
    let values: [JSON] = [.number(3), .number(-0.5), .number(2.0), .number(1e21), .number(.nan)]
    #expect(JSONWriter.compact(.array(values)) == "[3,-0.5,2,1e+21,null]")
  }

  @Test func `rows are the objects of an array, or of the one array in an object`() throws {
    let rows = try value(#"{"count":2,"items":[{"a":1},{"b":[2]}]}"#).rows()
    #expect(rows == [[.init("a", .number(1))], [.init("b", .array([.number(2)]))]])
    #expect(try value(#"[{"a":1}]"#).rows().count == 1)
    #expect(throws: InterchangeError.noRows(item: 2)) { try value("[{},1]").rows() }
    #expect(throws: InterchangeError.noRows(item: nil)) { try value("3").rows() }
    #expect(throws: InterchangeError.noRows(item: nil)) { try value(#"{"a":[],"b":[]}"#).rows() }
  }

  @Test func `whatever is written reads back the same`() throws {
    let seed: UInt64 = 20_260_312
    var random = SeededGenerator(state: seed)
    for _ in 0..<300 {
      let made = randomValue(depth: 4, using: &random)
      #expect(try value(JSONWriter.compact(made)) == made, "seed \(seed)")
      #expect(try value(JSONWriter.indented(made)) == made, "seed \(seed)")
    }
  }

  private func randomValue(depth: Int, using random: inout SeededGenerator) -> JSON {
    switch Int.random(in: 0..<(depth > 0 ? 6 : 4), using: &random) {
    case 0: .null
    case 1: .bool(.random(using: &random))
    case 2: .number(Double.random(in: -1e9...1e9, using: &random))
    case 3: .string(randomText(using: &random))
    case 4:
      .array(
        (0..<Int.random(in: 0...4, using: &random)).map { _ in
          randomValue(depth: depth - 1, using: &random)
        })
    default:
      .object(
        (0..<Int.random(in: 0...4, using: &random)).map { index in
          .init(
            "\(index)" + randomText(using: &random), randomValue(depth: depth - 1, using: &random))
        })
    }
  }

  private func randomText(using random: inout SeededGenerator) -> String {
    let scalars = (0..<Int.random(in: 0...6, using: &random)).compactMap { _ in
      Unicode.Scalar(UInt32.random(in: 0...0x2FFF, using: &random))
    }
    return String(String.UnicodeScalarView(scalars))
  }
}
