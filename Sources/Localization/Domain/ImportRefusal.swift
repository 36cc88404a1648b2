/// Why an import does nothing, beside what `ImportMessage` says. Lines count from 1.
package enum ImportRefusal: Sendable, Equatable {
  case reservedKey(String)
  case mappedTwice(key: String, columns: [String])
  case idTaken(line: Int, id: String)
  case noTitleColumn(key: String, columns: [String])
  case repeatedKey(line: Int, column: String, value: String, first: Int)
  case emptyCell(line: Int, column: String)
  case tooLarge(what: String)
  case noResponsibilities
  case noActivity(line: Int)
  case noResponsibility(line: Int, role: String, text: String)
  case noTitle(line: Int)
  case columnsIgnored([String])
}

extension Catalogue {
  /// What is wrong, that nothing was written, and what to do.
  package func text(_ refusal: ImportRefusal) -> String { say(phrase(refusal)) }

  private func phrase(_ refusal: ImportRefusal) -> Phrase {
    switch refusal {
    case .reservedKey(let key):
      Phrase(
        "\(key) is written by the import itself. --key COLUMN says by which column rows are known.",
        "\(key) do lệnh nhập tự ghi. Dùng --key CỘT để chỉ cột nhận ra từng dòng.")
    case .mappedTwice(let key, let columns):
      Phrase(
        "\(key) is mapped twice, from \(writing.list(columns)). Keep one --map.",
        "\(key) được gán hai lần, từ \(writing.list(columns)). Giữ lại một --map.")
    case .noTitleColumn(let key, let columns):
      Phrase(
        "No column holds the \(key). Say which: --map \"COLUMN=\(key)\". "
          + "Columns: \(columns.joined(separator: ", ")).",
        "Không cột nào chứa \(key). Chỉ rõ: --map \"CỘT=\(key)\". Các cột: \(columns.joined(separator: ", "))."
      )
    case .columnsIgnored(let columns):
      Phrase(
        "Computed columns are not read: \(columns.joined(separator: ", ")).",
        "Không đọc các cột được tính ra: \(columns.joined(separator: ", ")).")
    case .noTitle(let line):
      Phrase("row \(line) has no title", "dòng \(line) không có tiêu đề")
    default: rowPhrase(refusal) + Phrase(" Nothing was written.", " Chưa ghi gì.")
    }
  }

  private func rowPhrase(_ refusal: ImportRefusal) -> Phrase {
    switch refusal {
    case .idTaken(let line, let id):
      Phrase("Row \(line): \(id) is taken.", "Dòng \(line): \(id) đã có.")
    case .repeatedKey(let line, let column, let value, let first):
      Phrase(
        "Row \(line): “\(value)” of column “\(column)” stands already in row \(first).",
        "Dòng \(line): “\(value)” ở cột “\(column)” đã có ở dòng \(first).")
    case .emptyCell(let line, let column):
      Phrase("Row \(line): column “\(column)” is empty.", "Dòng \(line): cột “\(column)” trống.")
    case .tooLarge(let what):
      Phrase("\(what) is too large for a record.", "\(what) quá lớn cho một bản ghi.")
    case .noActivity(let line):
      Phrase("Row \(line) names no activity.", "Dòng \(line) không có hoạt động.")
    case .noResponsibility(let line, let role, let text):
      Phrase(
        "Row \(line), \(role): “\(text)” is none of R, A, C and I.",
        "Dòng \(line), \(role): “\(text)” không phải R, A, C hay I.")
    default:
      Phrase("No column holds R, A, C or I.", "Không cột nào chứa R, A, C hay I.")
    }
  }
}
