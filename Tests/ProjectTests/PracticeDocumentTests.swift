import Canvas
import Dashboard
import Domain
import Testing

/// `docs/PRACTICES.md` against the program: a practice that is gone, or that nothing proves, fails.
struct PracticeDocumentTests {
  @Test func `the page has the practices 1 to 73 once, in order`() {
    #expect(PracticeRow.all.map(\.number) == Array(1...73))
  }

  /// The practices that are not whole. None is added here without a word in the page.
  @Test func `what is not there yet is known by number`() {
    #expect(PracticeRow.all.filter { $0.notYet != nil }.map(\.number) == [7, 8, 65])
  }

  @Test(arguments: PracticeRow.all)
  func `every practice is named, shown, held and proven`(row: PracticeRow) {
    #expect(row.cells.count == 5 && !row.practice.isEmpty)
    #expect(!row.screens.isEmpty || !row.commands.isEmpty)
    #expect(!row.sorts.isEmpty && Set(row.sorts).isSubset(of: Self.known.keys))
    #expect(row.sorts.allSatisfy { !row.names($0).isEmpty })
    #expect(!row.proofs.isEmpty)
  }

  @Test(arguments: PracticeRow.all)
  func `what holds a practice is in the program`(row: PracticeRow) {
    for (sort, names) in Self.known {
      #expect(row.names(sort).filter { !names.contains($0) } == [], "\(sort)")
    }
  }

  @Test(arguments: PracticeRow.all)
  func `the screens, keys and commands of a practice are in the program`(row: PracticeRow) {
    for (key, name) in row.screens {
      let screen = ScreenID.allCases.first { "\($0.number)" == key }
      #expect(screen?.rawValue == name.lowercased())
    }
    for span in row.shown where !span.hasPrefix("steerco ") {
      let isFilter =
        span.hasSuffix(":") && Query.Subject(String(span.dropLast()), of: .useCase) != nil
      let isWord = isFilter || Side(rawValue: span) != nil
      #expect(isWord || Self.keys.contains(span), "\(span)")
    }
    for command in row.commands {
      let name = command.split(separator: " ")[1]
      #expect(Self.commands.contains(String(name)), "\(command)")
    }
  }

  @Test(arguments: PracticeRow.all)
  func `the words that a practice shows are the program's`(row: PracticeRow) {
    #expect(row.words.filter { !Self.words.contains($0) } == [])
  }

  @Test(arguments: PracticeRow.all)
  func `the commands of a practice find something in the demo`(row: PracticeRow) {
    for command in row.commands {
      let words = command.split(separator: " ").dropFirst().map(String.init)
      guard let name = words.first, ["list", "show", "status", "check"].contains(name) else {
        continue
      }
      let typed = words.map { "'\($0)'" }.joined(separator: " ")
      let store = "--store '\(Project.folder)/demo/la-sen' --today 2026-03-12 --read-only"
      let printed = Project.split(Project.steerco("\(typed) \(store)"))
      #expect(printed.first?.hasPrefix("steerco: ") == false, "\(command): \(printed)")
    }
  }

  @Test(arguments: PracticeRow.all)
  func `the tests that prove a practice are there`(row: PracticeRow) {
    for (file, sentence) in row.proofs {
      let text = Self.tests[file] ?? ""
      let isThere = text.contains("func `\(sentence)`") || text.contains("@Test(\"\(sentence)\"")
      #expect(isThere, "\(file): \(sentence)")
    }
  }

  /// What there is, by the word in front of it.
  private static let known: [String: Set<String>] = [
    "fields": Set(Kind.allCases.flatMap(fields)),
    "computed": Set(
      Kind.allCases.flatMap { kind in
        kind.indicators.map { "\(kind.rawValue).\($0.key)" }
      }),
    "figures": Set(StoreIndicator.all.map(\.key)),
    "limits": Set(Threshold.allCases.map(\.rawValue)),
    "rules": Set(Rule.all.map(\.id) + ChangeRule.all.map(\.id)),
    "settings": settings,
  ]

  /// `pilot.kill`, and its columns as `pilot.kill/op`.
  private static func fields(of kind: Kind) -> [String] {
    kind.schema.fields.flatMap { field -> [String] in
      let name = "\(kind.rawValue).\(Query.Subject.field(field).key)"
      guard case .rows(let columns) = field.type else { return [name] }
      return [name] + columns.map { "\(name)/\(Query.Subject.field($0).key)" }
    }
  }

  /// The keys of the configuration that the domain reads.
  private static let settings = Set(
    Project.files.filter { $0.hasPrefix("Sources/Domain/") }.flatMap { path in
      Project.text(path).split(separator: "document[\"").dropFirst()
        .map { String($0.prefix { $0 != "\"" }) }
    })

  /// The English and Vietnamese forms of every term in the catalogue.
  private static let words = Set(
    Project.files.filter { $0.hasPrefix("Sources/Localization/") }.flatMap { path in
      Project.lines(path).flatMap { $0.split(separator: " | ").map(String.init) }
    })

  private static let keys = Set(Action.all.flatMap { $0.keys.map(\.description) })

  private static let commands = Set(
    Project.split(Project.help).drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
      .map { String($0.drop { $0 == " " }.prefix { $0 != " " }) })

  /// The text of every file of tests by its name.
  private static let tests = Dictionary(
    Project.files.filter { $0.hasPrefix("Tests/") && $0.hasSuffix("Tests.swift") }.map { path in
      (
        String(path.dropLast(6).drop { $0 != "/" }.split(separator: "/").last ?? ""),
        Project.text(path)
      )
    }, uniquingKeysWith: +)
}
