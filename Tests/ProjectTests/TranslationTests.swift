import Testing

/// Both READMEs lead through the same tour, with the same commands.
struct TranslationTests {
  private static let english = "README.md"
  private static let vietnamese = "README.vi.md"

  @Test func `the tour presses the same keys in both languages`() {
    let wanted = TranslationTests.tour(TranslationTests.english)
    let found = TranslationTests.tour(TranslationTests.vietnamese)
    #expect(wanted.count > 10 && wanted.allSatisfy { !$0.isEmpty })
    for (row, (keys, translated)) in zip(wanted, found).enumerated() where keys != translated {
      Issue.record(
        "Row \(row + 1) of the tour in README.vi.md presses \(translated), in README.md \(keys).")
      return
    }
    #expect(
      wanted.count == found.count,
      "README.vi.md lacks the rows from \(wanted.dropFirst(found.count).first ?? []) on.")
  }

  @Test func `the same commands stand in both languages`() {
    let wanted = TranslationTests.commands(TranslationTests.english)
    let found = TranslationTests.commands(TranslationTests.vietnamese)
    #expect(wanted.count > 5)
    #expect(wanted.filter { !found.contains($0) } == [], "not in README.vi.md")
    #expect(found.filter { !wanted.contains($0) } == [], "only in README.vi.md")
    #expect(wanted == found, "in another order")
  }

  @Test func `both show the same pictures, and lead to one another`() {
    func pictures(_ page: String) -> [String] {
      Project.text(page).split(separator: "![").dropFirst().compactMap { part in
        part.split(separator: "](").dropFirst().first.map { String($0.prefix { $0 != ")" }) }
      }
    }
    let wanted = pictures(TranslationTests.english)
    #expect(!wanted.isEmpty)
    #expect(wanted == pictures(TranslationTests.vietnamese))
    #expect(Project.text(TranslationTests.english).contains("](README.vi.md)"))
    #expect(Project.text(TranslationTests.vietnamese).contains("](README.md)"))
  }

  @Test func `the Vietnamese page keeps to the words of the glossary`() {
    let page = Project.text(TranslationTests.vietnamese)
    let words = Set(page.lowercased().split { !$0.isLetter }.map(String.init))
    for word in ["bạn", "hoá", "khoá", "huỷ", "tỉ"] { #expect(!words.contains(word), "\(word)") }
    #expect(!page.contains("vui lòng") && !page.contains("! "))
  }

  /// The keys of each row of the table behind the heading of the tour.
  private static func tour(_ page: String) -> [[String]] {
    Project.lines(page).drop { !$0.hasPrefix("| press |") && !$0.hasPrefix("| nhấn |") }
      .dropFirst(2).prefix { $0.hasPrefix("|") }
      .map { row in
        let cell = row.split(separator: "|").first ?? ""
        return cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
          .filter { $0.offset % 2 == 1 }.map { String($0.element) }
      }
  }

  /// The lines of code blocks without their comments. The Vietnamese page has no need to ask for a
  /// language.
  private static func commands(_ page: String) -> [String] {
    var isBlock = false
    return Project.lines(page).compactMap { line in
      if line.hasPrefix("```") {
        isBlock.toggle()
        return nil
      }
      let command = line.split(separator: " #").first.map(String.init) ?? ""
      return isBlock ? trimmed(command.replacing("--language en ", with: "")) : nil
    }
  }

  private static func trimmed(_ text: String) -> String {
    String(text.reversed().drop { $0 == " " }.reversed())
  }
}
