/// Finds mentions of decision records: `[ADR-0005](0005-use-dashes.md)`, `ADR-0005`,
/// `0005-use-dashes.md` and `Superseded by 5`.
///
/// Only files of the same folder count. A path into another folder may lead to other records with
/// the same numbers, and MADR itself proposes to number each folder anew.
struct DecisionLinks {
  private let bytes: [UInt8]
  private let mask: MarkdownMask
  private var position = 0

  /// All mentions outside code and comments, in the order of the text.
  static func found(in text: String) -> [DecisionLink] {
    var finder = DecisionLinks(text)
    var links: [DecisionLink] = []
    while finder.position < finder.bytes.count {
      if let link = finder.next() { links.append(link) }
    }
    return links
  }

  private init(_ text: String) {
    bytes = Array(text.utf8)
    mask = MarkdownMask(bytes)
  }

  /// The mention that begins here, if any; moves behind it, or on by one byte.
  private mutating func next() -> DecisionLink? {
    let start = position
    position += 1
    guard mask.roles[start] == .prose else { return nil }
    if let link = InlineLink(bytes, at: start) {
      // Whatever a link to elsewhere says is about elsewhere.
      position = link.end
      return isImage(start) ? nil : fileLink(link, from: start)
    }
    guard !isInWord(start) else { return nil }
    let found = fileMention(start) ?? numberMention(start)
    if let found { position = found.range.upperBound }
    return found
  }

  private func isImage(_ start: Int) -> Bool { start > 0 && bytes[start - 1] == UInt8(ascii: "!") }

  private func fileLink(_ link: InlineLink, from start: Int) -> DecisionLink? {
    let target = string(link.target).drop { $0 == "<" }.prefix { !"#>".contains($0) }
    let file = target.hasPrefix("./") ? target.dropFirst(2) : target
    guard let number = Self.number(ofFile: file) else { return nil }
    return DecisionLink(
      text: string(link.text), file: String(file), number: number, range: start..<link.end)
  }

  /// A file name that stands in the text without a link: `0005-use-dashes.md`.
  private func fileMention(_ start: Int) -> DecisionLink? {
    let word = bytes[start...].prefix { Self.isWordByte($0) || $0 == UInt8(ascii: ".") }
    var name = String(decoding: word, as: UTF8.self)[...]
    while name.last == "." { name = name.dropLast() }
    guard let number = Self.number(ofFile: name) else { return nil }
    return DecisionLink(
      text: String(name), file: String(name), number: number,
      range: start..<start + name.utf8.count)
  }

  /// `ADR-5`, `ADR 0005`, `ADR #5`, or a number alone behind "superseded by" and the like.
  private func numberMention(_ start: Int) -> DecisionLink? {
    var digits = start
    if Self.lowercased(bytes[start...].prefix(3)) == "adr" {
      digits += 3
      while digits < bytes.count, digits < start + 5, "-_ #".utf8.contains(bytes[digits]) {
        digits += 1
      }
    } else if !isBehindVerb(start) {
      return nil
    }
    let end = bytes[digits...].firstIndex { !$0.isDigit } ?? bytes.count
    guard end - digits <= 5, let number = Int(string(digits..<end)), isMentionEnd(end) else {
      return nil
    }
    return DecisionLink(
      text: string(start..<end), file: nil, number: number, range: start..<end)
  }

  private static let verbs = [
    "superseded by", "superceded by", "supersedes", "supercedes", "replaced by", "replaces",
    "amended by", "amends",
  ]

  /// Whether the number here is what a verb of a status line speaks of, and no count of things:
  /// nothing but the end of a sentence or line may follow it.
  private func isBehindVerb(_ start: Int) -> Bool {
    guard bytes[start].isDigit else { return false }
    let before = Self.lowercased(bytes[..<start].suffix(20)).trimmed
    guard Self.verbs.contains(where: before.hasSuffix) else { return false }
    let rest = bytes[start...].drop(while: \.isDigit)
    return rest.first.map { $0.endsLine || ".,;)]".utf8.contains($0) } ?? true
  }

  private func isInWord(_ start: Int) -> Bool {
    start > 0 && (Self.isWordByte(bytes[start - 1]) || "/.".utf8.contains(bytes[start - 1]))
  }

  private func isMentionEnd(_ end: Int) -> Bool {
    end == bytes.count || !Self.isWordByte(bytes[end])
  }

  private func string(_ range: Range<Int>) -> String {
    String(decoding: bytes[range], as: UTF8.self)
  }

  private static func number(ofFile name: some StringProtocol) -> Int? {
    guard name.lowercased().hasSuffix(".md"), !name.contains("/") else { return nil }
    return DecisionFileName.number(String(name))
  }

  private static func lowercased(_ bytes: ArraySlice<UInt8>) -> String {
    String(decoding: bytes, as: UTF8.self).lowercased()
  }

  /// Letters of any script count, for every byte of theirs is above 0x7F.
  private static func isWordByte(_ byte: UInt8) -> Bool {
    byte >= 0x80 || Character(Unicode.Scalar(byte)).isLetter || byte.isDigit
      || "-_".utf8.contains(byte)
  }
}
