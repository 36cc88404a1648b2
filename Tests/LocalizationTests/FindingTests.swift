import Domain
import Testing

@testable import Localization

@Suite struct FindingTests {
  let english = Catalogue(language: .en)
  let vietnamese = Catalogue(language: .vi)

  @Test func `every rule of the product has a finding in words`() {
    for rule in 3...18 {
      let keys = FindingTexts.texts.keys.filter { $0 == "\(rule)" || $0.hasPrefix("\(rule)-") }
      #expect(!keys.isEmpty, "rule \(rule)")
    }
  }

  @Test func `every problem that Domain finds has words`() {
    for problem in [
      Finding.Problem.duplicateID(otherPath: ""), .malformedID(""), .fileNameDiffers(promised: ""),
      .missing, .brokenReference(""), .unknownPerson(""), .conflict(field: ""),
    ] {
      #expect(english.finding(problem.rule) != nil, "\(problem.rule)")
    }
    #expect(english.finding("readable") != nil && english.finding("allowed-value") != nil)
  }

  @Test func `the tables hold whole blocks, and no rule stands twice`() {
    let lines = FindingTexts.tables.flatMap(TableReader.lines)
    #expect(lines.count == FindingTexts.texts.count * 5)
  }

  @Test func `problem and remedy differ by language and use the same names`() {
    for (rule, text) in FindingTexts.texts {
      for phrase in [text.problem, text.remedy] {
        #expect(phrase.english != phrase.vietnamese, "\(rule)")
        #expect(names(phrase.english) == names(phrase.vietnamese), "\(rule)")
        #expect(!phrase.english.hasSuffix(".") && !phrase.vietnamese.hasSuffix("."), "\(rule)")
      }
    }
  }

  private func names(_ text: String) -> Set<Substring> {
    Set(
      text.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
        $0.split(separator: "}").first
      })
  }

  @Test func `names are filled once, what is not given is a dash`() {
    let finding = english.finding("reference", values: ["field": "metric", "id": "{field}"])
    #expect(finding?.problem == "metric names {field}, which does not exist")
    #expect(vietnamese.finding("5-sign")?.remedy == "Đề nghị — ký")
    #expect(english.finding("99") == nil)
  }

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
