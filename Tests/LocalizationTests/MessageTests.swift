import Testing

@testable import Localization

@Suite struct MessageTests {
  let english = Catalogue(language: .en, unit: "million VND")
  let vietnamese = Catalogue(language: .vi, unit: "million VND")

  @Test(arguments: MessageSamples.all)
  func `every message says something of its own in each language`(message: Message) {
    let en = english.text(message)
    let vi = vietnamese.text(message)
    #expect(!en.isEmpty && !vi.isEmpty)
    #expect(en != vi, "\(en)")
    for text in [en, vi] {
      #expect(!text.hasSuffix("!") && !text.contains("! "), "\(text)")
      #expect(!text.contains("  ") && !text.contains(".."), "\(text)")
      #expect(text.first?.isWhitespace == false && text.last?.isWhitespace == false)
    }
    for word in ["vui lòng", "bạn", "hoá ", "khoá"] { #expect(!vi.contains(word), "\(vi)") }
  }

  @Test(arguments: MessageSamples.all)
  func `a status word has at most twelve columns`(message: Message) {
    for catalogue in [english, vietnamese] {
      if let word = catalogue.statusWord(message) { #expect(word.count <= 12, "\(word)") }
    }
  }

  @Test func `no two messages of a topic say the same`() {
    for catalogue in [english, vietnamese] {
      let texts = MessageSamples.all.map(catalogue.text)
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

  @Test func `the glossary's sentences stand word for word`() {
    #expect(
      vietnamese.text(.act(.someoneDid(who: "CRM", act: "park", id: "U-0014")))
        == "CRM đã tạm gác U-0014.")
    #expect(
      english.text(.act(.someoneDid(who: "CRM", act: "park", id: "U-0014")))
        == "CRM parked U-0014.")
    #expect(
      vietnamese.text(.sync(.synced(secondsAgo: 120, toSend: 3)))
        == "Đồng bộ 2 phút trước, còn 3 mục chưa gửi.")
    #expect(
      english.text(.value(.gateClosed(fields: ["objective", "target"])))
        == "Gate closed: objective and target missing.")
    #expect(
      vietnamese.text(.screen(.progress(what: "Nhập", done: 40, of: 1200)))
        == "Đang nhập: 40/1.200. Esc để hủy.")
  }

  @Test func `an unknown key names the nearest one`() {
    #expect(
      english.text(.value(.unknownFilterKey("ownr", nearest: "owner")))
        == "No filter key “ownr”. Did you mean “owner”?")
    #expect(
      vietnamese.text(.value(.unknownFilterKey("ownr", nearest: "owner")))
        == "Không có khóa lọc “ownr”. Ý là “owner”?")
  }
}
