extension Catalogue {
  /// Three sentences without full stops at the end of the first: see `text(_: ReadingMessage)`.
  package func explanation(_ fault: ReadingFault) -> FaultExplanation {
    let (problem, expected, repair) =
      structurePhrases(fault) ?? idPhrases(fault) ?? contentPhrases(fault)
    return FaultExplanation(problem: say(problem), expected: say(expected), repair: say(repair))
  }

  typealias FaultPhrases = (problem: Phrase, expected: Phrase, repair: Phrase)

  private func structurePhrases(_ fault: ReadingFault) -> FaultPhrases? {
    switch fault {
    case .missingFrontMatter:
      (
        Phrase("the first line is not ---", "dòng đầu không phải ---"),
        Phrase("fields between two lines of ---", "các trường nằm giữa hai dòng ---"),
        Phrase("put --- above the first field", "thêm --- phía trên trường đầu tiên")
      )
    case .unclosedFrontMatter:
      (
        Phrase("the fields never end", "phần trường không có chỗ kết thúc"),
        Phrase("a second line of ---", "một dòng --- thứ hai"),
        Phrase("put --- below the last field", "thêm --- phía dưới trường cuối")
      )
    case .unclosedQuote:
      (
        Phrase("a quotation mark is not closed", "dấu nháy chưa đóng"),
        Phrase("title: \"text\"", "title: \"chữ\""),
        Phrase("close the quotation mark at the end of the value", "đóng dấu nháy ở cuối giá trị")
      )
    case .unclosedBracket:
      (
        Phrase("a bracket is not closed", "dấu ngoặc chưa đóng"),
        Phrase("[a, b] or {key: value}", "[a, b] hoặc {khóa: giá trị}"),
        Phrase("close it on the same line", "đóng lại trên cùng dòng")
      )
    case .notAnEntry:
      (
        Phrase("this line has no colon", "dòng này không có dấu hai chấm"),
        Phrase("key: value", "khóa: giá trị"),
        Phrase(
          "write “key: value”, or move the text below the second ---",
          "viết “khóa: giá trị”, hoặc chuyển xuống dưới dòng --- thứ hai")
      )
    case .duplicateKey(let key, let line):
      (
        Phrase(
          "“\(key)” stands twice, first on line \(line)",
          "“\(key)” có hai lần, lần đầu ở dòng \(line)"),
        Phrase("each key once", "mỗi khóa một lần"),
        Phrase("keep the right one and remove the other", "giữ giá trị đúng, bỏ giá trị kia")
      )
    case .conflictMarkers:
      (
        Phrase("conflict markers of git", "còn dấu xung đột của git"),
        Phrase(
          "no lines of <<<<<<<, ======= or >>>>>>>", "không có dòng <<<<<<<, ======= hay >>>>>>>"),
        Phrase(
          "keep one of the two versions and remove the marks, or run “git merge --abort”",
          "giữ một trong hai bản và xóa các dấu, hoặc chạy “git merge --abort”")
      )
    case .strayText:
      (
        Phrase("text that belongs to nothing", "có chữ không thuộc về đâu"),
        Phrase(
          "fields at the start of the line, their parts two blanks in",
          "trường ở đầu dòng, phần con lùi hai dấu cách"),
        Phrase(
          "remove it, indent it, or quote the whole value",
          "bỏ đi, lùi vào, hoặc đặt cả giá trị trong dấu nháy")
      )
    case .tabIndentation:
      (
        Phrase("a tab where blanks are needed", "có dấu tab ở chỗ cần dấu cách"),
        Phrase("blanks for indentation", "thụt dòng bằng dấu cách"),
        Phrase("replace the tab by two blanks", "thay tab bằng hai dấu cách")
      )
    default: limitPhrases(fault)
    }
  }
}
