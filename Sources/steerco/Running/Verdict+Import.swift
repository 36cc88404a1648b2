import Domain
import Interchange
import Localization
import Workspace

extension Verdict {
  /// An import that does nothing. What cannot be read is the store's status, the rest is usage.
  init(_ error: ImportError, path: String, _ catalogue: Catalogue) {
    switch error {
    case .malformedMapping(let text): self.init(.badMapping(text), catalogue)
    case .unknownColumn(let column, let nearest, _):
      self.init(.unknownColumn(column, nearest: nearest), catalogue)
    case .unknownKey(let key, _, let nearest):
      self.init(.unknownKey(key, nearest: nearest), catalogue)
    case .misfit(let line, let column, _, let misfit):
      let expected = catalogue.expectedForm(of: misfit.expected)
      self.init(
        .columnUnfit(column: column, row: line, value: misfit.value, expected: expected), catalogue)
    case .input(let error): self.init(error, path: path, catalogue)
    case .file(let name, let error): self.init(error, path: name, catalogue)
    case .unreadable(let name, let content): self.init(content, path: name, catalogue)
    default: self.init(.usage, Verdict.refusal(error).map { catalogue.text($0) })
    }
  }

  private init(_ message: ImportMessage, _ catalogue: Catalogue) {
    self.init(.usage, catalogue.text(message))
  }

  private static func refusal(_ error: ImportError) -> ImportRefusal? {
    switch error {
    case .reservedKey(let key): .reservedKey(key)
    case .mappedTwice(let key, let columns): .mappedTwice(key: key, columns: columns)
    case .idTaken(let line, _, let id): .idTaken(line: line, id: id.text)
    case .noTitleColumn(_, let key, let columns): .noTitleColumn(key: key, columns: columns)
    case .repeatedKey(let line, let column, let value, let first):
      .repeatedKey(line: line, column: column, value: value, first: first)
    case .emptyCell(let line, let column): .emptyCell(line: line, column: column)
    case .tooLarge(let file, let line, _): .tooLarge(what: file ?? "\(line)")
    default: nil
    }
  }

  private init(_ error: InterchangeError, path: String, _ catalogue: Catalogue) {
    switch error {
    case .notUTF8, .notUTF16: self.init(.notUTF8(path: path), catalogue)
    case .noHeader: self.init(.noHeader(path: path), catalogue)
    case .unclosedQuote(let line): self.init(.unclosedQuote(row: line), catalogue)
    case .tooManyCells(let line, let cells, let columns):
      self.init(.raggedRow(row: line, cells: cells, expected: columns), catalogue)
    case .json(let problem, let line, _):
      self.init(.badJSON(line: line, why: catalogue.text(JSONFault(problem))), catalogue)
    case .noRows: self.init(.notRecords(path: path), catalogue)
    case .noResponsibilities: self.init(.usage, catalogue.text(ImportRefusal.noResponsibilities))
    case .noActivity(let line):
      self.init(.usage, catalogue.text(ImportRefusal.noActivity(line: line)))
    case .noResponsibility(let line, let role, let text):
      let refusal = ImportRefusal.noResponsibility(line: line, role: role, text: text)
      self.init(.usage, catalogue.text(refusal))
    }
  }
}

extension JSONFault {
  init(_ problem: JSON.Problem) {
    switch problem {
    case .expected(let form): self = .expected(form.sign)
    case .trailingText: self = .trailingText
    case .tooDeep: self = .tooDeep
    case .duplicateKey(let key): self = .duplicateKey(key)
    case .controlCharacter, .badEscape, .loneSurrogate: self = .badString
    }
  }
}

extension JSON.Form {
  /// As it would stand in the text.
  fileprivate var sign: String {
    switch self {
    case .value: "…"
    case .key: "\"…\""
    case .digit: "0–9"
    case .colon: ":"
    case .commaOrBracket: ", ]"
    case .commaOrBrace: ", }"
    case .closingQuote: "\""
    }
  }
}
