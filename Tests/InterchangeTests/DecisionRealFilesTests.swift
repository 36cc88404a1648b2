import Interchange
import Notation
import Testing

/// The decision records that MADR keeps of itself.
@Suite(.enabled(if: TestFiles.shared != nil))
struct DecisionRealFilesTests {
  private let folder = "madr-decisions"

  private func record(_ name: String) throws -> DecisionRecord {
    try DecisionRecordReader.record(TestFiles.real("\(folder)/\(name)"), fileName: name)
  }

  private var names: [String] {
    TestFiles.realNames(in: folder).filter { SkipReason(fileName: $0) == nil }
  }

  @Test func `19 of the 21 files are decisions`() {
    let all = TestFiles.realNames(in: folder)
    #expect(all.count == 21)
    #expect(all.filter { SkipReason(fileName: $0) == .index } == ["index.md"])
    #expect(all.filter { SkipReason(fileName: $0) == .template } == ["adr-template.md"])
    #expect(names.count == 19)
  }

  @Test func `all are decided but the one on hold, and none has a day`() throws {
    let records = try names.map(record)
    #expect(records.map(\.number) == Array(0...18))
    #expect(records.filter { $0.state != "decided" }.map(\.statusText) == ["on hold"])
    #expect(records.filter { $0.state != "decided" }.map(\.state) == ["draft"])
    #expect(records.allSatisfy { $0.day == nil })
    #expect(records.allSatisfy { !$0.context.isEmpty && $0.options.count > 1 })
    #expect(records.allSatisfy { $0.extra.first?.key == "parent" })
  }

  @Test func `every outcome is one of the options, where its author repeats the name`() throws {
    let records = try names.map(record)
    let strangers = records.filter { record in
      !record.options.contains { $0.title == record.outcome }
    }
    // These six shorten the name or quote it otherwise than in the list.
    #expect(strangers.map(\.number) == [0, 5, 9, 15, 16, 18])
    #expect(records.allSatisfy { $0.rationale != nil })
  }

  @Test func `arguments reach their options, also from sections within`() throws {
    let categories = try record("0010-support-categories.md").options
    #expect(categories.count == 7)
    #expect(categories.map(\.good.count) == [2, 3, 2, 2, 2, 0, 0])
    let licences = try record("0001-use-CC0-or-MIT-as-license.md").options
    #expect(licences.map(\.title).first == "CC0")
    #expect(licences.map(\.bad.count) == [1, 1, 0, 1, 0, 0])
  }

  @Test func `links between them are found, and none in code`() throws {
    let found = try names.map(record).filter { !$0.links.isEmpty }
    #expect(found.map(\.number) == [8, 13])
    #expect(
      found.flatMap { $0.links.map(\.file) } == [
        "0013-use-yaml-front-matter-for-meta-data.md", "0008-add-status-field.md",
      ])
  }
}
