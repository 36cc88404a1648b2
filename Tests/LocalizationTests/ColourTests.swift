import Domain
import Testing

@testable import Localization

@Suite struct ColourTests {
  let english = Catalogue(language: .en)
  let vietnamese = Catalogue(language: .vi)

  @Test func `the letters of the colours do not read as RACI in Vietnamese`() {
    #expect(
      ["red", "amber", "green", "grey"].map { english.ragLetter($0) } == ["R", "A", "G", "·"])
    #expect(["red", "amber", "green"].map { vietnamese.ragLetter($0) } == ["Đ", "V", "X"])
    #expect(vietnamese.ragLetter("red", ascii: true) == "D")
  }

  @Test func `a reason is said in the language of the interface`() {
    #expect(vietnamese.text(RagReason.killRule("K1")) == "dừng K1")
    #expect(vietnamese.text(RagReason.lowCheckIn(2)) == "chấm điểm 2/5")
    #expect(english.text(RagReason.readingTooOld(days: 15)) == "no reading for 15 days")
  }
}
