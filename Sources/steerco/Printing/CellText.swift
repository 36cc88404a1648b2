import Domain
import Localization
import Notation

/// Writes the value of a column for people, in the language of the session.
struct CellText {
  let catalogue: Catalogue
  let portfolio: Portfolio

  private var writing: Writing { catalogue.writing }

  /// A dash where there is no value.
  func text(_ subject: Query.Subject, _ record: Record) -> String {
    switch subject {
    case .indicator(let indicator):
      return text(indicator.measure(record, portfolio), of: indicator.key)
    case .score: return writing.plainNumber(portfolio.score(of: record), atMost: 1)
    case .field(let field):
      let nodes = portfolio.values(of: subject, in: record)
      return nodes.isEmpty ? Writing.missing : text(nodes, field, record.kind)
    case .owner, .side, .waits, .extra:
      let nodes = portfolio.values(of: subject, in: record)
      return nodes.isEmpty ? Writing.missing : nodes.map(\.inline).joined(separator: ", ")
    }
  }

  private func text(_ nodes: [Node], _ field: any AnyField, _ kind: Kind) -> String {
    let owner = field.key == Record.statusKey ? kind.rawValue : field.key.text
    // Of several deadlines the last is in force.
    if case .list(.day) = field.type { return nodes.last.map { text($0, .day, owner) } ?? "" }
    if case .list(let element) = field.type {
      return nodes.map { text($0, element, owner) }.joined(separator: ", ")
    }
    return nodes.map { text($0, field.type, owner) }.joined(separator: ", ")
  }

  /// A value that does not fit its type stands as in the file.
  func text(_ node: Node, _ type: FieldType, _ owner: String) -> String {
    guard let word = node.text else { return node.inline }
    switch type {
    case .day: return Day(iso: word).map { writing.day($0) } ?? word
    case .number: return Double(plain: word).map { writing.plainNumber($0, atMost: 4) } ?? word
    case .money(.store): return Double(plain: word).map { writing.money($0) } ?? word
    case .money(.currency): return Double(plain: word).map { writing.currencyAmount($0) } ?? word
    case .yesNo: return Bool(word: word).map(writing.yesNo) ?? word
    case .choice: return catalogue.short(catalogue.value(word, of: owner))
    default: return word
    }
  }

  func text(_ measure: Measure, of key: String) -> String {
    switch measure {
    case .missing: Writing.missing
    case .number(let value): writing.plainNumber(value)
    case .fraction(let value): writing.percent(value)
    case .money(let value): writing.money(value)
    case .currency(let value): writing.currencyAmount(value)
    case .days(let days): writing.number(days)
    case .months(let months): writing.shortMonths(months)
    case .day(let day): writing.day(day)
    case .flag(let flag): writing.yesNo(flag)
    case .word(let word): label(word, of: key)
    case .words(let words):
      words.isEmpty ? Writing.missing : words.map { label($0, of: key) }.joined(separator: ", ")
    case .text(let text): text
    case .people(let people): people.joined(separator: ", ")
    }
  }

  private func label(_ word: String, of key: String) -> String {
    let term =
      switch key {
      case "state": catalogue.value(word, of: "ownership")
      case "warnings", "flags": catalogue.flag(word)
      case "gate-misses": catalogue.field(word, of: "use-case")
      default: catalogue.value(word, of: key)
      }
    return catalogue.short(term)
  }
}
