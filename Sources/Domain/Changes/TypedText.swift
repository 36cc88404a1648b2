package import Notation

extension FieldType {
  /// What somebody typed for a field of this type, as it is to stand in the file. Commas separate the
  /// items of a list; `[…]` and `{…}` are read as in a file.
  ///
  /// - Throws: `Misfit`, also for brackets that do not close.
  package func node(typed text: String) throws(Misfit) -> Node {
    let node = try uncheckedNode(typed: text)
    if let misfit = misfit(of: node) { throw misfit }
    return node
  }

  /// The same where a part of it may not fit.
  ///
  /// - Throws: `Misfit` for brackets that do not close.
  package func uncheckedNode(typed text: String) throws(Misfit) -> Node {
    switch self {
    case .list(let element):
      if text.hasPrefix("[") { return try flow(text) }
      let items = text.split(separator: ",").map { String($0.trimmingBlanks) }
      return .list(items.map { .scalar(element.canonical($0)) })
    case .rows: return try flow(text.hasPrefix("[") ? text : "[\(rowsOnOneLine(text))]")
    case .map: return try flow(text.hasPrefix("{") ? text : "{\(text)}")
    default: return .scalar(canonical(text))
    }
  }

  /// One row a line, as forms show them.
  private func rowsOnOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).map { line in
      let row = line.trimmingBlanks
      return row.hasPrefix("{") || !row.contains(":") ? String(row) : "{\(row)}"
    }.joined(separator: ", ")
  }

  private func flow(_ text: String) throws(Misfit) -> Node {
    let document = try? Document(configuration: Array("value: \(text)\n".utf8))
    guard let node = document?["value"], node.text == nil || text.isEmpty else {
      throw Misfit(value: text, expected: self, place: [])
    }
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

extension FieldType {
  /// A value as somebody would type it for this type: what `node(typed:)` reads back.
  package func typed(_ node: Node) -> String {
    switch (self, node) {
    case (.list, .list(let items)) where items.allSatisfy(\.isPlainItem):
      items.compactMap(\.text).joined(separator: ", ")
    case (.rows, .list(let rows)): rows.map(\.flow).joined(separator: "\n")
    case (_, .scalar(let text)): text
    default: node.flow
    }
  }
}

extension Node {
  fileprivate var isPlainItem: Bool {
    text.map { !$0.contains(",") && !$0.hasPrefix("[") && $0 == $0.trimmingBlanks } ?? false
  }

  /// As a flow value on one line, quoted where it must be: `{id: A, text: mua}`.
  fileprivate var flow: String {
    let written = Document.record([("v", self)], body: "").bytes
    let lines = String(decoding: written, as: UTF8.self).split(separator: "\n").dropFirst()
      .dropLast()
    return lines.joined(separator: " ").dropFirst("v:".count).trimmingBlanks.description
  }
}
