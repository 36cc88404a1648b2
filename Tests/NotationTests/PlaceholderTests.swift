import Testing

@testable import Notation

let sample = """
  ---
  id: D-0012
  title: "CDP: mua hay xây?"
  status: proposed            # comments stay where they are
  area: tool
  door: one-way
  raised: 2026-01-24
  decide-by: [2026-02-10, 2026-02-24, 2026-03-03]
  driver: arc
  approver: cio
  agree: [cmo, fin]
  options:
    - {id: A, text: mua, trade-off: khóa nhà cung cấp, cost: 9600}
    - {id: B, text: xây, trade-off: chậm 9 tháng, cost: 6200}
  recommended: C
  ---
  ## Question
  …

  """

@Test func `the module loads`() throws {
  let document = try Document(record: Array(sample.utf8))
  for entry in document.entries { print(entry.shape, entry.isForeign, document.node(of: entry)) }
  print(MemoryLayout<Entry>.size, MemoryLayout<Document>.size)
}
