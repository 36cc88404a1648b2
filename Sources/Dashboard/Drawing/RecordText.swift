import Canvas
import Domain
import Localization
import Notation
import Text

/// A record as lines to read: what is wrong with it, its fields, what is computed, its text.
struct RecordText {
  private let record: Record
  private let view: View

  init(_ record: Record, _ view: View) {
    self.record = record
    self.view = view
  }

  func lines(width: Int) -> [[Label]] {
    let (fields, computed) = (self.fields, self.computed)
    // All labels of a record have one width.
    let longest = (fields + computed).map(\.label.columns).max() ?? 0
    let column = max(16, min(longest + 2, 34, width / 2))
    let written = [[]] + aligned(fields, .text, column, width)
    let workedOut = (computed.isEmpty ? [] : [[]]) + aligned(computed, .computed, column, width)
    let chart = chart(width)
    // What is worked out from the readings stays beside them.
    return title(width) + standing(width) + lapses(width) + signatures(width) + findings(width)
      + chart
      + (chart.isEmpty ? written + workedOut : workedOut + written) + prose(width)
  }

  /// The same to be heard: entries with a number each, and whole paragraphs.
  var spoken: Spoken {
    let width = Int.max / 2
    func text(_ lines: [[Label]]) -> [String] {
      lines.map { $0.map(\.text).joined() }.filter { !$0.isEmpty }
    }
    return Spoken(
      title: text(title(width)).joined(),
      remarks: text(lapses(width) + signatures(width) + findings(width)),
      entries: fields.map { Spoken.Entry(key: $0.key, label: $0.label, value: $0.value) }
        + computed.map {
          Spoken.Entry(key: $0.key, label: $0.label, value: $0.value, isComputed: true)
        },
      prose: text(prose(width)))
  }

  /// A record in words.
  struct Spoken {
    /// One field, or one value that is worked out, as it stands on one line.
    struct Entry {
      let key: String
      let label: String
      let value: String
      var isComputed = false
    }

    let title: String
    /// What is wrong, and what is signed by whom.
    let remarks: [String]
    let entries: [Entry]
    let prose: [String]
  }

  private func chart(_ width: Int) -> [[Label]] {
    kind == .pilot ? [[]] + PilotChart(record, view, width: width).lines : []
  }

  private var kind: Kind { record.kind }

  private func title(_ width: Int) -> [[Label]] {
    "\(view.catalogue.shown(record.id))  \(record.title)".sanitised.wrapped(to: width).map {
      [Label($0, .heading, .bold)]
    }
  }

  /// Of a decision whose move it is, and what is asked.
  private func standing(_ width: Int) -> [[Label]] {
    guard kind == .decision else { return [] }
    let decision = Typed<Decision>(record)
    let question = (decision.question?.text.firstLine ?? "").wrapped(to: width)
      .filter { !$0.isEmpty }.map { [Label($0)] }
    let standing = view.standing(of: decision).flatMap { line in
      line.reduce(0) { $0 + $1.width } <= width
        ? [line] : line.map(\.text).joined().wrapped(to: width).map { [Label($0, .info)] }
    }
    return question + standing
  }

  private func lapses(_ width: Int) -> [[Label]] {
    view.lapses(of: record).flatMap { line in
      line[0].text.wrapped(to: width).map { [Label($0, line[0].role, line[0].attributes)] }
    }
  }

  /// What keys stand behind the sign-offs of the record as it is. Without any key there is nothing to say.
  private func signatures(_ width: Int) -> [[Label]] {
    view.signOffs.filter { $0.signature != .none && $0.signOff.record == record }.flatMap {
      checked in
      view.catalogue.text(checked).wrapped(to: width).map { [Label($0, checked.role)] }
    }
  }

  private func findings(_ width: Int) -> [[Label]] {
    view.portfolio.findings(of: record).flatMap { finding in
      let role: Role = finding.severity == .error ? .bad : .warning
      return view.catalogue.text(finding).sanitised.wrapped(to: width).map { [Label($0, role)] }
    }
  }

  /// Labels and values of the fields of one or a few lines; the key itself where it is unknown.
  private var fields: [(key: String, label: String, value: String)] {
    let known = kind.schema.fields.compactMap { field -> (String, String, String)? in
      guard !field.isLong, field.key != kind.schema.titleKey, let node = record.node(field)
      else { return nil }
      let label = view.catalogue.long(view.catalogue.field(field.key.text, of: kind.rawValue))
      return (field.key.text, label, text(node, of: field))
    }
    let unknown = record.unknownKeys.compactMap { key in
      record.document[Key(key)].map { (key, key.sanitised, $0.inline) }
    }
    return known + unknown
  }

  /// A signature without the mark of its text: `FIN 5 Mar 2026 · CMO 12 Mar 2026`.
  private func text(_ node: Node, of field: any AnyField) -> String {
    guard ["signed", "agreed", "read-back"].contains(field.key.text), !node.pairs.isEmpty else {
      return view.catalogue.text(node, of: field, in: kind)
    }
    return node.pairs.map { pair in
      let words = (pair.value.text ?? "").split(separator: " ")
      let day = words.first.flatMap { Day(iso: $0) }.map { view.writing.day($0) }
      return "\(pair.key.uppercased()) \(day ?? pair.value.inline)"
    }.joined(separator: " · ")
  }

  private var computed: [(key: String, label: String, value: String)] {
    kind.indicators.compactMap { indicator in
      let measure = indicator.measure(record, view.portfolio)
      guard measure != .missing else { return nil }
      let label = view.catalogue.long(view.catalogue.indicator(indicator.key, of: kind.rawValue))
      let text = view.catalogue.text(measure, key: indicator.key, of: kind)
      return (indicator.key, label, text)
    }
  }

  /// Long texts under their headings, then whatever else the body holds.
  private func prose(_ width: Int) -> [[Label]] {
    let fields = kind.schema.fields.filter { $0.isLong && record.document.contains($0.key) }
    let inFront = fields.flatMap { field -> [[Label]] in
      let title = view.catalogue.long(view.catalogue.field(field.key.text, of: kind.rawValue))
      return heading(title) + text(record.node(field)?.text ?? "", width)
    }
    let before = text(record.document.preamble, width)
    let sections = record.document.sections.flatMap { section in
      heading(title(of: section)) + text(record.document.text(of: section), width)
    }
    return inFront + (before.isEmpty ? [] : [[]] + before) + sections
  }

  /// The heading in the user's language where it is a field's; files keep theirs in English.
  private func title(of section: Section) -> String {
    let field = kind.schema.fields.first {
      $0.heading?.lowercased() == section.heading.lowercased()
    }
    if let field {
      return view.catalogue.long(view.catalogue.field(field.key.text, of: kind.rawValue))
    }
    let key = section.heading.lowercased()
    let term = view.catalogue.heading(key)
    return term == Term(untranslated: key) ? section.heading.sanitised : view.catalogue.long(term)
  }

  private func heading(_ title: String) -> [[Label]] { [[], [Label(title, .heading)]] }

  private func text(_ text: String, _ width: Int) -> [[Label]] {
    let clean = text.sanitised(keepingLines: true)
    guard clean.contains(where: { !$0.isWhitespace }) else { return [] }
    return clean.trimmingBlanks.description.flowing.wrapped(to: width).map { [Label($0)] }
  }

  /// Labels and values side by side; `column` is where the values begin.
  private func aligned(
    _ rows: [(key: String, label: String, value: String)], _ role: Role, _ column: Int, _ width: Int
  ) -> [[Label]] {
    rows.flatMap { _, label, value in
      value.sanitised(keepingLines: true).wrapped(to: max(10, width - column)).enumerated()
        .map { index, line in
          let head = index == 0 ? label.clipped(to: column - 2) : ""
          return [Label(head.padded(to: column), .label), Label(line, role)]
        }
    }
  }
}

extension CheckedSignOff {
  fileprivate var role: Role {
    if signature == .verified { return .good }
    return finding?.severity == .error ? .bad : .warning
  }
}

extension AnyField {
  /// Whether the value is a text to read rather than a line to look up.
  fileprivate var isLong: Bool {
    if case .prose = type { true } else { false }
  }
}
