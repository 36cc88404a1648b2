import Domain

extension Catalogue {
  /// What is against a rule, and what to do: one or two sentences with the field under its file key.
  func text(_ problem: Breach.Problem, key: String) -> String { say(phrase(problem, key)) }

  private func phrase(_ problem: Breach.Problem, _ key: String) -> Phrase {
    switch problem {
    case .needed(let state):
      Phrase(
        "\(key) is missing, and “\(state)” needs it. Fill it in.",
        "Thiếu \(key), mà “\(state)” cần có. Hãy điền vào.")
    case .tooFewOptions(let count):
      Phrase(
        "\(key): \(count) of at least two. Add the other ways that were considered.",
        "\(key): mới có \(count), cần ít nhất hai. Thêm các cách khác đã cân nhắc.")
    case .optionLacks(let option, let part):
      Phrase(
        "\(key): option \(option) has no \(part). Say what it costs us.",
        "\(key): phương án \(option) chưa có \(part). Ghi rõ cái giá phải trả.")
    case .unknownOption(let option):
      Phrase(
        "\(key): there is no option \(option). Name one of the options.",
        "\(key): không có phương án \(option). Ghi mã của một phương án.")
    }
  }
}
