/// What only the command line says.
package enum CommandMessage: Sendable, Equatable {
  case idTaken(String)
  case idIsFixed(id: String)
  case titleMissing(kind: String, key: String, example: String)
  /// Two files carry the id; nothing was written.
  case twoFiles(id: String, paths: [String])
  case changedSince(id: String, field: String, value: String?)
  case tooManyRecords(limit: Int)
  case tooLarge(path: String, limit: Int)
  case notRegular(path: String)
  /// A path out of a repository that leads out of the store.
  case forbiddenPath(path: String)
  case existsAlready(path: String)
  case notText(path: String)
  case setuid
  case unknownLanguage(String)
  case unknownCommand(String, nearest: String?)
  case nothingFound
  case unknownTheme(String, known: [String])
  case unknownFormat(String, allowed: [String])
  case valueOrBase
  case keyWithoutExplain
  case emptyComment
  case badLimit(Int)
  case handleMissing
  /// A number that no candidate has; `sign` stands in front of theirs.
  case noCandidate(last: Int, sign: String)
}

extension Catalogue {
  /// What happened, why, and what to do.
  package func text(_ message: CommandMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: CommandMessage) -> Phrase {
    switch message {
    case .idTaken(let id):
      Phrase(
        "\(id) exists already. Choose another id, or change it with “steerco set \(id) …”.",
        "\(id) đã có. Chọn mã khác, hoặc sửa bằng “steerco set \(id) …”.")
    case .idIsFixed(let id):
      Phrase(
        "\(id): an id never changes. Add a new record and archive this one.",
        "\(id): mã không đổi được. Thêm bản ghi mới và lưu trữ bản này.")
    case .titleMissing(let kind, let key, let example):
      Phrase(
        "\(key) is missing. Write: steerco add \(kind) \(key)=\(example)",
        "Còn thiếu \(key). Viết: steerco add \(kind) \(key)=\(example)")
    case .twoFiles(let id, let paths):
      Phrase(
        "\(id) stands in \(writing.list(paths)). Give one of them another id first. "
          + "Nothing was changed.",
        "\(id) có trong \(writing.list(paths)). Đổi mã một bản trước đã. Chưa thay đổi gì.")
    case .changedSince(let id, let field, let value):
      Phrase(
        "\(id): somebody set \(field) to \(value ?? "nothing") meanwhile. Nothing was changed; "
          + "look and try again.",
        "\(id): có người vừa đổi \(field) thành \(value ?? "trống"). Chưa thay đổi gì; "
          + "xem lại rồi thử lần nữa.")
    case .noCandidate(let last, let sign):
      Phrase(
        "There are \(sign)1 to \(sign)\(last) to choose from, and \(sign)0 for what is in force.",
        "Chọn từ \(sign)1 đến \(sign)\(last), hoặc \(sign)0 để giữ giá trị đang dùng.")
    default: filePhrase(message)
    }
  }

  private func filePhrase(_ message: CommandMessage) -> Phrase {
    switch message {
    case .tooManyRecords(let limit):
      Phrase(
        "The store holds more than \(count(limit)) records. Split it in two.",
        "Kho có hơn \(count(limit)) bản ghi. Tách làm hai kho.")
    case .forbiddenPath(let path):
      Phrase(
        "\(path) leads out of the store or into git's own files, and is not written. Nothing was taken "
          + "over; have it removed on the other side.",
        "\(path) dẫn ra ngoài kho hoặc vào tệp riêng của git nên không được ghi. Chưa nhận gì cả; "
          + "nhờ bên kia xóa đường dẫn này.")
    case .tooLarge(let path, let limit):
      Phrase(
        "\(path) is larger than \(count(limit / 1024)) KiB. Keep long documents elsewhere.",
        "\(path) lớn hơn \(count(limit / 1024)) KiB. Để tài liệu dài ở nơi khác.")
    case .notRegular(let path):
      Phrase(
        "\(path) is a link or no ordinary file, and is not written through. Replace it by the file.",
        "\(path) là liên kết hoặc không phải tệp thường nên không ghi vào. Thay bằng chính tệp đó.")
    case .existsAlready(let path):
      Phrase(
        "\(path) came into being meanwhile. Nothing was changed; try again.",
        "\(path) vừa được tạo. Chưa thay đổi gì; thử lại.")
    case .notText(let path):
      Phrase(
        "\(path) is not UTF-8 text. Save it as UTF-8.",
        "\(path) không phải UTF-8. Lưu lại dạng UTF-8.")
    default: optionPhrase(message)
    }
  }

  private func optionPhrase(_ message: CommandMessage) -> Phrase {
    switch message {
    case .unknownTheme(let word, let known):
      Phrase(
        "No theme “\(word)”. There are: \(writing.alternatives(known)).",
        "Không có giao diện “\(word)”. Có: \(writing.alternatives(known)).")
    case .unknownLanguage(let word):
      Phrase(
        "No language “\(word)”. Expected: en or vi.",
        "Không có ngôn ngữ “\(word)”. Cần: en hoặc vi.")
    case .unknownCommand(let word, let nearest):
      Phrase("No command “\(word)”.", "Không có lệnh “\(word)”.") + suggestion(nearest)
        + Phrase(" “steerco help” lists them.", " “steerco help” liệt kê các lệnh.")
    case .nothingFound: Phrase("Nothing found.", "Không tìm thấy gì.")
    case .unknownFormat(let word, let allowed):
      Phrase(
        "No format “\(word)”. Expected: \(writing.alternatives(allowed)).",
        "Không có định dạng “\(word)”. Cần: \(writing.alternatives(allowed)).")
    case .valueOrBase:
      Phrase(
        "Give one of the two: a value, or --base to keep what is in force.",
        "Ghi một trong hai: giá trị, hoặc --base để giữ giá trị đang dùng.")
    case .keyWithoutExplain:
      Phrase(
        "A key is for --explain. Write --explain, or leave the key out.",
        "Khóa chỉ dùng với --explain. Thêm --explain, hoặc bỏ khóa.")
    case .emptyComment:
      Phrase("There are no words to file.", "Nhận xét còn trống.")
    case .badLimit(let limit):
      Phrase("--limit \(limit): expected 0 or more.", "--limit \(limit): cần số từ 0 trở lên.")
    case .handleMissing:
      Phrase(
        "A person needs a handle. Write: steerco add person id=cio name=\"…\"",
        "Thành viên cần có mã người. Viết: steerco add person id=cio name=\"…\"")
    default:
      Phrase(
        "steerco does not run as setuid or setgid. Remove the bit from the program.",
        "steerco không chạy với setuid hay setgid. Bỏ bit đó khỏi chương trình.")
    }
  }
}
