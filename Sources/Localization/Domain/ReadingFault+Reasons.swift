package import Domain
package import Notation

extension ReadingFault {
  /// The fault that keeps a whole file from being a record.
  package init(_ reason: UnreadableFile.Reason) {
    switch reason {
    case .notation(let problem): self.init(problem)
    case .symbolicLink, .notRegular: self = .notARegularFile
    case .system(let number): self = .system(number)
    }
  }
}

extension ReadingFault {
  /// The fault of a file that the notation refuses.
  package init(_ problem: NotationProblem) {
    switch problem.reason {
    case .missingFrontMatter: self = .noFrontMatter
    case .unclosedFrontMatter: self = .unclosedFrontMatter
    case .duplicateKey(let key, let line): self = .duplicateKey(key, firstLine: line)
    case .conflictMarkers: self = .conflictMarkers
    case .unclosedBracket: self = .unclosedBracket(problem.bracket)
    case .unclosedQuote: self = .unclosedQuote
    case .notAnEntry: self = .noColon
    case .tabIndentation: self = .tab
    case .invalidUTF8: self = .notUTF8
    case .strayText: self = problem.isIndented ? .indentation : .yaml("text behind the value")
    case .yaml(let words): self = .yaml(words)
    default: self.init(limit: problem)
    }
  }

  private init(limit problem: NotationProblem) {
    switch problem.reason {
    case .tooDeep(let limit): self = .tooDeep(limit: limit)
    case .frontMatterTooLarge(let limit): self = .frontMatterTooLarge(limit: limit)
    case .fileTooLarge(let limit): self = .fileTooLarge(limit: limit)
    default: self = problem.excerpt.contains("!") ? .tag : .anchorOrAlias
    }
  }
}

extension NotationProblem {
  fileprivate var isIndented: Bool { excerpt.hasPrefix(" ") || excerpt.hasPrefix("\t") }

  /// The first bracket of the line: the one that people look for.
  fileprivate var bracket: String {
    excerpt.first { "[{".contains($0) }.map { String($0) } ?? "["
  }
}
