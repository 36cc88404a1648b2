extension Catalogue {
  func idPhrases(_ fault: ReadingFault) -> FaultPhrases? {
    switch fault {
    case .badId(let id, let example):
      (
        Phrase("“\(id)” is no id of this kind", "“\(id)” không phải mã của loại này"),
        Phrase("\(example)", "\(example)"),
        Phrase(
          "run “steerco check --fix”, or write the id by hand",
          "chạy “steerco check --fix”, hoặc tự ghi mã")
      )
    case .idDiffersFromFileName(let id, let fileName):
      (
        Phrase(
          "the id \(id) is not that of the file name \(fileName)",
          "mã \(id) khác với tên tệp \(fileName)"),
        Phrase("one id in both places", "hai nơi cùng một mã"),
        Phrase("correct the id, or rename the file", "sửa mã, hoặc đổi tên tệp")
      )
    case .duplicateId(let id, let path):
      (
        Phrase("\(id) is also the id of \(path)", "\(id) cũng là mã của \(path)"),
        Phrase("each id once", "mỗi mã một lần"),
        Phrase(
          "run “steerco check --fix”: it renumbers the later one",
          "chạy “steerco check --fix” để đánh số lại bản sau")
      )
    default: nil
    }
  }
}
