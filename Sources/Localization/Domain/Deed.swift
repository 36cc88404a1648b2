import Domain
import Notation

/// What somebody did to a record, as its differences tell it: the one thing that says most.
struct Deed {
  let sort: Sort
  /// How many of the differences it tells.
  let told: Int

  enum Sort {
    case archived, restored, signed, agreed, readBack
    case asked(side: String)
    case moved(state: String)
    case closed(verdict: String)
    case deferred(to: Day)
    case commented(String)
    case other(FieldDifference)
  }

  /// Nil for a difference without fields: a version is missing.
  init?(_ difference: RecordDifference) {
    let fields = difference.fields
    let telling = fields.first { Deed.sort(of: $0) != nil }
    guard let field = telling ?? fields.first(where: { $0.key == Record.statusKey }) ?? fields.first
    else { return nil }
    let keys = [field.key] + (Deed.companions[field.key.text] ?? [])
    sort = Deed.sort(of: field) ?? Deed.move(field) ?? .other(field)
    if case .other = sort { told = 1 } else { told = fields.count { keys.contains($0.key) } }
  }

  /// What is written along with a field, and says nothing more.
  private static let companions: [String: [Key]] = [
    "status": ["decided", "recorded"], "agreed": ["agreed-as"], "verdict": ["status"],
  ]

  private static func sort(of field: FieldDifference) -> Sort? {
    switch (field.key.text, field.to) {
    case ("archived", .some) where field.from == nil: .archived
    case ("archived", nil): .restored
    case ("verdict", .scalar(let word)?): .closed(verdict: word)
    case ("signed", .some) where field.place.count == 1: .signed
    case ("agreed", .some) where field.place.count == 1: .agreed
    case ("read-back", .some) where field.place.count == 1: .readBack
    case ("asked", .some) where field.place.count == 1: .asked(side: field.place[0])
    case ("decide-by", _): deferral(field)
    case ("## Comments", let text?): comment(from: field.from, to: text)
    default: nil
    }
  }

  private static func move(_ field: FieldDifference) -> Sort? {
    field.key == Record.statusKey ? field.to?.text.map { .moved(state: $0) } : nil
  }

  private static func deferral(_ field: FieldDifference) -> Sort? {
    guard case .items(let added, let removed) = field.sort, removed.isEmpty, added.count == 1,
      field.from != nil, let day = added[0].text.flatMap({ Day(iso: $0) })
    else { return nil }
    return .deferred(to: day)
  }

  /// The last of the lines that were added behind the others, without its day and its author.
  private static func comment(from: Node?, to: Node) -> Sort? {
    guard let text = to.text, text.hasPrefix(from?.text ?? "") else { return nil }
    let lines = text.dropFirst((from?.text ?? "").count).split(whereSeparator: \.isNewline)
    guard let line = lines.last else { return nil }
    let words = line.split(separator: ": ", maxSplits: 1)
    return .commented(String(words.count == 2 && line.hasPrefix("- ") ? words[1] : line))
  }
}
