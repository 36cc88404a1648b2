import Notation

/// What differs below the front matter, beside the texts of fields.
struct BodyDifference {
  /// Whether only the body as a whole tells it: text outside of sections, headings that stand twice.
  let isWhole: Bool
  let differences: [FieldDifference]

  init(_ before: Record, _ after: Record) {
    let (old, new) = (UnclaimedBody(before), UnclaimedBody(after))
    if old == new {
      (isWhole, differences) = (false, [])
    } else if old.preamble == new.preamble && old.isPlain && new.isPlain {
      (isWhole, differences) = (false, BodyDifference.sections(old, new))
    } else {
      let kind = after.kind
      isWhole = true
      differences = [
        FieldDifference(
          key: .body, from: before.document.value(at: .body, of: kind),
          to: after.document.value(at: .body, of: kind))
      ]
    }
  }

  private static func sections(_ old: UnclaimedBody, _ new: UnclaimedBody) -> [FieldDifference] {
    let former = old.sections.filter { section in new[section.heading] == nil }
    return (new.sections + former).compactMap { section in
      let (from, to) = (old[section.heading]?.presence, new[section.heading]?.presence)
      return from == to
        ? nil : FieldDifference(key: .section(section.heading), from: from, to: to)
    }
  }
}

/// A body without the sections that hold the texts of fields.
private struct UnclaimedBody: Equatable {
  let preamble: String
  let sections: [Section]
  /// Whether every heading of the body stands once.
  let isPlain: Bool

  struct Section {
    let heading: String
    let text: String
  }

  init(_ record: Record) {
    let document = record.document
    let claimed = record.kind.schema.fields.filter { !document.contains($0.key) }
      .compactMap { $0.heading?.lowercased() }
    let all = document.sections
    preamble = document.preamble.withNewlines.trimmingBlanks.description
    isPlain = Set(all.map { $0.heading.lowercased() }).count == all.count
    var seen: Set<String> = []
    sections = all.compactMap { section in
      let isFirst = seen.insert(section.heading.lowercased()).inserted
      if isFirst && claimed.contains(section.heading.lowercased()) { return nil }
      return Section(heading: section.heading, text: document.text(of: section).withNewlines)
    }
  }

  subscript(heading: String) -> Node? {
    let name = heading.lowercased()
    return sections.first { $0.heading.lowercased() == name }.map { .scalar($0.text) }
  }

  /// In which order sections stand says nothing, unless two have one name.
  static func == (a: UnclaimedBody, b: UnclaimedBody) -> Bool {
    func texts(_ body: UnclaimedBody) -> [String: [String]] {
      Dictionary(grouping: body.sections, by: { $0.heading.lowercased() })
        .mapValues { $0.map(\.text) }.filter { $0.value != [""] }
    }
    return a.preamble == b.preamble && texts(a) == texts(b)
  }
}

extension String {
  fileprivate var withNewlines: String { replacing("\r\n", with: "\n") }
}
