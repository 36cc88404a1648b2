import Domain
import Notation

/// The bodies of three versions, section by section.
struct BodyMerge {
  private(set) var preamble = BodyPart([])
  private(set) var sections: [BodyPart] = []
  private(set) var conflicts: [Conflict] = []
  private let versions: ThreeVersions

  /// The longest text that a conflict holds, in bytes: the front matter has a limit, and is read often.
  private static let longest = 4 * 1024

  init(_ versions: ThreeVersions) {
    self.versions = versions
    let (base, a, b) = (versions.base.parts, versions.a.parts, versions.b.parts)
    preamble = merged(base.preamble, a.preamble, b.preamble, nil) ?? BodyPart([])
    let three = ThreeKeys(base: base.headings, a: a.headings, b: b.headings)
    var values: [PartKey: BodyPart] = [:]
    for key in three.all {
      let field = key.occurrence == 0 ? versions.field(heading: key.text) : nil
      values[key] = merged(base.sections[key], a.sections[key], b.sections[key], field)
    }
    let order = three.ordered(keeping: Set(values.keys))
    for (place, key) in order.enumerated() {
      guard var part = values[key] else { continue }
      let isLast = place == order.count - 1
      if !isLast, part.tail.isEmpty, [base, a, b].allSatisfy({ $0.headings.isLast(key) }) {
        part.tail = "\n"
      }
      sections.append(part)
    }
  }

  var text: String { preamble.lines + sections.map(\.lines).joined() }

  private mutating func merged(
    _ base: BodyPart?, _ a: BodyPart?, _ b: BodyPart?, _ field: (any AnyField)?
  ) -> BodyPart? {
    let hasConflict = field.map { !versions.conflicts(of: $0.key.text).isEmpty } ?? false
    if !hasConflict {
      if same(a, base) { return b }
      if same(b, base) || same(a, b) { return a }
    }
    guard let text = text(base, a, b, field, hasConflict) else { return nil }
    func chosen(_ path: KeyPath<BodyPart, String>) -> String {
      let (old, x, y) = (base?[keyPath: path], a?[keyPath: path], b?[keyPath: path])
      guard let x, let y else { return x ?? y ?? old ?? "" }
      return x.isIdentical(to: y) || y == old ? x : x == old ? y : x.longer(y)
    }
    var part = BodyPart([])
    (part.heading, part.gap, part.tail) = (chosen(\.heading), chosen(\.gap), chosen(\.tail))
    part.text = text
    return part
  }

  private func same(_ a: BodyPart?, _ b: BodyPart?) -> Bool {
    guard let a, let b else { return a == nil && b == nil }
    return a.isIdentical(to: b)
  }

  /// The lines of the result; nil where the section goes.
  private mutating func text(
    _ base: BodyPart?, _ a: BodyPart?, _ b: BodyPart?, _ field: (any AnyField)?,
    _ hasConflict: Bool
  ) -> [String]? {
    let texts = [base, a, b].map { LabelledTexts($0?.text ?? [], Conflict.Candidate(nil)) }
    let isContested = texts.contains(where: \.isContested)
    if !hasConflict, !isContested, let lines = lines(base, a, b) { return lines }
    if let field, !isContested, hasConflict || isShort(base, a, b) {
      return prose(field, base, a, b)
    }
    let lines = LabelledTexts.merged(
      base: LabelledTexts(base?.text ?? [], versions.base.author),
      LabelledTexts(a?.text ?? [], versions.a.author),
      LabelledTexts(b?.text ?? [], versions.b.author))
    return lines.isEmpty && (a == nil || b == nil) ? nil : lines
  }

  /// Nil where both changed the same lines, or one removed what the other changed.
  private func lines(_ base: BodyPart?, _ a: BodyPart?, _ b: BodyPart?) -> [String]? {
    guard let a, let b else { return nil }
    return Self.lines(base: base?.text ?? [], a.text, b.text)
  }

  /// Texts whose changes do not touch, or add items of a list at one place; nil for any other.
  static func lines(base: [String], _ a: [String], _ b: [String]) -> [String]? {
    LineMerge.merged(base: base, a, b) { $0.base.isEmpty ? $0.listItems : nil }
  }

  private func isShort(_ parts: BodyPart?...) -> Bool {
    parts.allSatisfy { ($0?.value.utf8.count ?? 0) <= Self.longest }
  }

  private mutating func prose(
    _ field: any AnyField, _ base: BodyPart?, _ a: BodyPart?, _ b: BodyPart?
  ) -> [String]? {
    let key = field.key.text
    let merge = FieldMerge(
      field, key: key, base: versions.base.state(base.map { .scalar($0.value) }, key),
      versions.a.state(a.map { .scalar($0.value) }, key),
      versions.b.state(b.map { .scalar($0.value) }, key))
    conflicts += merge.conflicts
    guard let value = merge.value, let text = value.text else { return nil }
    let texts = [base, a, b].map { $0.flatMap { $0.value == text ? $0.text.joined() : nil } }
    let chosen = chosenSpelling(base: texts[0], texts[1] ?? texts[0], texts[2] ?? texts[0])
    return chosen.map { LineMerge.lines($0.utf8) } ?? written(text, under: field.heading ?? "")
  }

  /// A text that stands in no body yet, in the form in which it can.
  private func written(_ text: String, under heading: String) -> [String] {
    let document = Document.record([]).settingSection(heading, to: text)
    return document.sections.first.map { BodyPart(LineMerge.lines(document.bytes[$0.text])).text }
      ?? []
  }
}

extension LineMerge.Clash {
  /// Both additions, where all of them are items of a list, such as comments; nil for other text.
  fileprivate var listItems: [String]? {
    guard let a = a.listItems, let b = b.listItems else { return nil }
    let three = ThreeKeys(base: [], a: a.keys, b: b.keys)
    return three.ordered(keeping: three.all).flatMap { key in
      let texts = [a.values[key], b.values[key]].compactMap { $0?.text }
      return LineMerge.lines((texts.min { $0.isBefore($1) } ?? "").utf8)
    }
  }
}

extension [String] {
  /// The items with their indented lines; nil when other lines stand between them.
  fileprivate var listItems: Parts? {
    var items: [String] = []
    for line in self {
      if line.hasPrefix("- ") || line.hasPrefix("* ") {
        items.append(line)
      } else if line.hasPrefix("  "), !line.isBlankLine, let last = items.popLast() {
        items.append(last + line)
      } else {
        return nil
      }
    }
    return items.reduce(into: Parts()) { $0.add(.scalar($1), $1.canonical, name: "") }
  }
}

extension String {
  fileprivate func longer(_ other: String) -> String {
    let (a, b) = (utf8.count, other.utf8.count)
    return a == b ? (isBefore(other) ? self : other) : a > b ? self : other
  }
}

extension [PartKey] {
  fileprivate func isLast(_ key: PartKey) -> Bool { last == key || !contains(key) }
}

/// The keys of three versions in their order.
struct ThreeKeys {
  let base, a, b: [PartKey]

  var all: Set<PartKey> { Set(base).union(a).union(b) }

  func ordered(keeping kept: Set<PartKey>) -> [PartKey] {
    OrderMerge.merged(base: base, a, b, keeping: kept)
  }
}
