extension Catalogue {
  func idPhrases(_ fault: ReadingFault) -> FaultPhrases? {
    switch fault {
    case .badId(let id, let example):
      (
        Phrase("“\(id)” is no id of this kind", "“\(id)” không phải mã của loại này"),
        Phrase("\(example)", "\(example)"),
        Phrase(
          "write the id into the file",
          "ghi mã vào tệp")
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
          "give the later one an unused number, in its id and its file name",
          "đổi bản sau sang một số chưa dùng, cả mã lẫn tên tệp")
      )
    default: nil
    }
  }
}
