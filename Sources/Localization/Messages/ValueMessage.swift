/// What is wrong with something that somebody typed: a key, a value, an id, a filter. Fields are
/// named as the caller names them: by label on screens, by file key in commands.
package enum ValueMessage: Sendable, Equatable {
  case unknownField(String, kind: String, nearest: String?)
  case unknownFilterKey(String, nearest: String?)
  case unknownKind(String, nearest: String?)
  case unknownScreen(String, nearest: String?)
  /// A screen of several kinds was to be filtered or sorted.
  case noListScreen(String)
  case unfit(field: String, value: String, expected: ExpectedForm)
  case missing(field: String)
  case notAList(field: String)
  case notFound(id: String, nearest: String?)
  case noSuchState(String, allowed: [String])
  case noTransition(id: String, from: String, to: String, allowed: [String])
  case noAssignment(String)
  case nothingGiven(expected: String)
  case notADay(String)
  /// What it may mean, each as one can type it without doubt.
  case ambiguousNumber(field: String, String, readings: [String])
}

extension Catalogue {
  /// What is wrong, the form that is expected, and what to do.
  package func text(_ message: ValueMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: ValueMessage) -> Phrase {
    switch message {
    case .unfit(let field, let value, let expected):
      Phrase(
        "\(field): “\(value)” does not fit. Expected: \(text(expected)).",
        "\(field): “\(value)” không hợp. Cần: \(text(expected)).")
    case .missing(let field): Phrase("\(field) is missing.", "Còn thiếu \(field).")
    case .notAList(let field):
      Phrase(
        "\(field) holds one value, not a list: write \(field)=VALUE instead of += or -=.",
        "\(field) chỉ có một giá trị: viết \(field)=GIÁ-TRỊ thay cho += hoặc -=.")
    case .noSuchState(let word, let allowed):
      Phrase(
        "No state “\(word)”. Expected: \(writing.alternatives(allowed)).",
        "Không có trạng thái “\(word)”. Cần: \(writing.alternatives(allowed)).")
    case .noTransition(let id, let from, let to, let allowed):
      Phrase(
        "\(id) cannot go from \(from) to \(to). From here: \(writing.alternatives(allowed)).",
        "\(id) không chuyển từ \(from) sang \(to) được. Từ đây: \(writing.alternatives(allowed)).")
    case .notADay(let text):
      Phrase(
        "“\(text)” is no day. Expected: \(self.text(ExpectedForm.day)).",
        "“\(text)” không phải là ngày. Cần: \(self.text(ExpectedForm.day)).")
    case .ambiguousNumber(let field, let text, let readings):
      Phrase(
        "\(field): “\(text)” may be \(writing.alternatives(readings)). Write the one that is meant.",
        "\(field): “\(text)” có thể là \(writing.alternatives(readings)). Viết rõ một trong hai.")
    default: unknownPhrase(message)
    }
  }

  private func unknownPhrase(_ message: ValueMessage) -> Phrase {
    switch message {
    case .unknownField(let key, let kind, let nearest):
      Phrase("No field “\(key)” in \(kind).", "\(kind) không có trường “\(key)”.")
        + suggestion(nearest)
    case .unknownFilterKey(let key, let nearest):
      Phrase("No filter key “\(key)”.", "Không có khóa lọc “\(key)”.") + suggestion(nearest)
    case .unknownKind(let kind, let nearest):
      Phrase("No kind of record “\(kind)”.", "Không có loại bản ghi “\(kind)”.")
        + suggestion(nearest)
    case .noListScreen(let screen):
      Phrase(
        "The screen \(screen) is neither filtered nor sorted. Try --screen decisions.",
        "Màn hình \(screen) không lọc, không sắp xếp. Thử --screen decisions.")
    case .unknownScreen(let screen, let nearest):
      Phrase("No screen “\(screen)”.", "Không có màn hình “\(screen)”.") + suggestion(nearest)
    case .notFound(let id, let nearest):
      Phrase("There is no \(id).", "Không có \(id).") + suggestion(nearest)
    default: formPhrase(message)
    }
  }

  private func formPhrase(_ message: ValueMessage) -> Phrase {
    switch message {
    case .noAssignment(let text):
      Phrase(
        "“\(text)” is not key=value. Quote values with blanks: title=\"Two words\".",
        "“\(text)” không có dạng khóa=giá-trị. Đặt trong ngoặc kép nếu có dấu cách: title=\"Hai từ\"."
      )
    case .nothingGiven(let expected):
      Phrase("Nothing given. Expected: \(expected).", "Chưa có gì. Cần: \(expected).")
    default: Phrase("Not understood.", "Không hiểu được.")
    }
  }
}

extension Phrase {
  static func + (a: Phrase, b: Phrase) -> Phrase {
    Phrase(a.english + b.english, a.vietnamese + b.vietnamese)
  }
}
