import Domain
import Localization
import Notation

/// Works a formula out from the values of an explanation alone, by reading its text: numbers, `+ − × ÷`,
/// brackets, `min` and `max`.
struct FormulaReader {
  private var tokens: [Token]
  private let inputs: [String: Double]

  private enum Token: Equatable {
    case value(Double?)
    case sign(Character)
    case name(String)
  }

  /// Nil for a formula in words, and where an input is missing.
  static func value(of explanation: Explanation) -> Double? {
    let owner = explanation.kind?.rawValue ?? "store"
    guard let text = Catalogue(language: .en).formula(explanation.key, of: owner) else {
      return nil
    }
    var reader = FormulaReader(text, explanation)
    let value = reader.sum()
    return reader.tokens.isEmpty ? value : nil
  }

  private init(_ text: String, _ explanation: Explanation) {
    inputs = Dictionary(
      explanation.inputs.compactMap { step in
        step.magnitude.map { (step.source.names.joined(), $0) }
      }, uniquingKeysWith: { first, _ in first })
    tokens = []
    for part in FormulaPart.parts(of: text) {
      switch part {
      case .input(let key), .limit(let key): tokens.append(.value(inputs[key]))
      case .text(let text): add(text)
      }
    }
  }

  private mutating func add(_ text: String) {
    for character in text where character != " " {
      if let digit = character.wholeNumberValue {
        if case .value(let before?)? = tokens.last {
          tokens[tokens.count - 1] = .value(before * 10 + Double(digit))
        } else {
          tokens.append(.value(Double(digit)))
        }
      } else if character.isLetter {
        if case .name(let before)? = tokens.last {
          tokens[tokens.count - 1] = .name(before + String(character))
        } else {
          tokens.append(.name(String(character)))
        }
      } else {
        tokens.append(.sign(character))
      }
    }
  }

  private mutating func take(_ sign: Character) -> Bool {
    guard tokens.first == .sign(sign) else { return false }
    tokens.removeFirst()
    return true
  }

  private mutating func sum() -> Double? {
    guard var value = product() else { return nil }
    while true {
      if take("+") {
        guard let next = product() else { return nil }
        value += next
      } else if take("−") {
        guard let next = product() else { return nil }
        value -= next
      } else {
        return value
      }
    }
  }

  private mutating func product() -> Double? {
    guard var value = factor() else { return nil }
    while true {
      if take("×") {
        guard let next = factor() else { return nil }
        value *= next
      } else if take("÷") {
        guard let next = factor() else { return nil }
        value /= next
      } else {
        return value
      }
    }
  }

  private mutating func factor() -> Double? {
    if take("(") {
      let value = sum()
      return take(")") ? value : nil
    }
    guard let token = tokens.first else { return nil }
    tokens.removeFirst()
    switch token {
    case .value(let value): return value
    case .name("min"): return pair(Swift.min)
    case .name("max"): return pair(Swift.max)
    case .name, .sign: return nil
    }
  }

  private mutating func pair(_ choose: (Double, Double) -> Double) -> Double? {
    guard take("("), let first = sum(), take(","), let second = sum(), take(")") else { return nil }
    return choose(first, second)
  }
}

extension Explanation.Step {
  /// The value as a number, where it is one.
  fileprivate var magnitude: Double? {
    switch value {
    case .measure(let measure): measure.magnitude
    case .nodes(let nodes):
      nodes.first??.text.flatMap { text in
        Day(iso: text).map { Double($0.number) } ?? Double(text)
      }
    case .comparisons, .weighed: nil
    }
  }
}
