import Domain

extension Catalogue {
  /// What is against a rule, and what to do: one or two sentences.
  func text(_ problem: Breach.Problem, key: String, of kind: Kind? = nil) -> String {
    sentence(say(phrase(problem, fieldName(key, of: kind), kind)))
  }

  private func phrase(_ problem: Breach.Problem, _ key: String, _ kind: Kind?) -> Phrase {
    switch problem {
    case .needed(let state):
      Phrase(
        "\(key) is missing, and “\(state)” needs it. Fill it in.",
        "Thiếu \(key), mà “\(label(state, kind))” cần có. Điền vào.")
    case .notDecided(let id, let state):
      Phrase(
        "\(key): \(id) is “\(state)”, not decided. Decide it first, or name another.",
        "\(key): \(id) đang là “\(label(state, .decision))”. Quyết trước, hoặc ghi quyết định khác."
      )
    case .aboveLimit(let share, let limit):
      Phrase(
        "\(key): \(percent(share)) is more than \(percent(limit)). Try it with fewer customers first.",
        "\(key): \(percent(share)), quá \(percent(limit)). Thử với ít khách hơn trước.")
    case .decision(let problem): phrase(problem, key)
    case .useCase(let problem): phrase(problem, key, kind)
    case .pilot(let problem): phrase(problem, key)
    case .committee(let problem): phrase(problem, key)
    }
  }

  /// A state within a Vietnamese sentence.
  func label(_ state: String, _ kind: Kind?) -> String {
    long(value(state, of: kind?.rawValue))
  }

  private func percent(_ value: Double) -> String {
    let digits = value == value.rounded() ? 0 : 1
    return writing.percent(value / 100, digits: digits)
  }

  /// One of the two sides that agree, within a sentence.
  func name(of half: Side.Half) -> String { half == .marketing ? "marketing" : "IT" }
}
