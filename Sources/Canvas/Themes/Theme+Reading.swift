package import Notation

extension Theme {
  /// Reads a theme file:
  /// ```yaml
  /// name: dark
  /// ink: "#d4d4d4"
  /// paper: "#1e1e1e"
  /// roles:
  ///   heading: bold
  ///   overdue: 203/bright-red, bold
  /// ```
  /// What it leaves out is taken from `base`; what it says wrongly is in `problems`.
  package init(_ file: [Node.Pair], over base: Theme? = nil) {
    let file = Node.map(file)
    var reading = Reading(styles: base?.styles ?? [:])
    for pair in file["roles"]?.pairs ?? [] { reading.read(pair) }
    reading.findMissing()
    let ink = reading.ground("ink", file, base?.ink ?? .black)
    let paper = reading.ground("paper", file, base?.paper ?? .white)
    self.init(
      name: file["name"]?.text ?? base?.name ?? "", ink: ink, paper: paper, styles: reading.styles,
      problems: reading.problems)
  }

  private struct Reading {
    var styles: [Role: Style]
    var problems: [ThemeProblem] = []

    mutating func read(_ pair: Node.Pair) {
      guard let role = Role(rawValue: pair.key) else {
        problems.append(.unknownRole(pair.key))
        return
      }
      do throws(StyleError) {
        styles[role] = try Style(pair.value.text ?? "{}")
      } catch {
        guard case .unknownWord(let word) = error else { return }
        problems.append(.unreadableStyle(role: role, word: word))
      }
    }

    mutating func findMissing() {
      for role in Role.allCases where styles[role] == nil { problems.append(.missingRole(role)) }
    }

    mutating func ground(_ key: String, _ file: Node, _ fallback: RGB) -> RGB {
      guard let text = file[key]?.text else { return fallback }
      if let colour = RGB(text) { return colour }
      problems.append(.unreadableColour(key: key, text: text))
      return fallback
    }
  }
}
