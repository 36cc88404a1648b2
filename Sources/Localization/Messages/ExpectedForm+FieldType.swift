package import Domain
import Notation

extension ExpectedForm {
  /// What a field of the schema expects; the example ids are those of the demo store's first records.
  package init(_ type: FieldType, in catalogue: Catalogue) {
    self =
      switch type {
      case .text, .prose: .text
      case .number(let range): ExpectedForm(range)
      case .money: .money
      case .day: .day
      case .reference(let kind): ExpectedForm(referenceTo: kind, in: catalogue)
      case .person: .person
      case .choice(let words): .choice(words)
      case .yesNo: .yesNo
      case .list(.day): .days
      case .list: .list
      case .rows(let columns): .map(example: Self.example(columns.prefix(2).map(\.key.text)))
      case .map: .map(example: Self.example(["key"]))
      }
  }

  private init(_ range: NumberRange) {
    self =
      switch range {
      case .any, .notNegative: .number
      case .whole: .wholeNumber
      case .fraction: .fraction
      case .percent: .range(low: 0, high: 100)
      case .oneToFive: .range(low: 1, high: 5)
      }
  }

  private init(referenceTo kind: Kind?, in catalogue: Catalogue) {
    let label = catalogue.long(catalogue.kind(kind?.rawValue ?? "record"))
    let example = kind == .person ? "cio" : "\(kind?.prefix ?? "D")-0001"
    self = .reference(kind: label, example: example)
  }

  private static func example(_ keys: [String]) -> String {
    "{" + keys.map { "\($0): …" }.joined(separator: ", ") + "}"
  }
}
