package import Domain
package import Notation

extension ReadingMessage {
  /// The row of a file that holds no readable record; the excerpt must be sanitised before drawing.
  package init(_ file: UnreadableFile) { self.init(file.reason, in: file.path) }

  /// `path` from the store's folder, or as the user wrote it.
  package init(_ reason: UnreadableFile.Reason, in path: String) {
    if case .notation(let problem) = reason {
      self.init(problem, in: path)
    } else {
      self.init(path: path, fault: ReadingFault(reason))
    }
  }

  /// `path` from the store's folder.
  package init(_ problem: NotationProblem, in path: String) {
    self.init(
      path: path, line: problem.line, column: problem.column,
      excerpt: problem.excerpt.isEmpty ? nil : problem.excerpt, fault: ReadingFault(problem.reason))
  }
}

extension ReadingFault {
  init(_ reason: UnreadableFile.Reason) {
    switch reason {
    case .notation(let problem): self.init(problem.reason)
    case .symbolicLink, .notRegular: self = .notARegularFile
    case .leftover: self = .leftover
    case .system(let code): self = .system(code)
    }
  }

  init(_ reason: Reason) {
    self =
      switch reason {
      case .missingFrontMatter: .missingFrontMatter
      case .unclosedFrontMatter: .unclosedFrontMatter
      case .duplicateKey(let key, let line): .duplicateKey(key, firstLine: line)
      case .conflictMarkers: .conflictMarkers
      case .unclosedBracket: .unclosedBracket
      case .unclosedQuote: .unclosedQuote
      case .strayText: .strayText
      case .tabIndentation: .tabIndentation
      case .anchorOrAliasOrTag: .anchorOrAliasOrTag
      case .tooDeep(let limit): .tooDeep(limit: limit)
      case .frontMatterTooLarge(let limit): .frontMatterTooLarge(limit: limit)
      case .fileTooLarge(let limit): .fileTooLarge(limit: limit)
      case .invalidUTF8: .invalidUTF8
      case .notAnEntry: .notAnEntry
      case .yaml(let words): .yaml(words)
      }
  }
}
