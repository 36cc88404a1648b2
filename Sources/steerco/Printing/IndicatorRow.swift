import Domain
import Interchange
import Localization

/// A computed value as the reference describes it.
struct IndicatorRow {
  let key: String
  let meaning: String
  let unit: String
  let range: String
  /// With its inputs by their keys and its limits by their standard values.
  let formula: String
  let source: String
  private let owner: String

  /// The computed values of a kind, in the order of `show`.
  static func rows(of kind: Kind, _ catalogue: Catalogue) -> [IndicatorRow] {
    kind.indicators.map { IndicatorRow($0.key, of: kind.rawValue, catalogue) }
  }

  /// Those of the whole store.
  static func storeRows(_ catalogue: Catalogue) -> [IndicatorRow] {
    StoreIndicator.all.map { IndicatorRow($0.key, of: "store", catalogue) }
  }

  private init(_ key: String, of owner: String, _ catalogue: Catalogue) {
    self.key = key
    self.owner = owner
    meaning = catalogue.long(catalogue.indicator(key, of: owner))
    let reference = IndicatorReference(key, of: owner)
    unit = reference?.unit ?? ""
    range = reference?.range ?? ""
    source = reference?.source ?? ""
    formula = FormulaPart.parts(of: catalogue.formula(key, of: owner) ?? "").map { part in
      switch part {
      case .text(let text): text
      case .input(let key): key
      case .limit(let key): ThresholdRow(key, catalogue)?.value ?? key
      }
    }.joined()
  }

  var cells: [String] { [owner, key, meaning, unit, range, formula, source] }

  var markdown: String {
    let cells = ["`\(key)`", meaning, unit, range, formula, source]
    return "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
  }

  var json: JSON {
    .object([
      JSON.Pair("kind", .string(owner)), JSON.Pair("key", .string(key)),
      JSON.Pair("meaning", .string(meaning)), JSON.Pair("unit", .string(unit)),
      JSON.Pair("range", .string(range)), JSON.Pair("formula", .string(formula)),
      JSON.Pair("source", .string(source)),
    ])
  }
}

/// A threshold as the reference describes it, with its standard value.
struct ThresholdRow {
  let key: String
  let value: String
  let meaning: String

  init(_ threshold: Threshold, _ catalogue: Catalogue) {
    key = threshold.rawValue
    meaning = catalogue.long(catalogue.threshold(key))
    // In the currency itself: a unit is what the store chooses.
    let standard = threshold.standard(unitFactor: 1)
    value = catalogue.text(threshold.measure(standard))
  }

  /// Nil for a key that is no threshold.
  init?(_ key: String, _ catalogue: Catalogue) {
    guard let threshold = Threshold(rawValue: key) else { return nil }
    self.init(threshold, catalogue)
  }

  static func rows(_ catalogue: Catalogue) -> [ThresholdRow] {
    Threshold.allCases.map { ThresholdRow($0, catalogue) }
  }

  /// As the file has it: a share is 0…1.
  private var plain: String {
    Threshold(rawValue: key).map { RawText.number($0.standard(unitFactor: 1)) } ?? ""
  }

  var markdown: String { "| `\(key)` | \(plain) | \(value) | \(meaning) |" }
}
