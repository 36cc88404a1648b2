extension MarkdownOutline {
  /// Items of the lists in these lines, each on one line; what is nested belongs to its item.
  func items(_ range: Range<Int>) -> [String] {
    let headings = Set(sections.map(\.heading))
    var list = ItemList()
    for index in range where !lines[index].isCode {
      if headings.contains(index) { list.close() } else { list.take(lines[index].text) }
    }
    return list.items.filter { !["", "…", "..."].contains($0) }
  }

  /// The text behind `*`, `-`, `+`, `1.` or `1)`; nil when the line begins with none.
  static func item(_ text: String) -> String? {
    let mark = text.prefix { !$0.isWhitespace }
    let isNumber = mark.dropLast().utf8.allSatisfy(\.isDigit) && mark.utf8.count > 1
    guard ["*", "-", "+"].contains(mark) || isNumber && ".)".contains(mark.suffix(1)) else {
      return nil
    }
    return text[mark.endIndex...].trimmed
  }

  /// The text with `[text](target)` reduced to `text`.
  static func withoutLinks(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if let link = InlineLink(bytes, at: position) {
        result += bytes[link.text]
        position = link.end
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

/// Items that grow line by line.
private struct ItemList {
  private(set) var items: [String] = []
  /// Blanks before the mark of the item that lines are added to; nil outside a list.
  private var indentation: Int?
  private var isBehindBlankLine = false

  mutating func close() { indentation = nil }

  mutating func take(_ line: String) {
    let text = line.trimmed
    let depth = line.prefix(while: \.isWhitespace).count
    defer { isBehindBlankLine = text.isEmpty }
    if text.isEmpty { return }
    let item = MarkdownOutline.item(text)
    if let item, depth <= indentation ?? depth {
      items.append(item)
      indentation = depth
    } else if let indentation, depth > indentation || !isBehindBlankLine {
      items[items.endIndex - 1] += " " + (item ?? text)
    } else {
      close()
    }
  }
}
