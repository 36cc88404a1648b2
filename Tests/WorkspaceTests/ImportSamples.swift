import Domain
import Glibc
import Interchange
import Notation
import Store
import Workspace

/// The day on which every import of these tests happens.
let today = Day(number: 20_524)  // 2026-03-12

/// A few words of the vocabulary, as the real one gives them.
func synonyms(_ key: String) -> [String] {
  let words: [String: [String]] = [
    "title": ["Title", "Tiêu đề"], "status": ["Status", "Trạng thái"],
    "decide-by": ["Decide by", "Hạn quyết định", "Hạn quyết"], "name": ["Name", "Tên"],
    "question": ["Question to decide", "Câu hỏi cần quyết", "Question", "Câu hỏi"],
    "stage/collect": ["Collect", "Thu thập"], "decision/decided": ["Decided", "Đã quyết"],
    "area/tool": ["Tool", "Công cụ"], "area": ["Area", "Lĩnh vực"],
    "customer-data": ["Customer data", "Dữ liệu khách hàng"], "id": ["Id", "Mã"],
  ]
  return words[key] ?? []
}

func table(_ text: String) throws -> ImportTable { try ImportTable(Array(text.utf8)) }

func portfolio(holding records: [Record], configuration: String = "") throws -> Portfolio {
  Portfolio(
    configuration: Configuration(try Document(configuration: Array(configuration.utf8))),
    today: today, records: records)
}

/// The store after the plan, without a disk: drafts become records under the next numbers.
func applied(_ plan: ImportPlan, to portfolio: Portfolio) throws -> Portfolio {
  try plan.change.check(in: portfolio)
  var records = Array(portfolio.allRecords)
  for step in plan.change.steps {
    switch step {
    case .add(let draft):
      let numbers = records.filter { $0.kind == draft.kind }.compactMap(\.id.number)
      let id = draft.id ?? RecordID(kind: draft.kind, number: (numbers.max() ?? 0) + 1)
      records.append(Record(id: id, fileName: "\(id.text).md", document: draft.document(as: id)))
    case .edit(let id, let edits):
      guard let index = records.firstIndex(where: { $0.id == id }) else { continue }
      let document = edits.reduce(records[index].document) { document, edit in
        id.kind.schema.field(edit.key.text).map { document.setting($0, to: edit.value) }
          ?? document.setting(edit.key, to: edit.value)
      }
      records[index] = Record(id: id, fileName: records[index].fileName, document: document)
    case .configure: continue
    }
  }
  return Portfolio(configuration: portfolio.configuration, today: today, records: records)
}

extension ImportPlan {
  var drafts: [Draft] {
    change.steps.compactMap { step in
      if case .add(let draft) = step { draft } else { nil }
    }
  }
}

extension Draft {
  func text(_ key: String) -> String? { self[key]?.text }
}

/// Real input where somebody has laid it; nil elsewhere, and then tests of it are skipped.
let sharedData: String? = {
  let named = unsafe getenv("STEERCO_SHARED_DATA").map { unsafe String(cString: $0) }
  let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
  let folder = named ?? "\(root)/../shared/data"
  return unsafe access(folder, R_OK) == 0 ? folder : nil
}()

/// The bytes of a file of the real input.
func realBytes(_ name: String) throws -> [UInt8] {
  let steps = name.split(separator: "/").map(String.init)
  let folder = try Folder(path: ([sharedData ?? ""] + steps.dropLast()).joined(separator: "/"))
  guard case .bytes(let bytes) = folder.read(steps.last ?? "") else { throw Absent() }
  return bytes
}

/// Something that a test needs is not there.
struct Absent: Error {}
