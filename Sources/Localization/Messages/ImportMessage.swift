/// What an import did, or why it did nothing. Rows count from 1, the header included.
package enum ImportMessage: Sendable, Equatable {
  case summary(added: Int, updated: Int, unchanged: Int)
  case dryRun(added: Int, updated: Int, unchanged: Int)
  case rolesAdded([String])
  case skipped(name: String, why: String)
  case notARecord
  case columnMapped(column: String, key: String)
  case columnKept(column: String, key: String)
  case columnUnfit(column: String, row: Int, value: String, expected: ExpectedForm)
  case unknownColumn(String, nearest: String?)
  case unknownKey(String, nearest: String?)
  case badMapping(String)
  case noHeader(path: String)
  case raggedRow(row: Int, cells: Int, expected: Int)
  case unclosedQuote(row: Int)
  case notUTF8(path: String)
  case badJSON(line: Int, why: String)
  case notRecords(path: String)
}

extension Catalogue {
  /// What happened, and what to do where something must be done.
  package func text(_ message: ImportMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ImportMessage) -> Phrase {
    switch message {
    case .summary(let added, let updated, let unchanged):
      countsPhrase(added, updated, unchanged)
    case .dryRun(let added, let updated, let unchanged):
      Phrase("Only tried: ", "Chỉ thử: ") + countsPhrase(added, updated, unchanged)
        + Phrase(" Nothing was written.", " Chưa ghi gì.")
    case .rolesAdded(let roles):
      Phrase(
        "Unknown roles added, side “other”: \(writing.list(roles)). Set their side in steerco.yaml.",
        "Đã thêm vai trò lạ, bên “khác”: \(writing.list(roles)). Ghi đúng bên trong steerco.yaml.")
    case .skipped(let name, let why): Phrase("Skipped \(name): \(why).", "Bỏ qua \(name): \(why).")
    case .notARecord: Phrase("an index or a template", "là mục lục hoặc mẫu")
    case .columnMapped(let column, let key):
      Phrase("Column “\(column)” → \(key)", "Cột “\(column)” → \(key)")
    case .columnKept(let column, let key):
      Phrase(
        "Column “\(column)” fits no field and is kept as \(key). --map \"\(column)=KEY\" says which.",
        "Cột “\(column)” không khớp trường nào, giữ thành \(key). --map \"\(column)=KHÓA\" để chỉ rõ."
      )
    case .columnUnfit(let column, let row, let value, let expected):
      Phrase(
        "Row \(row), column “\(column)”: “\(value)” does not fit. Expected: \(text(expected)). "
          + "Nothing was written.",
        "Dòng \(row), cột “\(column)”: “\(value)” không hợp. Cần: \(text(expected)). Chưa ghi gì.")
    default: mappingPhrase(message) ?? filePhrase(message)
    }
  }

  private func countsPhrase(_ added: Int, _ updated: Int, _ unchanged: Int) -> Phrase {
    Phrase(
      "\(count(added)) added, \(count(updated)) updated, \(count(unchanged)) unchanged.",
      "Thêm \(count(added)), sửa \(count(updated)), giữ nguyên \(count(unchanged)).")
  }

  private func mappingPhrase(_ message: ImportMessage) -> Phrase? {
    switch message {
    case .unknownColumn(let column, let nearest):
      Phrase("The file has no column “\(column)”.", "Tệp không có cột “\(column)”.")
        + suggestion(nearest)
    case .unknownKey(let key, let nearest):
      Phrase("There is no field “\(key)”.", "Không có trường “\(key)”.") + suggestion(nearest)
    case .badMapping(let text):
      Phrase(
        "--map \(text): expected COLUMN=KEY, such as --map \"Due date=decide-by\".",
        "--map \(text): cần CỘT=KHÓA, ví dụ --map \"Hạn=decide-by\".")
    default: nil
    }
  }

  private func filePhrase(_ message: ImportMessage) -> Phrase {
    switch message {
    case .noHeader(let path):
      Phrase(
        "\(path): the first row must name the columns.", "\(path): dòng đầu phải là tên các cột.")
    case .raggedRow(let row, let cells, let expected):
      Phrase(
        "Row \(row) has \(cells) cells, the header has \(expected). Is a comma or quote missing?",
        "Dòng \(row) có \(cells) ô, dòng đầu có \(expected). Thiếu dấu phẩy hay dấu nháy?")
    case .unclosedQuote(let row):
      Phrase(
        "Row \(row): a quotation mark is not closed.", "Dòng \(row): dấu nháy chưa đóng.")
    case .notUTF8(let path):
      Phrase(
        "\(path) is not UTF-8. Save it as “CSV UTF-8” and import again.",
        "\(path) không phải UTF-8. Lưu lại dạng “CSV UTF-8” rồi nhập.")
    case .badJSON(let line, let why):
      Phrase("Line \(line) is not JSON: \(why).", "Dòng \(line) không phải JSON: \(why).")
    default:
      Phrase(
        "Expected a JSON array of objects, as “steerco export --format json” writes it.",
        "Cần một mảng đối tượng JSON, như “steerco export --format json” ghi ra.")
    }
  }
}
