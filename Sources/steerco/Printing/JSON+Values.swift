import Domain
import Interchange
import Notation

extension JSON {
  /// A value of a field: a number or a yes where its type says so and its text is one, else the
  /// text as it stands in the file.
  init(_ node: Node, as type: FieldType) {
    switch type {
    case .list(let element): self = .array(node.items.map { JSON($0, as: element) })
    case .rows(let columns): self = .array(node.items.map { JSON(row: $0, columns) })
    case .map(_, let values): self = JSON(map: node, values)
    default: self = node.text.map { JSON(text: $0, as: type) } ?? JSON(untyped: node)
    }
  }

  /// A value of which nothing is known but its shape.
  init(untyped node: Node) {
    switch node {
    case .scalar(let text): self = .string(text)
    case .list(let items): self = .array(items.map { JSON(untyped: $0) })
    case .map(let pairs): self = .object(pairs.map { Pair($0.key, JSON(untyped: $0.value)) })
    }
  }

  private init(text: String, as type: FieldType) {
    switch type {
    case .number, .money: self = JSON(number: text)
    case .yesNo: self = Bool(word: text).map(JSON.bool) ?? .string(text)
    case .choice(let words) where words.allSatisfy({ Double(plain: $0) != nil }):
      self = JSON(number: text)
    default: self = .string(text)
    }
  }

  /// As written where JSON can say it so: `12.50` must come back from an export as it went.
  private init(number text: String) {
    guard let value = Double(plain: text) else {
      self = .string(text)
      return
    }
    let written = JSON.number(text: text)
    self = (try? JSONReader.value(Array(text.utf8))) == written ? written : .number(value)
  }

  private init(row node: Node, _ columns: [any AnyField]) {
    guard case .map(let pairs) = node else {
      self = JSON(untyped: node)
      return
    }
    self = .object(
      pairs.map { pair in
        let column = columns.first { $0.key.text == pair.key }
        return Pair(
          pair.key, column.map { JSON(pair.value, as: $0.type) } ?? JSON(untyped: pair.value))
      })
  }

  /// `{date: 2026-03-01, channels: [mail]}`: a lone text stays one, also where lists are allowed.
  private init(map node: Node, _ type: FieldType) {
    guard case .map(let pairs) = node else {
      self = JSON(untyped: node)
      return
    }
    self = .object(
      pairs.map { pair in
        if case .list(let element) = type, pair.value.text != nil {
          return Pair(pair.key, JSON(pair.value, as: element))
        }
        return Pair(pair.key, JSON(pair.value, as: type))
      })
  }

  /// What an indicator found; null where an input is missing.
  init(_ measure: Measure) {
    switch measure {
    case .missing: self = .null
    case .number(let value), .fraction(let value), .money(let value), .currency(let value),
      .months(let value):
      self = .number(value)
    case .days(let days): self = .number(days)
    case .day(let day): self = .string(day.iso)
    case .flag(let flag): self = .bool(flag)
    case .word(let word), .text(let word): self = .string(word)
    case .reason(let reason): self = .string(reason.text)
    case .words(let words), .people(let words): self = .array(words.map(JSON.string))
    }
  }
}
