package import Notation

extension FieldType {
  /// What somebody typed for a field of this type, as it is to stand in the file. Commas separate the
  /// items of a list; `[…]` and `{…}` are read as in a file.
  ///
  /// - Throws: `Misfit`, also for brackets that do not close.
  package func node(typed text: String) throws(Misfit) -> Node {
    let node = try parsed(text)
    if let misfit = misfit(of: node) { throw misfit }
    return node
  }

  private func parsed(_ text: String) throws(Misfit) -> Node {
    switch self {
    case .list(let element):
      if text.hasPrefix("[") { return try flow(text) }
      let items = text.split(separator: ",").map { String($0.trimmingBlanks) }
      return .list(items.map { .scalar(element.canonical($0)) })
    case .rows, .map: return try flow(text)
    default: return .scalar(canonical(text))
    }
  }

  private func flow(_ text: String) throws(Misfit) -> Node {
    let document = try? Document(configuration: Array("value: \(text)\n".utf8))
    guard let node = document?["value"], node.text == nil || text.isEmpty else {
      throw Misfit(value: text, expected: self, place: [])
    }
    if case .rows = self, case .map = node { return .list([node]) }
    return node
  }

  /// Ids as they are written in files, choices in lower case.
  private func canonical(_ text: String) -> String {
    switch self {
    case .reference(let kind):
      guard let id = RecordID(text, kind: kind), let number = id.number else { return text }
      return text.contains("-") ? text.uppercased() : RecordID(kind: id.kind, number: number).text
    case .choice(let words):
      return words.first { $0.lowercased() == text.lowercased() } ?? text
    default: return text
    }
  }
}

extension StringProtocol {
  /// Without blanks at either end.
  package var trimmingBlanks: SubSequence {
    let start = drop(while: \.isWhitespace)
    guard let end = start.lastIndex(where: { !$0.isWhitespace }) else { return self[endIndex...] }
    return self[start.startIndex...end]
  }
}
