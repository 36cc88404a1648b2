import Domain
import Notation
import Testing

@testable import Localization

@Suite struct BreachWordsTests {
  @Test(arguments: BreachSamples.all)
  func `every breach says in both languages what is wrong and what to do`(problem: Breach.Problem) {
    let english = Catalogue(language: .en).text(problem, key: "key")
    let vietnamese = Catalogue(language: .vi).text(problem, key: "key")
    #expect(english != vietnamese)
    for text in [english, vietnamese] {
      #expect(text.hasSuffix("."), "\(text)")
      #expect(text.count <= 150, "\(text.count): \(text)")
      #expect(!text.contains("  ") && !text.contains("Optional") && !text.contains("!"), "\(text)")
      #expect(sentences(in: text) >= 2 || text.contains(": ") || text.contains(";"), "\(text)")
    }
    for word in ["vui lòng", "bạn", "hoá ", "khoá"] {
      #expect(!vietnamese.contains(word), "\(vietnamese)")
    }
  }

  @Test func `no two breaches say the same`() {
    for language in Language.allCases {
      let texts = BreachSamples.all.map { Catalogue(language: language).text($0, key: "key") }
      #expect(Set(texts).count == texts.count)
    }
  }

  @Test func `samples of the words`() {
    let signature = Breach.Problem.decision(.voidSignature(by: "CIO"))
    #expect(
      Catalogue(language: .en).text(signature, key: "signed")
        == "signed: CIO has signed other words than stand there now. Ask CIO to sign again.")
    let need = Breach.Problem.pilot(
      .needNotAgreed(BreachSamples.row, state: .contested, useCase: BreachSamples.useCase))
    #expect(
      Catalogue(language: .vi).text(need, key: "use-case")
        == "Use case: U-0007 cần O-0003, dòng này đang là “Tranh chấp (hai A)”. Thống nhất trước.")
    #expect(
      Catalogue(language: .vi).text(.aboveLimit(12.5, limit: 10), key: "audience-pct")
        == "Tỷ lệ khách tham gia: 12,5%, quá 10%. Thử với ít khách hơn trước.")
  }

  @Test func `a Vietnamese sentence holds no word of the files`() {
    let keys = Kind.allCases.flatMap { $0.schema.fields.map(\.key.text) }
    let words = ProductKeys.fields.values.flatMap(ProductKeys.words)
    let values = ProductKeys.values.values.flatMap(ProductKeys.words)
    let known: Set = ["brief", "agency", "marketing", "email", "A", "R", "C", "I", "AR"]
    let file = Set(keys + words + values).subtracting(known)
    for (problem, key, kind) in BreachSamples.placed {
      let text = Catalogue(language: .vi).text(problem, key: key, of: kind)
      let found = text.split { !$0.isLetter && $0 != "-" }.map(String.init).filter(file.contains)
      #expect(found.isEmpty, "\(found): \(text)")
      #expect(text.first?.isLowercase == false, "\(text)")
    }
  }

  private func sentences(in text: String) -> Int { text.split(separator: ". ").count }
}

/// One of every kind of breach.
enum BreachSamples {
  static let row = RecordID(kind: .ownership, number: 3)
  static let useCase = RecordID(kind: .useCase, number: 7)
  private static let decision = RecordID(kind: .decision, number: 12)
  private static let day = Day(number: 20_500)

  static let all: [Breach.Problem] =
    [
      .needed(state: "proposed"), .notDecided(decision, state: "proposed"),
      .aboveLimit(12.5, limit: 10),
    ] + decisions.map(Breach.Problem.decision) + useCases.map(Breach.Problem.useCase)
    + pilots.map(Breach.Problem.pilot) + committee.map(Breach.Problem.committee)

  /// With a field of a kind in which it may stand.
  static var placed: [(Breach.Problem, key: String, kind: Kind)] {
    all.map { problem in
      switch problem {
      case .useCase: (problem, "benefit-month", .useCase)
      case .pilot: (problem, "use-case", .pilot)
      case .committee: (problem, "process-change", .useCase)
      case .decision, .needed, .notDecided, .aboveLimit: (problem, "decide-by", .decision)
      }
    }
  }

  private static let decisions: [Breach.DecisionProblem] = [
    .tooFewOptions(count: 1), .optionLacks(option: "A", key: "trade-off"), .unknownOption("C"),
    .supersedesItself(through: []), .supersedesItself(through: [decision]),
    .replaced(by: decision, state: "superseded"), .frozen, .unsigned(by: "CIO"),
    .voidSignature(by: "CIO"), .recordedTooEarly(decided: day), .oneWayAlone, .oneWayUnreviewed,
    .sideAbsent(.it, area: .funding), .sideAbsent(.marketing, area: .tool),
    .financeAbsent(option: "A"), .legalAbsent(useCase: useCase), .procurement("BUY"),
  ]

  private static let useCases: [Breach.UseCaseProblem] = [
    .metricTooLow(RecordID(kind: .metric, number: 5)), .owed(by: .marketing, state: "ready"),
    .owed(by: .it, state: "ready"), .briefTooLong(limit: 5), .sourceUnowned("CRM"),
    .sourceNotGranted("CRM"), .notReadBack(by: .it), .readBackVoid(by: .it), .unproven,
  ]

  private static let pilots: [Breach.PilotProblem] = [
    .targetIsBaseline, .endsBeforeStart, .noKillRule, .teamTooLarge(count: 12, limit: 10),
    .teamLacks(.it), .teamLacksTranslator,
    .needNotAgreed(row, state: .drifted, useCase: useCase),
    .needNotAgreed(row, state: nil, useCase: useCase), .unprotected(.atRest, useCase: useCase),
    .extended(from: day), .readingGone(on: day, value: 6.1),
  ]

  private static let committee: [Breach.CommitteeProblem] = [
    .unused, .processUnchanged(useCase: useCase), .noQuorum(isChaired: false, missing: [.it]),
    .noQuorum(isChaired: true, missing: [.marketing, .it]), .customerDataElsewhere(role: "CIO"),
    .procurementAccountable(role: "BUY"), .sellersAbsent, .partnerWithoutEnd,
    .partnerWithoutPromise,
  ]
}
