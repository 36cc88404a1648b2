import Domain
import Notation
import Testing

@testable import Localization

@Suite struct DifferenceWordsTests {
  private func record(_ id: String, _ kind: Kind, _ lines: String) throws -> Record {
    let text = lines.hasPrefix("---") ? lines : "---\n\(lines)\n---\n"
    return Record(
      id: RecordID(reading: id, in: kind), fileName: "\(id).md",
      document: try Document(record: Array(text.utf8)))
  }

  /// The sentence in both languages.
  private func words(
    _ id: String, _ kind: Kind, _ before: String, _ after: String, by who: String? = "CMO"
  ) throws -> [String] {
    let difference = try RecordDifference(
      from: record(id, kind, before), to: record(id, kind, after))
    return try Language.allCases.map { language in
      Catalogue(language: language, unit: "million VND", currency: "VND")
        .text(try #require(difference), by: who)
    }
  }

  @Test func `a move is told with the state's word, without what was written along`() throws {
    #expect(
      try words("U-0014", .useCase, "status: idea", "status: parked\nreason: x", by: "CRM")
        == [
          "CRM moved U-0014 to parked, and 1 more field",
          "CRM chuyển U-0014 sang tạm gác, và 1 trường khác",
        ])
    #expect(
      try words("D-0012", .decision, "status: proposed", "status: decided\ndecided: 2026-03-12")[0]
        == "CMO moved D-0012 to decided")
  }

  @Test func `a value is told before and after, in the words of the language`() throws {
    #expect(
      try words("P-0003", .pilot, "budget: 20", "budget: 1500")
        == [
          "CMO set budget of P-0003 from 20\u{A0}m₫ to 1,500\u{A0}m₫",
          "CMO đổi ngân sách của P-0003 từ 20\u{A0}trđ thành 1.500\u{A0}trđ",
        ])
    #expect(
      try words("D-0012", .decision, "title: a", "title: a\nreview: 2026-03-12", by: nil)
        == [
          "Somebody set review on of D-0012 to 12 Mar 2026",
          "Có người ghi ngày xem lại của D-0012 là 12/03/2026",
        ])
  }

  @Test func `acts have sentences of their own`() throws {
    func english(_ id: String, _ kind: Kind, _ before: String, _ after: String) throws -> String {
      try words(id, kind, before, after)[0]
    }
    #expect(
      try english("D-0012", .decision, "title: a", "title: a\nsigned: {cmo: x}")
        == "CMO signed D-0012")
    #expect(
      try english(
        "D-0012", .decision, "decide-by: [2026-03-12]", "decide-by: [2026-03-12, 2026-03-19]")
        == "CMO deferred D-0012 to 19 Mar 2026")
    #expect(
      try english(
        "P-0003", .pilot, "status: running", "status: closed\nverdict: scale\nended: 2026-03-12")
        == "CMO closed P-0003: scale, and 1 more field")
    #expect(
      try english("D-0012", .decision, "title: a", "title: a\narchived: 2026-03-12")
        == "CMO archived D-0012")
    #expect(
      try english(
        "D-0012", .decision, "title: a",
        "---\ntitle: a\n---\n## Comments\n\n- 2026-03-12 cmo: too dear\n")
        == "CMO commented on D-0012: too dear")
    #expect(
      try english("O-0003", .ownership, "cells: {CIO: A}", "cells: {CIO: R}")
        == "CMO set assignments CIO of O-0003 from Accountable to Responsible")
    #expect(
      try english("D-0012", .decision, "agree: [cio]", "agree: [cio, fin]")
        == "CMO added FIN to must agree of D-0012")
    #expect(
      try english("D-0012", .decision, "rationale: a", "rationale: b")
        == "CMO changed rationale of D-0012")
  }

  @Test func `what came and went is told with its title`() throws {
    let record = try record("D-0016", .decision, "title: Which CDP?")
    let (added, removed) = (
      RecordDifference(from: nil, to: record), RecordDifference(from: record, to: nil)
    )
    let catalogue = Catalogue(language: .vi)
    #expect(catalogue.text(try #require(added), by: "CIO") == "CIO thêm D-0016 Which CDP?")
    #expect(catalogue.text(try #require(removed), by: "CIO") == "CIO xóa D-0016 Which CDP?")
  }
}
