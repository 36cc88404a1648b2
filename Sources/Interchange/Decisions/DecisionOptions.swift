/// The options of a record: the list of those considered, with the arguments of the sections that
/// go through them one by one.
enum DecisionOptions {
  static func read(_ outline: MarkdownOutline) -> [DecisionOption] {
    var options = considered(outline)
    for (title, arguments) in discussed(outline) {
      let found =
        options.firstIndex { isSame($0.title, title) }
        ?? options.firstIndex { begins($0.title, with: title) }
      let index = found ?? options.endIndex
      if found == nil { options.append(DecisionOption(title: title)) }
      for argument in arguments { options[index].take(argument) }
    }
    return options
  }

  private static func considered(_ outline: MarkdownOutline) -> [DecisionOption] {
    guard let section = outline.section("considered options", "options", "considered alternatives")
    else { return [] }
    return outline.items(section.all).map {
      DecisionOption(title: MarkdownOutline.withoutLinks($0))
    }
  }

  private static func discussed(
    _ outline: MarkdownOutline
  ) -> [(title: String, arguments: [String])] {
    guard let whole = outline.section("pros and cons of the options", "pros and cons") else {
      return []
    }
    return outline.sections
      .filter { $0.level == whole.level + 1 && whole.all.contains($0.heading) }
      .map { (MarkdownOutline.withoutLinks($0.title), outline.items($0.all)) }
  }

  private static func isSame(_ one: String, _ other: String) -> Bool {
    one.lowercased() == other.lowercased()
  }

  /// The list often says more than the heading: "CC0 (public domain)" and `### CC0`.
  private static func begins(_ item: String, with title: String) -> Bool {
    guard item.lowercased().hasPrefix(title.lowercased()) else { return false }
    return item.dropFirst(title.count).first.map { !$0.isLetter && !$0.isNumber } ?? true
  }
}

extension DecisionOption {
  /// Takes one item of a list of arguments; what is neither good, bad nor neutral is left.
  fileprivate mutating func take(_ item: String) {
    let text = item.drop { "*_".contains($0) }
    let word = text.prefix(while: \.isLetter).lowercased()
    let rest = text.dropFirst(word.count).drop { !$0.isLetter && !"`\"'[(<".contains($0) }
    let argument =
      rest.lowercased().hasPrefix("because ") ? rest.dropFirst(8).trimmed : String(rest)
    switch word {
    case "good": good.append(argument)
    case "bad": bad.append(argument)
    case "neutral": neutral.append(argument)
    default: break
    }
  }
}
