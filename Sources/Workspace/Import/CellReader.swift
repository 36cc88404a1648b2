import Domain
import Notation

/// Turns cells into values of one field, as they are to stand in its record.
struct CellReader {
  private let type: FieldType
  /// Choices by the words that people write for them.
  private let choices: [String: String]

  /// - Parameter synonyms: asked for `stage/collect`, or for `decision/draft` where the field is the
  ///   status, as the vocabulary names values.
  init(_ field: any AnyField, of kind: Kind, synonyms: (String) -> [String]) {
    let isID = field.key == Record.idKey
    // The field's own type is text, so that a record with a bad id still shows.
    type = isID ? .reference(kind) : field.type
    let owner = field.key == Record.statusKey ? kind.rawValue : field.key.text
    choices = type.words.reduce(into: [:]) { choices, word in
      for name in [word] + synonyms(owner + "/" + word) {
        let name = FieldNames.plain(name)
        if !name.isEmpty, choices[name] == nil { choices[name] = word }
      }
    }
  }

  /// - Throws: the `Misfit` of a value that the field's type cannot hold.
  func node(_ cell: Node) throws(Misfit) -> Node {
    let node = try read(cell, as: type)
    if let misfit = type.misfit(of: node) { throw misfit }
    return node
  }

  private func read(_ cell: Node, as type: FieldType) throws(Misfit) -> Node {
    switch (type, cell) {
    case (.prose, .scalar(let text)): return .scalar(text.withoutHeadings)
    case (.text, _), (.prose, _): return cell
    case (.list(let element), .list(let items)):
      var nodes: [Node] = []
      for item in items { nodes.append(try read(item, as: element)) }
      return .list(nodes)
    case (.list(let element), .scalar(let text)) where !text.hasPrefix("["):
      let parts = text.split { $0 == "," || $0.isNewline }.map(\.trimmingBlanks)
      return try read(
        .list(parts.filter { !$0.isEmpty }.map { .scalar(String($0)) }), as: .list(element))
    case (.choice, .scalar(let text)):
      return .scalar(choices[FieldNames.plain(text)] ?? String(text.trimmingBlanks))
    case (_, .scalar(let text)): return try type.node(typed: String(text.trimmingBlanks))
    default: return cell
    }
  }
}

extension String {
  /// Prose of several lines goes under a `##` heading of the body. A line in it that begins another
  /// section would end the field there: it is indented by one blank, which Markdown shows the same.
  fileprivate var withoutHeadings: String {
    let lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    guard lines.count > 1, lines.contains(where: \.isSectionHeading) else { return self }
    return lines.map { $0.isSectionHeading ? " " + $0 : String($0) }.joined(separator: "\n")
  }
}

extension Substring {
  fileprivate var isSectionHeading: Bool {
    hasPrefix("##") && dropFirst(2).first.map { " \t".contains($0) } ?? true
  }
}

extension FieldType {
  /// The words of a choice or of a list of choices.
  fileprivate var words: [String] {
    switch self {
    case .choice(let words): words
    case .list(let element): element.words
    default: []
    }
  }
}
