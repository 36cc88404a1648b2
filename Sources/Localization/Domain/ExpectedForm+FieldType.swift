package import Domain
import Notation

extension Catalogue {
  /// What a field of this type takes, with an example, to stand after “Expected:”.
  package func expectedForm(of type: FieldType) -> ExpectedForm {
    switch type {
    case .text, .prose: .text
    case .number(let range): expectedForm(of: range)
    case .money(.store): .money
    case .money(.currency): .number
    case .day: .day
    case .list(.day): .days
    case .list(.publicKey): .publicKey
    case .reference(let kind): reference(to: kind)
    case .person: .person
    case .choice(let words): .choice(words)
    case .yesNo: .yesNo
    case .publicKey: .publicKey
    case .list: .list
    case .rows(let columns): .map(example: Self.example(of: columns))
    case .map(let keys, let values): .map(example: Self.example(keys, values))
    }
  }

  private func expectedForm(of range: NumberRange) -> ExpectedForm {
    switch range {
    case .any, .notNegative: .number
    case .whole: .wholeNumber
    case .fraction: .fraction
    case .percent: .range(low: 0, high: 100)
    case .oneToFive: .range(low: 1, high: 5)
    }
  }

  func reference(to kind: Kind?) -> ExpectedForm {
    guard let kind else { return .reference(kind: long(self.kind("record")), example: "D-0012") }
    let example = kind.prefix == nil ? "cio" : RecordID(kind: kind, number: 1).text
    return .reference(kind: long(self.kind(kind.rawValue)), example: example)
  }

  /// `{id: …, text: …}`: the first two columns of one row, as they stand in a file.
  private static func example(of columns: [any AnyField]) -> String {
    let pairs = columns.prefix(2).map { "\($0.key.text): \(sample(of: $0.type))" }
    return "{\(pairs.joined(separator: ", "))}"
  }

  private static func example(_ keys: FieldType, _ values: FieldType) -> String {
    "{\(sample(of: keys)): \(sample(of: values))}"
  }

  private static func sample(of type: FieldType) -> String {
    switch type {
    case .choice(let words): words.first ?? "…"
    case .number, .money: "3"
    case .day: "2026-04-01"
    case .yesNo: "yes"
    case .person: "cio"
    case .reference(let kind): RecordID(kind: kind ?? .decision, number: 1).text
    case .text, .prose, .publicKey, .list, .rows, .map: "…"
    }
  }
}
