import Domain

/// Several texts that were given to one place of a body, each under a heading that says whose it is:
///
///     ### cmo, 2026-03-01
///
/// They are a register like that of a field: whoever leaves one text has settled it.
struct LabelledTexts {
  /// By the canonical text. Empty: nothing stands there.
  private(set) var texts: [String: Text] = [:]

  /// One of the texts.
  struct Text: Comparable {
    let label: String
    let lines: [String]

    static func < (a: Text, b: Text) -> Bool {
      a.label == b.label ? a.lines.joined().isBefore(b.lines.joined()) : a.label < b.label
    }
  }

  init(_ texts: [String: Text]) { self.texts = texts }

  /// The texts of a part: those under its labels, or all of it as the work of `author`.
  init(_ lines: [String], _ author: Conflict.Candidate) {
    let starts = lines.indices.filter { lines[$0].isLabel }
    guard starts.first == 0, starts.count > 1 else {
      add(Text(label: LabelledTexts.label(author), lines: lines))
      return
    }
    for (start, end) in zip(starts, starts.dropFirst() + [lines.count]) {
      add(Text(label: lines[start], lines: BodyPart(Array(lines[(start + 1)..<end])).text))
    }
  }

  /// Whether it is several texts already.
  var isContested: Bool { texts.count > 1 }

  private mutating func add(_ text: Text) {
    let key = text.lines.joined().canonical
    texts[key] = texts[key].map { min($0, text) } ?? text
  }

  /// What both leave standing. A text that one side removed and the other changed stays.
  static func merged(base: LabelledTexts, _ a: LabelledTexts, _ b: LabelledTexts) -> [String] {
    var keys = mergedSet(base: Set(base.texts.keys), Set(a.texts.keys), Set(b.texts.keys))
    if keys.count > 1 { keys.remove("") }
    let texts = keys.compactMap { key in
      [a.texts[key], b.texts[key]].compactMap { $0 }.min() ?? base.texts[key]
    }.sorted()
    if texts.count < 2 { return texts.first?.lines ?? [] }
    return Array(texts.map { [$0.label, "\n"] + $0.lines }.joined(separator: ["\n"]))
  }

  static func label(_ author: Conflict.Candidate) -> String {
    "### \(author.by.map { $0.replacing("\n", with: " ") } ?? "?"), \(author.on?.iso ?? "?")\n"
  }
}

extension String {
  /// `### cmo, 2026-03-01`, where a question mark stands for what is not known.
  fileprivate var isLabel: Bool {
    guard hasPrefix("### "), let comma = lastIndex(of: ",") else { return false }
    let day = self[index(after: comma)...].drop { $0 == " " }.prefix { !$0.isNewline }
    return day == "?" || Day(iso: day) != nil
  }
}
