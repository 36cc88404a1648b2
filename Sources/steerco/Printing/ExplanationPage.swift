import Domain
import Interchange
import Localization
import Text

extension Session {
  /// Prints how the computed values of a record came about, or the one that `key` names.
  ///
  /// - Throws: `QueryError.unknownKey`.
  func explain(_ key: String?, of record: Record, in portfolio: Portfolio) throws {
    let keys = try chosen(key, of: record.kind.indicators.map(\.key))
    let explanations = keys.compactMap { portfolio.explanation(of: $0, record) }
    try printExplanations(explanations, isOne: key != nil)
  }

  /// The same of the values of the whole store.
  ///
  /// - Throws: `QueryError.unknownKey`.
  func explain(_ key: String?, in portfolio: Portfolio) throws {
    let keys = try chosen(key, of: StoreIndicator.all.map(\.key))
    try printExplanations(keys.compactMap { portfolio.explanation(of: $0) }, isOne: key != nil)
  }

  private func chosen(_ key: String?, of known: [String]) throws -> [String] {
    guard let key else { return known }
    if known.contains(key) { return [key] }
    throw QueryError.unknownKey(key, nearest: nearestWord(to: key, among: known))
  }

  private func printExplanations(_ explanations: [Explanation], isOne: Bool) throws {
    if options.json {
      let items = explanations.map { ExplanationJSON($0, catalogue).json }
      return try output.json(JSONWriter.indented(isOne ? items.first ?? .null : .array(items)))
    }
    for (index, explanation) in explanations.enumerated() {
      if index > 0 { try output.line() }
      let text = catalogue.text(explanation)
      if drawsTables {
        for line in lines(of: text) { try output.line(line) }
      } else {
        try printCells(of: text, explanation.key)
      }
    }
  }

  /// Key and result, the formula, then label, value and outcome of each input.
  private func printCells(of text: ExplanationText, _ key: String) throws {
    try output.cells([key, text.result])
    for line in [text.formula, text.worked].compactMap({ $0 }) { try output.cells(["=", line]) }
    for row in text.rows {
      let value = row.value.split(separator: "\n").joined(separator: "; ")
      try output.cells([row.label, value] + (row.outcome.isEmpty ? [] : [row.outcome]))
    }
  }

  /// Aligned, for people.
  private func lines(of text: ExplanationText) -> [String] {
    let formula = [text.formula, text.worked, text.result].compactMap { $0 }.map { "= \($0)" }
    let width = min(text.rows.map(\.label.columns).max() ?? 0, 34)
    let rows = text.rows.flatMap { row in
      let outcome = row.outcome.isEmpty ? "" : " (\(row.outcome))"
      let label = row.label.sanitised.clipped(to: width).padded(to: width)
      let value = (row.value + outcome).sanitised(keepingLines: true)
      return value.wrapped(to: max(surroundings.columns - width - 4, 30)).enumerated()
        .map { index, line in
          "  \(index == 0 ? label : String(repeating: " ", count: width))  \(line)"
        }
    }
    return [text.name] + formula.flatMap(wrapped) + rows
  }

  private func wrapped(_ line: String) -> [String] {
    line.sanitised.wrapped(to: max(surroundings.columns - 2, 30)).map { "  " + $0 }
  }
}

/// An explanation for programs: the key, the formula with `{…}` for its inputs, the inputs, the result.
struct ExplanationJSON {
  private let explanation: Explanation
  private let catalogue: Catalogue

  init(_ explanation: Explanation, _ catalogue: Catalogue) {
    self.explanation = explanation
    self.catalogue = catalogue
  }

  var json: JSON {
    let owner = explanation.kind?.rawValue ?? "store"
    let formula = catalogue.formula(explanation.key, of: owner) ?? ""
    return .object([
      JSON.Pair("key", .string(explanation.key)), JSON.Pair("formula", .string(formula)),
      JSON.Pair("inputs", .array(explanation.steps.map(input))),
      JSON.Pair("result", JSON(explanation.result)),
    ])
  }

  private func input(_ step: Explanation.Step) -> JSON {
    let names = step.source.names.joined(separator: ",")
    var pairs = [JSON.Pair("name", .string(names))]
    switch step.source {
    case .record(let id, let key, _):
      pairs += [JSON.Pair("id", .string(id.text)), JSON.Pair("key", .string(key))]
    case .action(let id, _): pairs.append(JSON.Pair("id", .string(id.text)))
    default: break
    }
    pairs.append(JSON.Pair("value", value(step)))
    return .object(pairs + (step.outcome.map(outcome) ?? []))
  }

  private func outcome(_ outcome: Explanation.Outcome) -> [JSON.Pair] {
    switch outcome {
    case .filled(let isFilled): [JSON.Pair("filled", .bool(isFilled))]
    case .ruled(let colour, let holds):
      [JSON.Pair("colour", .string(colour.rawValue)), JSON.Pair("holds", .bool(holds))]
    case .counted(let counts): [JSON.Pair("counts", .bool(counts))]
    }
  }

  private func value(_ step: Explanation.Step) -> JSON {
    switch step.value {
    case .measure(let measure): return JSON(measure)
    case .nodes(let nodes):
      let (kind, keys) = fields(of: step.source)
      let values = zip(nodes, keys).map { node, key -> JSON in
        guard let node, let field = kind?.schema.field(key) else { return .null }
        return JSON(node, as: field.type)
      }
      return values.count == 1 ? values[0] : .array(values)
    case .comparisons(let comparisons): return .array(comparisons.map(comparison))
    case .weighed(let score, let weight):
      return .object([JSON.Pair("score", JSON(score)), JSON.Pair("weight", JSON(weight))])
    }
  }

  private func comparison(_ comparison: Explanation.Comparison) -> JSON {
    .object([
      JSON.Pair("key", comparison.key.map(JSON.string) ?? .null),
      JSON.Pair("value", JSON(comparison.left)), JSON.Pair("op", .string(comparison.sign.rawValue)),
      JSON.Pair("limit", JSON(comparison.right)),
    ])
  }

  private func fields(of source: Explanation.Source) -> (Kind?, [String]) {
    switch source {
    case .fields(let keys): (explanation.kind, keys)
    case .record(let id, let key, _): (id.kind, [key])
    default: (nil, [])
    }
  }
}
