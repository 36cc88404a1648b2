package import Domain
import Notation

/// An explanation in words: for the screen, for `steerco show --explain`, and for `--json`.
package struct ExplanationText: Sendable, Equatable {
  /// What the value is called.
  package let name: String
  /// The formula with the names of its inputs.
  package let formula: String
  /// The formula with the values of its inputs; nil where it is said in words alone.
  package let worked: String?
  /// What came out.
  package let result: String
  /// What was looked at, in order.
  package let rows: [Row]

  /// One input.
  package struct Row: Sendable, Equatable {
    /// What the input is called.
    package let label: String
    /// As people read it; perhaps of several lines.
    package let value: String
    /// `missing`, `holds: red`; empty where it is only an input.
    package let outcome: String
    /// Whether the outcome is why the value is what it is.
    package let isDecisive: Bool
  }
}

extension Catalogue {
  /// How a value came about, in this language.
  package func text(_ explanation: Explanation) -> ExplanationText {
    let owner = explanation.kind?.rawValue ?? "store"
    let formula = formula(explanation.key, of: owner) ?? ""
    let isArithmetic = formula.contains("{")
    return ExplanationText(
      name: long(indicator(explanation.key, of: owner)),
      formula: replacingNames(in: formula, explanation),
      worked: isArithmetic ? replacing(in: formula, explanation, names: values) : nil,
      result: text(explanation.result, key: explanation.key, of: explanation.kind),
      rows: explanation.steps.map { row($0, explanation) })
  }

  private func replacingNames(in formula: String, _ explanation: Explanation) -> String {
    replacing(in: formula, explanation) { step, explanation in
      label(of: step.source, explanation)
    }
  }

  private func values(_ step: Explanation.Step, _ explanation: Explanation) -> String {
    text(step.value, step.source, explanation)
  }

  /// `[key]` becomes the value of the input, `{key}` what `names` makes of it.
  private func replacing(
    in formula: String, _ explanation: Explanation,
    names: (Explanation.Step, Explanation) -> String
  ) -> String {
    FormulaPart.parts(of: formula).map { part in
      switch part {
      case .text(let text): return text
      case .input(let key):
        return explanation.input(key).map { names($0, explanation) } ?? key
      case .limit(let key):
        return explanation.input(key).map { values($0, explanation) } ?? key
      }
    }.joined()
  }

  private func row(
    _ step: Explanation.Step, _ explanation: Explanation
  ) -> ExplanationText.Row {
    ExplanationText.Row(
      label: label(of: step.source, explanation), value: text(step.value, step.source, explanation),
      outcome: step.outcome.map(text) ?? "", isDecisive: step.outcome?.isDecisive ?? false)
  }

  /// `missing`, `yes: Red`, `counts`.
  private func text(_ outcome: Explanation.Outcome) -> String {
    switch outcome {
    case .filled(let isFilled):
      isFilled ? writing.choose("filled in", "đã đủ") : writing.choose("missing", "còn thiếu")
    case .ruled(let colour, let holds):
      holds ? "→ " + long(value(colour.rawValue, of: "rag")) : writing.choose("no", "không")
    case .counted(let counts):
      counts ? writing.choose("counts", "tính") : writing.choose("does not count", "không tính")
    }
  }
}

extension Catalogue {
  private func label(of source: Explanation.Source, _ explanation: Explanation) -> String {
    let kind = explanation.kind?.rawValue
    switch source {
    case .fields(let keys):
      return keys.map { long(field($0, of: kind)) }.joined(separator: ", ")
    case .indicator(let key): return long(indicator(key, of: kind ?? "store"))
    case .threshold(let threshold): return long(self.threshold(threshold.rawValue))
    case .part(let part): return long(input(part.rawValue))
    case .today: return long(input("today"))
    case .record(let id, let key, _): return "\(id.text) \(label(of: key, in: id.kind))"
    case .score(let key): return long(field(key, of: "scores"))
    case .rule(let rule): return long(self.rule(rule.rawValue))
    case .role(let key): return key
    case .action(let meeting, let id): return "\(meeting.text) \(id)"
    }
  }

  /// Of `metric.level` the last part says what it is; what it belongs to is plain from the record.
  private func label(of key: String, in kind: Kind) -> String {
    let last = key.split(separator: ".").last.map(String.init) ?? key
    let isField = kind.schema.field(key) != nil || last != key
    let word = isField ? field(last, of: kind.rawValue) : indicator(last, of: kind.rawValue)
    return uncapitalised(long(word))
  }

  private func text(
    _ value: Explanation.Value, _ source: Explanation.Source, _ explanation: Explanation
  ) -> String {
    switch value {
    case .measure(let measure): return text(measure, key: source.wordOwner, of: explanation.kind)
    case .nodes(let nodes): return text(nodes, source, explanation)
    case .comparisons(let comparisons):
      return comparisons.isEmpty ? Writing.missing : comparisons.map(text).joined(separator: ", ")
    case .weighed(let score, let weight): return "\(text(weight)) × \(text(score))"
    }
  }

  private func text(
    _ nodes: [Node?], _ source: Explanation.Source, _ explanation: Explanation
  ) -> String {
    let (kind, keys) = source.fields(of: explanation.kind)
    return zip(nodes, keys).map { node, key in
      guard let node, let kind, let field = kind.schema.field(key) else { return Writing.missing }
      // Whoever counts A and R wants the letters.
      if key == "cells" || key == "agreed-as" {
        return node.pairs.map { "\($0.key) \($0.value.inline)" }.joined(separator: ", ")
      }
      return text(node, of: field, in: kind)
    }.joined(separator: " · ")
  }

  /// `K1: 2.4 > 2`, `Pace 0.4 < 0.5`
  private func text(_ comparison: Explanation.Comparison) -> String {
    let name = comparison.key.map { key in
      let term = Vocabulary.indicators.term(key)
      return term.map { long($0) + " " } ?? key + ": "
    }
    return (name ?? "")
      + "\(text(comparison.left)) \(comparison.sign.rawValue) \(text(comparison.right))"
  }
}

extension Explanation {
  /// The input that a formula names.
  fileprivate func input(_ name: String) -> Step? {
    inputs.first { $0.source.names == [name] }
  }
}

extension Explanation.Outcome {
  fileprivate var isDecisive: Bool {
    switch self {
    case .filled(let isFilled): !isFilled
    case .ruled(_, let holds): holds
    case .counted: false
    }
  }
}

extension Explanation.Source {
  /// Under which the vocabulary keeps the words of the value.
  fileprivate var wordOwner: String {
    switch self {
    case .indicator(let key): key
    case .record(_, let key, _): key.split(separator: ".").last.map(String.init) ?? key
    default: ""
    }
  }

  /// The fields whose values a step has, and the kind that they belong to.
  fileprivate func fields(of kind: Kind?) -> (Kind?, [String]) {
    switch self {
    case .fields(let keys): (kind, keys)
    case .record(let id, let key, _): (id.kind, [key])
    default: (kind, [])
    }
  }
}
