import Domain
import Testing

@testable import Localization

/// The guard for whoever adds a computed value: it is explained in both languages.
@Suite struct FormulaTests {
  static let all: [(owner: String, key: String, inputs: Set<String>)] =
    Kind.allCases.flatMap { kind in
      kind.indicators.map { (kind.rawValue, $0.key, Set($0.inputs.map(\.name))) }
    } + StoreIndicator.all.map { ("store", $0.key, Set($0.inputs.map(\.name))) }

  @Test func `every computed value has its formula in both languages, of inputs that it declares`()
    throws
  {
    for (owner, key, inputs) in Self.all {
      let english = try #require(Catalogue(language: .en).formula(key, of: owner), "\(key)")
      let vietnamese = try #require(Catalogue(language: .vi).formula(key, of: owner), "\(key)")
      #expect(names(in: english) == names(in: vietnamese), "\(owner) \(key)")
      #expect(names(in: english).isSubset(of: inputs), "\(owner) \(key)")
    }
  }

  private func names(in formula: String) -> Set<String> {
    Set(
      FormulaPart.parts(of: formula).compactMap { part in
        switch part {
        case .text: nil
        case .input(let key), .limit(let key): key
        }
      })
  }

  @Test func `every formula belongs to a computed value, and none stands twice`() {
    let known = Set(Self.all.flatMap { ["\($0.owner)/\($0.key)", $0.key] })
    let keys = Formulas.rows.map { $0[0] }
    #expect(keys.filter { !known.contains($0) } == [])
    #expect(Set(keys).count == keys.count)
  }

  @Test func `every computed value has a word and a row in the reference`() {
    for (owner, key, _) in Self.all {
      #expect(Vocabulary.indicators.term(key, of: owner) != nil, "\(key)")
      #expect(IndicatorReference(key, of: owner) != nil, "\(key)")
    }
  }

  @Test func `every threshold, part and rule has its words`() {
    for (vocabulary, keys) in [
      (Vocabulary.thresholds, Threshold.allCases.map(\.rawValue)),
      (.inputs, IndicatorPart.allCases.map(\.rawValue) + ["today"]),
      (.rules, RagRule.allCases.map(\.rawValue)),
    ] {
      #expect(Set(vocabulary.keys) == Set(keys))
      #expect(vocabulary.keys.count == keys.count)
      for term in vocabulary.terms.values { #expect(term.english != term.vietnamese, "\(term)") }
    }
  }

  @Test func `a formula falls into its pieces`() {
    #expect(
      FormulaPart.parts(of: "{a} > [b] days")
        == [.text(""), .input("a"), .text(" > "), .limit("b"), .text(" days")])
    #expect(FormulaPart.parts(of: "{a") == [.text("{a")])
  }
}
