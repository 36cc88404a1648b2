import Canvas
import Dashboard
import Testing

/// The page that sets this program beside others names only keys and tests that there are.
@Suite struct ExperienceDocumentTests {
  private static func rows(below heading: String) -> [[String]] {
    let lines = Project.lines("docs/EXPERIENCE.md")
    guard let start = lines.firstIndex(of: "## \(heading)") else { return [] }
    return lines.dropFirst(start + 1).prefix { !$0.hasPrefix("## ") }
      .filter { $0.hasPrefix("| ") && !$0.hasPrefix("|---") }.dropFirst()
      .map { $0.split(separator: "|").map { String($0.trimming(" ")) } }
  }

  private static func quoted(_ cell: String) -> [String] {
    cell.split(separator: "`", omittingEmptySubsequences: false).enumerated()
      .filter { $0.offset % 2 == 1 }.map { String($0.element) }
  }

  @Test func `every feature is to be seen with keys that there are`() {
    let rows = ExperienceDocumentTests.rows(below: "Features")
    let known = Set(Action.all.flatMap { action in action.keys.map(\.description) })
    #expect(rows.count > 25)
    for row in rows {
      let keys = ExperienceDocumentTests.quoted(row.last ?? "")
      #expect(!keys.isEmpty && keys.allSatisfy(known.contains), "\(row.first ?? ""): \(keys)")
    }
  }

  @Test func `every complaint is held by a test that there is`() {
    let rows = ExperienceDocumentTests.rows(below: "What users of other programs complain of")
    let tests = Project.files.filter { $0.hasPrefix("Tests/") && $0.hasSuffix(".swift") }
      .map(Project.text).joined()
    #expect(rows.count == 15)
    for row in rows {
      let name = ExperienceDocumentTests.quoted(row.last ?? "").first ?? ""
      #expect(tests.contains("func `\(name)`"), "\(name)")
    }
  }
}

extension Substring {
  fileprivate func trimming(_ character: Character) -> Substring {
    let rest = drop { $0 == character }
    guard let end = rest.lastIndex(where: { $0 != character }) else { return "" }
    return rest[...end]
  }
}
