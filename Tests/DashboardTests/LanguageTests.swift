import Canvas
import Dashboard
import Domain
import Localization
import Notation
import TestSupport
import Testing

/// The board is wholly in one language, and wholly in the other as soon as somebody says so.
@Suite struct LanguageTests {
  /// What is opened on a screen, by the keys that lead there.
  private static let places = [
    "", "Down Down", "Enter", "Enter End", "e", "e End", "e Down Enter", "a", ":", "?", "S", "s",
    "/", "/ z z z Enter", "=", "D", "V", "c", "Right", "Right Enter", "L", "x", "y", "b", "w",
  ]

  @Test(arguments: ScreenID.allCases)
  func `no English word stands on a Vietnamese screen`(screen: ScreenID) throws {
    var found: [String: String] = [:]
    let english = try Stage(screen, columns: 160, rows: 48, language: .en)
    let vietnamese = try Stage(screen, columns: 160, rows: 48, language: .vi)
    for place in LanguageTests.places {
      func words(_ before: Stage) -> Set<String> {
        var stage = before
        stage.press(place)
        return Set(stage.grid.text.words)
      }
      let both = words(english).intersection(words(vietnamese))
      for word in both.subtracting(LanguageTests.known) where !LanguageTests.isCut(word) {
        found[word] = place
      }
    }
    #expect(found.isEmpty, "\(found)")
  }

  @Test(arguments: ScreenID.allCases)
  func `switching the language changes the whole screen, and what is open`(screen: ScreenID) throws
  {
    for place in ["", "Down Down", "Enter", "Enter PgDn", "= Enter", "/ d Enter"] {
      for (from, to, typed) in [(Language.en, Language.vi, "viet"), (.vi, .en, "english")] {
        var stage = try Stage(screen, columns: 120, rows: 40, language: from)
        stage.press(place)
        let context = stage.context
        stage.press(":")
        stage.type("language")
        stage.press("Enter")
        stage.type(typed)
        stage.press("Enter")
        var fresh = try Stage(screen, columns: 120, rows: 40, language: to)
        fresh.press(place)
        if context == fresh.context, fresh.picker == nil {
          #expect(stage.grid.text == fresh.grid.text, "\(place) from \(from)")
        }
        stage.press("Esc")
        #expect(stage.context != .picker, "a list in the old language lay under the page")
      }
    }
  }

  @Test func `an open form is in the language that is chosen, with what was typed`() throws {
    for language in Language.allCases {
      var stage = try Stage(language: language == .en ? .vi : .en)
      var fresh = try Stage(language: language)
      for keys in ["e Down Down", "Down Down Down Down Down"] {
        stage.press(keys)
        fresh.press(keys)
      }
      stage.state.preferences.language = language
      stage.send(.assessed)
      #expect(stage.form != nil && stage.grid.text == fresh.grid.text)
    }
  }

  @Test func `a number is typed with the decimal sign of the language, and stays what it was`()
    throws
  {
    for (language, shown) in [(Language.vi, "1,234"), (.en, "1.234")] {
      var stage = Stage(
        try portfolio(["U-0001": "id: U-0001\ntitle: x\nstatus: idea\neffort: 1.234"]), .backlog,
        preferences: Preferences(language: language, theme: "dark"))
      stage.press("e")
      stage.goTo("effort")
      stage.press("Enter")
      #expect(stage.form?.typing?.text == shown)
      stage.press("Enter Ctrl-s")
      #expect(stage.changes.isEmpty && stage.form == nil)
      stage.press("e")
      stage.goTo("effort")
      stage.press("Enter Ctrl-u")
      stage.type("9.600")
      stage.press("Ctrl-s")
      let typed = language == .vi ? "9600" : "9.600"
      let edit = Edit("effort", from: .scalar("1.234"), to: .scalar(typed))
      #expect(stage.changes == [Change(.edit, [.edit(try id("U-0001"), [edit])])])
    }
  }

  @Test func `what README.vi.md tells to type is understood`() throws {
    var stage = try Stage(language: .vi)
    stage.press("/")
    stage.type("quá-hạn:có")
    #expect(stage.rows.count == 2)
    for (keys, typed, found) in [
      (":", "kiểu gõ", "Kiểu gõ tiếng Việt"), (":", "ngôn ngữ", "Đổi ngôn ngữ"),
      (":", "backspace", "Backspace lấy đi gì"), ("=", "độ rõ", "Độ rõ trách nhiệm"),
    ] {
      var stage = try Stage(.meeting, language: .vi)
      stage.press(keys)
      stage.type(typed)
      #expect(stage.picker?.chosen?.label == found)
    }
    stage = try Stage(.pilots, language: .vi)
    stage.press("=")
    stage.type("lý do")
    stage.press("Enter")
    #expect(stage.shows("K1"))
  }

  /// The edge of a box may cut a word of the store.
  private static func isCut(_ word: String) -> Bool {
    known.contains { $0.hasPrefix(word) || $0.hasSuffix(word) }
  }

  /// Data, names and abbreviations that are the same in both languages.
  private static let known: Set<String> = {
    var words = Set(same.split { $0 == " " || $0 == "\n" }.map(String.init))
    guard let portfolio = try? Stage().state.portfolio else { return words }
    words.formUnion(portfolio.configuration.roles.flatMap { "\($0.key) \($0.name)".allWords })
    words.formUnion((portfolio.configuration.document.text("company") ?? "").allWords)
    for record in portfolio.allRecords {
      words.formUnion(record.id.text.allWords)
      words.formUnion(record.document.body.allWords)
      for field in record.kind.schema.fields {
        if case .choice = field.type { continue }
        if case .list(.choice) = field.type { continue }
        words.formUnion(record.node(field)?.leaves ?? [])
      }
    }
    return words
  }()

  private static let same = """
    steerco raci rice wsjf clv cac roi fte nda dpo agency marketing brief startup email spec kpi
    enter tab esc space home end pgup pgdn backspace delete ctrl shift editor ssh telex vni
    move use case cases unicode pilot zalo demo sen english left right down markdown terminal
    """
}

extension String {
  /// ASCII words of four letters and more, in lower case: shorter ones are abbreviations, or part of
  /// both languages.
  fileprivate var words: [String] {
    allWords.filter { $0.count > 3 && $0.utf8.allSatisfy { $0 < 0x80 } }
  }

  fileprivate var allWords: [String] { split { !$0.isLetter }.map { $0.lowercased() } }
}

extension Node {
  fileprivate var leaves: [String] {
    switch self {
    case .scalar(let text): text.allWords
    case .list(let items): items.flatMap(\.leaves)
    case .map(let pairs): pairs.flatMap { $0.value.leaves }
    }
  }
}
