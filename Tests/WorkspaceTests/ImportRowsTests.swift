import Domain
import Interchange
import Notation
import Testing
import Workspace

private func plan(
  _ text: String, as kind: Kind = .useCase, maps: [String] = [], key: String? = nil,
  into portfolio: Portfolio? = nil
) throws -> ImportPlan {
  try Import.rows(
    try table(text), as: kind, maps: try maps.map { try ColumnMapping($0) }, keyColumn: key,
    into: portfolio ?? .init(configuration: .empty, today: today, records: []),
    synonyms: synonyms)
}

@Test func `columns are guessed by key, word and Vietnamese word without marks`() throws {
  let plan = try plan(
    "tieu de,DECIDE_BY,Cau hoi,Lĩnh vực,Trạng thái\nCDP,2026-03-20,Mua?,công cụ,Đã quyết\n",
    as: .decision)
  #expect(plan.guessed.map(\.key) == ["title", "decide-by", "question", "area", "status"])
  #expect(plan.drafts[0].text("title") == "CDP")
  #expect(plan.drafts[0]["decide-by"] == .list([.scalar("2026-03-20")]))
  #expect(plan.drafts[0].text("area") == "tool")
  #expect(plan.drafts[0].text("status") == "decided")
}

@Test func `a new record gets its first state, and no day that nobody knows`() throws {
  let plan = try plan("title\nCDP\n", as: .decision)
  #expect(plan.drafts[0].text("status") == "draft")
  #expect(plan.drafts[0].text("raised") == nil)
}

@Test func `a decision that was decided long ago was not raised today`() throws {
  let plan = try plan("title,decided\nCDP,2020-01-02\n", as: .decision)
  #expect(plan.drafts[0].text("raised") == "2020-01-02")
}

@Test func `a mapping splits at its last equals sign`() throws {
  let plan = try plan("a=b,title\nx,y\n", maps: ["a=b=market"])
  #expect(plan.drafts[0].text("market") == "x")
}

@Test func `a guessed column whose values do not all fit becomes an extra key`() throws {
  let plan = try plan("title,status,effort\nA,idea,2\nB,live,three\n")
  #expect(plan.drafts.map { $0.text("status") } == ["idea", "idea"])
  #expect(plan.drafts.map { $0.text("source-status") } == ["idea", "live"])
  #expect(plan.drafts.map { $0.text("source-effort") } == ["2", "three"])
  #expect(plan.extras.map(\.key) == ["source-status", "source-effort"])
}

@Test func `unknown columns are kept as distinct slugs that mean nothing else`() throws {
  let plan = try plan("title,Đơn vị?,Don vi,Score,Kind,客户\nA,1,2,3,4,5\n")
  #expect(
    plan.extras.map(\.key) == ["don-vi", "don-vi-2", "source-score", "source-kind", "column"])
}

@Test func `empty cells leave a field out and empty columns leave no trace`() throws {
  let plan = try plan("title,market,theme,extra\nA,, ,\nB,VN,,\n")
  #expect(plan.drafts[0]["market"] == nil)
  #expect(plan.drafts[1].text("market") == "VN")
  #expect(plan.guessed.map(\.key) == ["title", "market"])
  #expect(plan.extras.isEmpty)
}

@Test func `cells of several lines go whole`() throws {
  let plan = try plan(
    "title,brief,market,note\n\"A\nB\",\"one\n## two\n\nthree\",\"x\ny\",\"p\nq\"\n")
  let store = try applied(plan, to: try portfolio(holding: []))
  let record = try #require(store.records(of: .useCase).first)
  #expect(record.title == "A\nB")
  #expect(Typed<UseCase>(record).brief?.text == "one\n ## two\n\nthree")
  #expect(record.document.body.contains("## Brief\n\none"))
  #expect(record.document.text("market") == "x\ny")
  #expect(record.document.text("note") == "p\nq")
}

@Test func `a mapped value that does not fit fails with its place`() throws {
  let error = #expect(throws: ImportError.self) {
    try plan("title,due\nA,2026-03-12\nB,soon\n", as: .decision, maps: ["due=decide-by"])
  }
  guard case .misfit(3, "due", "decide-by", let misfit)? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
  #expect(misfit.value == "soon")
}

@Test func `mappings that lead nowhere name what is near`() throws {
  let column = #expect(throws: ImportError.self) { try plan("title\nA\n", maps: ["titel=title"]) }
  guard case .unknownColumn("titel", nearest: "title", columns: ["title"])? = column else {
    Issue.record("\(String(describing: column))")
    return
  }
  let key = #expect(throws: ImportError.self) { try plan("title\nA\n", maps: ["title=titel"]) }
  guard case .unknownKey("titel", .useCase, nearest: "title")? = key else {
    Issue.record("\(String(describing: key))")
    return
  }
  let twice = #expect(throws: ImportError.self) {
    try plan("a,b\nA,B\n", maps: ["a=title", "b=title"])
  }
  guard case .mappedTwice("title", columns: ["a", "b"])? = twice else {
    Issue.record("\(String(describing: twice))")
    return
  }
  #expect(throws: ImportError.self) { try ColumnMapping("title") }
  #expect(throws: ImportError.self) { try plan("title\nA\n", maps: ["title=import-key"]) }
}

@Test func `without a column for the title the columns are listed`() throws {
  let error = #expect(throws: ImportError.self) { try plan("Idea,Who\nA,B\n") }
  guard case .noTitleColumn(.useCase, key: "title", columns: ["Idea", "Who"])? = error else {
    Issue.record("\(String(describing: error))")
    return
  }
}

@Test func `a row without a title is skipped and named`() throws {
  let plan = try plan("title,market\nA,VN\n,VN\n")
  #expect(plan.added == 1)
  #expect(plan.skipped.map(\.reason) == [.noTitle(line: 3)])
}

@Test func `equal rows stay distinct and a repeat adds none`() throws {
  let text = "title,market\nA,VN\nA,VN\nA,\n"
  let first = try plan(text)
  let keys = first.drafts.compactMap { $0.text("import-key") }
  #expect(first.added == 3)
  #expect(Set(keys).count == 3)
  #expect(keys.allSatisfy { $0.utf8.count == 16 && $0.allSatisfy(\.isHexDigit) })
  let again = try plan(text, into: try applied(first, to: try portfolio(holding: [])))
  #expect(again.added == 0)
  #expect(again.unchanged == 3)
  #expect(again.change.steps.isEmpty)
}

@Test func `columns that move and blank ones that come leave a row what it was`() throws {
  let store = try applied(try plan("title,market\nA,VN\n"), to: try portfolio(holding: []))
  #expect(try plan("market,new,title\nVN,,A\n", into: store).unchanged == 1)
  #expect(try plan("market,title\nA,VN\n", into: store).added == 1)
}

@Test func `what was archived does not come back`() throws {
  let plan1 = try plan("title\nA\n")
  let store = try applied(plan1, to: try portfolio(holding: []))
  let records = store.records(of: .useCase).map { record in
    Record(
      id: record.id, fileName: record.fileName,
      document: record.document.setting(Record.archivedKey, to: .scalar("2026-03-12")))
  }
  #expect(try plan("title\nA\n", into: try portfolio(holding: records)).unchanged == 1)
}

@Test func `a key column updates in place and takes nothing away`() throws {
  let store = try applied(
    try plan("no,title,market,brief\n1,A,VN,\"x\ny\"\n2,B,TH,z\n", key: "no"),
    to: try portfolio(holding: []))
  let plan = try plan(
    "no,title,market,brief\n1,A2,,\"x\ny\"\n2,B,TH,z\n3,C,,\n", key: "no", into: store)
  #expect([plan.added, plan.updated, plan.unchanged] == [1, 1, 1])
  guard case .edit(let id, let edits) = plan.change.steps[0] else { throw Absent() }
  #expect(id.text == "U-0001")
  #expect(edits == [Edit("title", from: .scalar("A"), to: .scalar("A2"))])
}

@Test func `a key column that does not tell rows apart is refused`() throws {
  let twice = #expect(throws: ImportError.self) { try plan("no,title\n1,A\n1,B\n", key: "no") }
  guard case .repeatedKey(3, "no", "1", first: 2)? = twice else { throw Absent() }
  let empty = #expect(throws: ImportError.self) { try plan("no,title\n,A\n", key: "no") }
  guard case .emptyCell(2, "no")? = empty else { throw Absent() }
}

@Test func `a key column of ids finds records that no import brought`() throws {
  let document = Document.record([("id", .scalar("U-0007")), ("title", .scalar("A"))])
  let record = Record(
    id: RecordID(kind: .useCase, number: 7), fileName: "U-0007.md", document: document)
  let plan = try plan("id,title\nU-7,B\n", key: "id", into: try portfolio(holding: [record]))
  #expect([plan.added, plan.updated] == [0, 1])
}

@Test func `ids are taken when all have the form and are free`() throws {
  #expect(try plan("id,title\nU-3,A\nu9,B\n").drafts.map { $0.id?.number } == [3, 9])
  let odd = try plan("id,title\nU-3,A\n12,B\n")
  #expect(odd.drafts.map(\.id) == [nil, nil])
  #expect(odd.drafts.map { $0.text("source-id") } == ["U-3", "12"])
  let store = try applied(try plan("id,title\nU-3,A\n"), to: try portfolio(holding: []))
  let clashing = try plan("id,title\nU-3,Z\nU-4,B\n", into: store)
  #expect(clashing.drafts.map(\.id) == [nil, nil])
  #expect(clashing.drafts.map { $0.text("source-id") } == ["U-3", "U-4"])
  #expect(throws: ImportError.self) {
    try plan("no,title\nU-3,Z\n", maps: ["no=id"], into: store)
  }
}

@Test func `people get handles from their names`() throws {
  let plan = try plan("Name,Role\nNguyễn Văn A,CMO\nNguyen Van A,CIO\n", as: .person)
  #expect(plan.drafts.map { $0.id?.text } == ["nguyen-van-a", "nguyen-van-a-2"])
  let handles = try Import.rows(
    try table("handle,name\ncio,Lan\n"), as: .person, into: try portfolio(holding: []),
    synonyms: synonyms)
  #expect(handles.drafts[0].id?.text == "cio")
}

@Test func `JSON keeps lists, maps, numbers and words`() throws {
  let plan = try plan(
    """
    [{"title": "A", "effort": 2.50, "touchpoints": ["web", "Zalo, app"], "flag": true,
      "nested": {"a": [1, {"b": null, "c": "d"}]}, "none": null, "sources": [{"name": "CRM"}]}]
    """)
  let draft = plan.drafts[0]
  #expect(draft.text("effort") == "2.50")
  #expect(draft["touchpoints"] == .list([.scalar("web"), .scalar("Zalo, app")]))
  #expect(draft.text("flag") == "true")
  #expect(draft["nested"]?["a"]?.items.count == 2)
  #expect(draft["none"] == nil)
  #expect(draft["sources"]?.items.first?["name"]?.text == "CRM")
}

@Test func `JSON nested beyond the limit of a file is kept as its text`() throws {
  let depth = 40
  let json = String(repeating: "[", count: depth) + "1" + String(repeating: "]", count: depth)
  let plan = try plan("[{\"title\": \"A\", \"deep\": \(json), \"\": {\"\": 1, \"a\\nb\": 2}}]")
  let record = try #require(
    try applied(plan, to: try portfolio(holding: [])).records(of: .useCase).first)
  #expect(record.document["deep"]?.inline.contains("[[[") == true)
}

@Test func `an export comes back without what is computed`() throws {
  let plan = try plan(
    #"[{"id": "U-0005", "kind": "use-case", "title": "A", "computed": {"ready": false}, "findings": []}]"#
  )
  #expect(plan.drafts[0].id?.text == "U-0005")
  #expect(plan.drafts[0].fields.map(\.key.text) == ["title"])
  #expect(plan.ignored == ["kind", "computed", "findings"])
}

@Test func `a row that no file can hold is refused with its line`() throws {
  let error = #expect(throws: ImportError.self) {
    try plan("title,market\nA,\(String(repeating: "x", count: 70_000))\n")
  }
  guard case .tooLarge(file: nil, line: 2, _)? = error else { throw Absent() }
}

@Test func `input that is no table is refused`() throws {
  let error = #expect(throws: ImportError.self) { try table("{\"a\": ") }
  guard case .input(.json)? = error else { throw Absent() }
}

@Test func `a name stands in for the title only where no column is called so`() throws {
  #expect(try plan("Name\nA\n").drafts[0].text("title") == "A")
  let both = try plan("Name,Title\nLan,A\n")
  #expect(both.drafts[0].text("title") == "A")
  #expect(both.drafts[0].text("name") == "Lan")
}
