import Testing

@testable import Localization

@Suite struct MessageTests {
  let english = Catalogue(language: .en, unit: "million VND")
  let vietnamese = Catalogue(language: .vi, unit: "million VND")

  @Test(arguments: MessageSamples.all)
  func `every message says something of its own in each language`(message: AnyMessage) {
    let en = message.text(english)
    let vi = message.text(vietnamese)
    #expect(!en.isEmpty && !vi.isEmpty)
    #expect(en != vi, "\(en)")
    for text in [en, vi] {
      #expect(!text.hasSuffix("!") && !text.contains("! "), "\(text)")
      #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
    for word in ["vui lòng", "bạn", "hoá ", "khoá"] { #expect(!vi.contains(word), "\(vi)") }
  }

  @Test func `no two messages of a topic say the same`() {
    for catalogue in [english, vietnamese] {
      let texts = MessageSamples.all.map { $0.text(catalogue) }
      let doubled = Dictionary(grouping: texts) { $0 }.filter { $1.count > 1 }.keys
      #expect(doubled.isEmpty, "\(doubled)")
    }
  }

  @Test func `a reading error says place, fault, form and repair`() {
    let message = ReadingMessage(
      path: "d/D-1.md", line: 7, column: 3, excerpt: "title: \"a", fault: .unclosedQuote)
    #expect(
      english.text(message)
        == "Cannot read d/D-1.md:7:3: a quotation mark is not closed: “title: \"a”. "
        + "Expected: title: \"text\". Repair: close the quotation mark at the end of the value.")
  }

  @Test func `an unknown key names the nearest one`() {
    #expect(
      english.text(ValueMessage.unknownFilterKey("ownr", nearest: "owner"))
        == "No filter key “ownr”. Did you mean “owner”?")
    #expect(
      vietnamese.text(ValueMessage.unknownFilterKey("ownr", nearest: "owner"))
        == "Không có khóa lọc “ownr”. Ý là “owner”?")
  }
}
