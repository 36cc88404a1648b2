extension Catalogue {
  func limitPhrases(_ fault: ReadingFault) -> FaultPhrases? {
    switch fault {
    case .frontMatterTooLarge(let limit):
      (
        Phrase("the fields are too long", "phần trường quá dài"),
        Phrase("at most \(kibibytes(limit)) KiB of fields", "tối đa \(kibibytes(limit)) KiB"),
        Phrase(
          "move long text below the second ---, under a ## heading",
          "chuyển đoạn dài xuống dưới dòng --- thứ hai, dưới tiêu đề ##")
      )
    case .fileTooLarge(let limit):
      (
        Phrase("the file is too large", "tệp quá lớn"),
        Phrase("at most \(kibibytes(limit)) KiB", "tối đa \(kibibytes(limit)) KiB"),
        Phrase(
          "keep long documents elsewhere and link to them",
          "để tài liệu dài ở nơi khác và ghi liên kết")
      )
    case .tooDeep(let limit):
      (
        Phrase("brackets within brackets, too deep", "ngoặc lồng quá sâu"),
        Phrase("at most \(limit) levels", "tối đa \(limit) cấp"),
        Phrase("flatten the value", "làm phẳng giá trị")
      )
    case .anchorOrAliasOrTag:
      (
        Phrase("the value begins with &, * or !", "giá trị bắt đầu bằng &, * hoặc !"),
        Phrase(
          "plain values, no YAML anchors or tags", "giá trị thường, không dùng neo hay thẻ YAML"),
        Phrase("put the value in quotation marks", "đặt giá trị trong dấu nháy")
      )
    default: nil
    }
  }

  private func kibibytes(_ bytes: Int) -> String { count(bytes / 1024) }

  func contentPhrases(_ fault: ReadingFault) -> FaultPhrases {
    switch fault {
    case .system(let code):
      (
        Phrase(text(SystemFault(code: code)), text(SystemFault(code: code))),
        Phrase("a file that can be read", "một tệp đọc được"), remedy(SystemFault(code: code))
      )
    case .notARegularFile:
      (
        Phrase(
          "a link, pipe or device, not a file", "là liên kết, ống dẫn hay thiết bị, không phải tệp"),
        Phrase("an ordinary file", "một tệp thường"),
        Phrase("replace it by the file itself", "thay bằng chính tệp đó")
      )
    case .leftover:
      (
        Phrase("a save that was broken off has left this", "một lần lưu bị ngắt để lại tệp này"),
        Phrase("nothing beside the records", "không có gì bên cạnh các bản ghi"),
        Phrase(
          "take over what you need from it, then delete it", "lấy lại phần cần dùng rồi xóa tệp")
      )
    case .yaml(let problem):
      (
        Phrase("YAML: \(problem)", "YAML: \(problem)"), Phrase("key: value", "khóa: giá trị"),
        Phrase(
          "quote the value if it has : # [ or {", "đặt giá trị trong dấu nháy nếu có : # [ hoặc {")
      )
    default:
      (
        Phrase("not UTF-8", "không phải UTF-8"), Phrase("text in UTF-8", "văn bản UTF-8"),
        Phrase("save it as UTF-8 in your editor", "lưu lại dạng UTF-8 trong trình soạn thảo")
      )
    }
  }
}
