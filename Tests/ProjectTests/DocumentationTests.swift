import Canvas
import Dashboard
import Testing

@testable import steerco

/// What the documents promise is there.
struct DocumentationTests {
  @Test func `the README names only targets that the Makefile has`() {
    let targets = Set(
      Project.lines("Makefile").compactMap { line in
        line.first?.isLetter == true ? line.firstIndex(of: ":").map { String(line[..<$0]) } : nil
      })
    let named = ["README.md", "CONTRIBUTING.md"].flatMap { codeSpans(of: $0) }
      .filter { $0.hasPrefix("make ") }
      .map { String($0.dropFirst(5).prefix { $0.isLetter }) }
    #expect(named.contains("demo") && named.contains("test"))
    #expect(named.filter { !targets.contains($0) } == [])
  }

  @Test func `the README names only keys that the dashboard has`() {
    let keys = Set(Action.all.flatMap(\.keys).map(\.description))
    let rows = Project.lines("README.md").drop { !$0.hasPrefix("| press |") }
      .dropFirst(2).prefix { $0.hasPrefix("|") }
    let pressed = rows.compactMap { $0.split(separator: "|").first.map(String.init) }
      .flatMap { spans(in: $0) }
    #expect(pressed.count > 10)
    #expect(pressed.filter { !keys.contains($0) } == [])
  }

  @Test func `every command of the help is explained with an example`() {
    let commands = Project.split(Project.help)
      .drop { !$0.hasPrefix("SUBCOMMANDS") }.dropFirst()
      .filter { $0.hasPrefix("  ") && !$0.hasPrefix("   ") && !$0.contains("See '") }
      .map { String($0.drop { $0 == " " }.prefix { $0 != " " }) }
    let page = Project.text("docs/COMMANDS.md")
    #expect(commands.count > 10)
    #expect(commands.filter { !page.contains("`steerco \($0)") } == [])
  }

  @Test func `every setting of the user's and every theme is explained`() {
    let rows = Project.lines("docs/SETTINGS.md").filter { $0.hasPrefix("| `") }
    let explained = rows.flatMap { row in spans(in: String(row.split(separator: "|")[0])) }
    let themes = Project.split(Project.steerco("themes"))
    #expect(Set(explained) == Set(UserSettings.names + themes))
  }

  @Test func `the field reference is what the program prints`() {
    let page = Project.lines("docs/FORMAT.md")
    let reference = page.drop { !$0.hasPrefix("<!-- field reference") }.dropFirst()
      .prefix { $0 != "<!-- end of the field reference -->" }
    #expect(Array(reference) == Project.split(Project.steerco("fields --markdown")), "make docs")
  }

  @Test func `the reference of computed values is what the program prints`() {
    let page = Project.lines("docs/INDICATORS.md")
    let reference = page.drop { !$0.hasPrefix("<!-- indicator reference") }.dropFirst()
      .prefix { $0 != "<!-- end of the indicator reference -->" }
    let printed = Project.split(Project.steerco("fields --computed --markdown"))
    #expect(!printed.isEmpty && Array(reference) == printed, "make docs")
  }

  @Test func `links between documents lead somewhere`() {
    let files = Set(Project.files)
    for page in Project.files where page.hasSuffix(".md") && !page.contains("/") || isDocument(page)
    {
      let folder = page.lastIndex(of: "/").map { page[...$0] } ?? ""
      let targets = Project.text(page).split(separator: "](").dropFirst()
        .map { String($0.prefix { $0 != ")" && $0 != "#" }) }
        .filter { !$0.isEmpty && !$0.contains("://") }
      for target in targets {
        let path = target.hasPrefix("../") ? String(target.dropFirst(3)) : folder + target
        #expect(files.contains(path), "\(page): \(target)")
      }
    }
  }

  private func isDocument(_ path: String) -> Bool {
    path.hasPrefix("docs/") && path.hasSuffix(".md")
  }

  /// What stands between single backticks, and the lines of code blocks.
  private func codeSpans(of path: String) -> [String] {
    var isBlock = false
    return Project.lines(path).flatMap { line -> [String] in
      if line.hasPrefix("```") {
        isBlock.toggle()
        return []
      }
      return isBlock ? [line] : spans(in: line)
    }
  }

  private func spans(in line: String) -> [String] {
    line.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }
}
