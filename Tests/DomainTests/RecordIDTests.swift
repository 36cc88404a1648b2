import Domain
import Testing

struct RecordIDTests {
  @Test(arguments: ["D-0012", "D-12", "d-0012", "d12", "D12", "D-00012", "D0012"])
  func `an id is understood however it is written`(text: String) throws {
    let id = try #require(RecordID(text, kind: nil))
    #expect(id == RecordID(kind: .decision, number: 12))
    #expect(id.hashValue == RecordID(kind: .decision, number: 12).hashValue)
    #expect(id.text == text)
    #expect(id.isWellFormed)
  }

  @Test(arguments: [
    "", "D", "D-", "12", "X-0001", "D-12a", "D 12", "D--12", "D-1-2", "-12", "D-+1", "D12-", "Đ-12",
    "D-１２", "D-99999999999999999999", "decision-12",
  ])
  func `what is no id is refused`(text: String) {
    #expect(RecordID(text, kind: nil) == nil)
  }

  @Test(arguments: [
    (Kind.decision, "D-0001"), (.ownership, "O-0001"), (.useCase, "U-0001"), (.pilot, "P-0001"),
    (.tool, "T-0001"), (.meeting, "M-0001"), (.objective, "G-0001"), (.metric, "K-0001"),
    (.segment, "S-0001"),
  ])
  func `every kind has its letter`(kind: Kind, text: String) {
    #expect(RecordID(kind: kind, number: 1).text == text)
    #expect(RecordID(text, kind: nil)?.kind == kind)
    #expect(RecordID(text, kind: kind)?.number == 1)
  }

  @Test func `an id of another kind is refused where one kind is expected`() {
    #expect(RecordID("U-0001", kind: .decision) == nil)
    #expect(RecordID("cio", kind: .decision) == nil)
  }

  @Test(arguments: [(7, "D-0007"), (12345, "D-12345"), (0, "D-0000")])
  func `a number has at least four digits`(number: Int, text: String) {
    #expect(RecordID(kind: .decision, number: number).text == text)
  }

  @Test(arguments: ["cio", "lead-analyst", "ngân.hà", "a_1", "CMO"])
  func `a handle is the id of a person`(handle: String) throws {
    let id = try #require(RecordID(handle, kind: .person))
    #expect(id.kind == .person)
    #expect(id.number == nil)
    #expect(id.isWellFormed)
    #expect(id == RecordID(handle: handle))
  }

  @Test(arguments: ["", "a b", "a/b", "../x", "@cio", "a:b", ".", "..", ".cio", "a\u{202E}b"])
  func `a handle that could not be a file name is refused`(handle: String) {
    #expect(RecordID(handle, kind: .person) == nil)
    #expect(!RecordID(handle: handle).isWellFormed)
  }

  @Test func `an id of the wrong form is kept as it stands and told apart`() {
    let odd = RecordID(reading: "twelve", in: .decision)
    #expect(odd.number == nil)
    #expect(odd.text == "twelve")
    #expect(!odd.isWellFormed)
    #expect(odd != RecordID(reading: "eleven", in: .decision))
    #expect(RecordID(reading: "U-0001", in: .decision).number == nil)
  }

  @Test func `ids are in the order of kinds, numbers, then odd texts`() {
    let ids = [
      RecordID(handle: "arc"), RecordID(reading: "b", in: .decision),
      RecordID(kind: .useCase, number: 1), RecordID(kind: .decision, number: 10),
      RecordID(reading: "a", in: .decision), RecordID(kind: .decision, number: 9),
    ]
    #expect(ids.sorted().map(\.text) == ["D-0009", "D-0010", "a", "b", "U-0001", "arc"])
  }

  @Test(arguments: [
    ("D-0012-mua-hay-xay.md", "D-0012"), ("D-0012.md", "D-0012"), ("D-0012-.md", "D-0012"),
    ("notes.md", "notes"), ("some-long-name.md", "some-long"),
  ])
  func `a file name promises the id before its second hyphen`(name: String, id: String) {
    #expect(RecordID(fileName: name, in: .decision).text == id)
  }

  @Test func `the whole name of a person's file is the handle`() {
    #expect(RecordID(fileName: "lead-analyst-crm.md", in: .person).text == "lead-analyst-crm")
  }
}
