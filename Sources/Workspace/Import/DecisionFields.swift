import Domain
import Interchange
import Notation

/// What a foreign decision record says, as fields of a decision.
///
/// The body stays as it is, headings included, so nothing is lost. Beside it stand only short forms
/// of what our screens show: the paragraph of the context that asks the question, the option that was
/// chosen, and the first paragraph of the reasons, each on one line. Whole sections under headings of
/// ours would stand twice in one file, and drift apart.
struct DecisionFields {
  private let record: DecisionRecord
  private let today: Day
  private let name: (Int) -> String?

  /// - Parameter name: the new id of the record with a number.
  init(_ record: DecisionRecord, today: Day, naming name: @escaping (Int) -> String?) {
    self.record = record
    self.today = today
    self.name = name
  }

  var body: String { renamed(record.body) }

  var all: [Assignment] { facts + days + people + prose + options + status + others }

  private func renamed(_ text: String) -> String {
    DecisionRecordReader.rewritingLinks(text, with: name)
  }

  private var facts: [Assignment] {
    [
      Assignment("title", .scalar(renamed(record.title))),
      Assignment(Record.statusKey, .scalar(record.state)),
    ]
  }

  /// MADR's date is that of the last change: of the decision where there is one.
  private var days: [Assignment] {
    guard let day = record.day.flatMap(Day.init(iso:)) else { return [] }
    guard record.state == "decided" else { return [Assignment("raised", .scalar(day.iso))] }
    return [
      Assignment("decided", .scalar(day.iso)),
      Assignment("recorded", .scalar(max(day, today).iso)),
    ]
  }

  /// One decider is the approver. Of several nobody can say which one answers for the decision: all
  /// had to agree, and the approver stays open.
  private var people: [Assignment] {
    let deciders = record.deciders
    let approver = deciders.count == 1 ? [Assignment("approver", .scalar(deciders[0]))] : []
    return approver + list("agree", deciders.count > 1 ? deciders : [])
      + list("consulted", record.consulted) + list("informed", record.informed)
  }

  private func list(_ key: Key, _ names: [String]) -> [Assignment] {
    names.isEmpty ? [] : [Assignment(key, .list(names.map { .scalar($0) }))]
  }

  private var prose: [Assignment] {
    [
      line("question", MarkdownParagraphs(record.context).question),
      line("outcome", MarkdownParagraphs(record.outcome ?? "").first),
      line("rationale", MarkdownParagraphs(record.rationale ?? "").first),
    ].compactMap { $0 }
  }

  /// Nil also where the body has a section that is this very field.
  private func line(_ key: Key, _ text: String?) -> Assignment? {
    let heading = Kind.decision.schema.field(key.text)?.heading
    guard let text, heading.flatMap(original.section) == nil else { return nil }
    return Assignment(key, .scalar(renamed(text)))
  }

  private var original: Document { .record([], body: record.body) }

  private var options: [Assignment] {
    let rows = record.options.enumerated().map { index, option in
      Node.map(
        [
          Node.Pair("id", .scalar(DecisionFields.letters(index))),
          Node.Pair("text", .scalar(renamed(option.title))),
        ] + option.bad.prefix(1).map { Node.Pair("trade-off", .scalar(renamed($0))) })
    }
    return rows.isEmpty ? [] : [Assignment("options", .list(rows))]
  }

  /// A, B, … Z, AA, AB, …
  static func letters(_ index: Int) -> String {
    let letter = String(UnicodeScalar(UInt8(ascii: "A") + UInt8(index % 26)))
    return index < 26 ? letter : letters(index / 26 - 1) + letter
  }

  /// The status as it was written, where our state says less and the body does not hold it.
  private var status: [Assignment] {
    let text = record.statusText
    let isSaid = ["", "accepted", "rejected"].contains(text.lowercased())
    if isSaid || record.body.contains(text) { return [] }
    return [Assignment("source-status", .scalar(renamed(text)))]
  }

  private var others: [Assignment] {
    var keys = ExtraKeys(.decision)
    return record.extra.compactMap { pair in
      guard let value = pair.value.presence else { return nil }
      let tags = Common.shared.tags
      if pair.key == tags.key.text, tags.type.misfit(of: value) == nil {
        return Assignment(tags.key, value)
      }
      return Assignment(Key(keys.key(keeping: pair.key)), value)
    }
  }
}
