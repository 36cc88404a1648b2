package import Notation

/// Something in a file of settings or colours that could not be used; the rest of the file is.
package struct SettingMessage: Sendable, Equatable {
  /// The file as the user finds it.
  package let path: String
  /// From 1; nil when the whole file is meant.
  package let line: Int?
  /// What is wrong there.
  package let fault: SettingFault

  package init(path: String, line: Int?, fault: SettingFault) {
    self.path = path
    self.line = line
    self.fault = fault
  }
}

/// What is wrong in a file of settings or colours, with what stands there.
package enum SettingFault: Sendable, Equatable {
  case unreadable
  /// The file is no list of settings from there on.
  case notation(NotationProblem)
  case unknownSetting(String, nearest: String?)
  /// `expected` is what may stand there, in words of the file.
  case badValue(String, key: String, expected: String)
  case unknownTheme(String, known: [String])
  case unknownAction(String, nearest: String?)
  case fixedAction(String)
  case unknownKey(String, action: String)
  case reservedKey(String, action: String)
  case takenKey(String, action: String, by: String)
  case unknownRole(String, nearest: String?)
  case missingRole(String)
  case unknownStyle(role: String, word: String)
  case unknownColour(key: String, text: String)
}

extension Catalogue {
  /// `themes/mine.yaml:7: “mauve” is no colour …`: where, what, and what to do.
  package func text(_ message: SettingMessage) -> String {
    if case .notation(let problem) = message.fault {
      return text(ReadingMessage(problem, in: message.path))
    }
    let place = message.line.map { "\(message.path):\($0)" } ?? message.path
    return "\(place): \(say(phrase(message.fault)))"
  }

  private func phrase(_ fault: SettingFault) -> Phrase {
    switch fault {
    case .unreadable:
      Phrase(
        "this cannot be read and is left out. Make it a file of YAML that you may read.",
        "không đọc được nên bỏ qua. Đổi thành tệp YAML mà mình được phép đọc.")
    case .unknownSetting(let key, let nearest):
      Phrase("“\(key)” is no setting.", "“\(key)” không phải cài đặt.") + suggestion(nearest)
        + Phrase(" docs/SETTINGS.md lists them.", " Xem docs/SETTINGS.md.")
    case .badValue(let text, let key, let expected):
      Phrase(
        "“\(text)” cannot stand for “\(key)”. Expected: \(expected).",
        "“\(text)” không dùng được cho “\(key)”. Cần: \(expected).")
    case .unknownTheme(let name, let known):
      Phrase(
        "no theme “\(name)”. There are: \(writing.alternatives(known)).",
        "không có giao diện “\(name)”. Có: \(writing.alternatives(known)).")
    default: keyPhrase(fault) ?? themePhrase(fault)
    }
  }

  private func keyPhrase(_ fault: SettingFault) -> Phrase? {
    switch fault {
    case .unknownAction(let action, let nearest):
      Phrase("“\(action)” is no action.", "“\(action)” không phải thao tác nào.")
        + suggestion(nearest)
        + Phrase(
          " “steerco keys --json” names them.", " “steerco keys --json” liệt kê các thao tác.")
    case .fixedAction(let action):
      Phrase(
        "the keys of “\(action)” are fixed. Remove the line.",
        "phím của “\(action)” là cố định. Xóa dòng này.")
    case .unknownKey(let key, let action):
      Phrase(
        "“\(key)” for “\(action)” is no key. Write it as “steerco keys” does: f, Ctrl-F, F6.",
        "“\(key)” cho “\(action)” không phải phím. Viết như “steerco keys”: f, Ctrl-F, F6.")
    case .reservedKey(let key, let action):
      Phrase(
        "“\(key)” cannot be given to “\(action)”: it is needed for moving, opening, going back or "
          + "typing. Choose another.",
        "“\(key)” không đặt cho “\(action)” được: phím này cần để di chuyển, mở, quay lại hoặc gõ "
          + "chữ. Chọn phím khác.")
    case .takenKey(let key, let action, let other):
      Phrase(
        "“\(key)” for “\(action)” leads to “\(other)” already. Give “\(other)” another key, too.",
        "“\(key)” cho “\(action)” đang dùng cho “\(other)”. Đặt phím khác cho cả “\(other)”.")
    default: nil
    }
  }

  private func themePhrase(_ fault: SettingFault) -> Phrase {
    switch fault {
    case .unknownRole(let role, let nearest):
      Phrase("“\(role)” is nothing that has a colour.", "“\(role)” không phải phần tô màu nào.")
        + suggestion(nearest)
        + Phrase(" Correct the word, or remove the line.", " Sửa lại từ này hoặc xóa dòng.")
    case .missingRole(let role):
      Phrase("“\(role)” is missing. Add a line for it.", "Còn thiếu “\(role)”. Thêm một dòng.")
    case .unknownColour(let key, let text):
      Phrase(
        "“\(text)” is no colour for “\(key)”. Write it as \"#1e1e1e\", in quotes.",
        "“\(text)” không phải màu cho “\(key)”. Viết dạng \"#1e1e1e\", trong dấu nháy.")
    case .unknownStyle(let role, let word):
      Phrase(
        "“\(word)” in “\(role)” is neither a colour nor bold, reverse, underline or dim. Write for "
          + "example: \(role): 203/red, bold",
        "“\(word)” ở “\(role)” không phải màu, cũng không phải bold, reverse, underline hay dim. "
          + "Viết ví dụ: \(role): 203/red, bold")
    default: Phrase("", "")
    }
  }
}
