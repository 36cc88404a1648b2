import Canvas
import Domain
import Localization
import Text

/// How a computed value came about, as lines to read: its formula, with the values put in, and what
/// was looked at.
struct ExplanationLines {
  private let text: ExplanationText
  private let title: String

  init(_ explanation: Explanation, _ record: Record?, _ catalogue: Catalogue) {
    text = catalogue.text(explanation)
    title =
      [record.map { "\(catalogue.shown($0.id))  \($0.title)" }, text.name].compactMap { $0 }
      .joined(separator: "  ").sanitised
  }

  func lines(width: Int) -> [[Label]] {
    let formula = paragraph("= " + text.formula, .text, width)
    let worked = text.worked.map { paragraph("= \($0)", .text, width) } ?? []
    let result = paragraph("= \(text.result)", .computed, width, .bold)
    return paragraph(title, .heading, width, .bold) + [[]] + formula + worked + result
      + (text.rows.isEmpty ? [] : [[]]) + rows(width)
  }

  /// The title, then a line for each part, to be heard.
  var spoken: [String] {
    let sums = ["= " + text.formula] + [text.worked].compactMap { $0.map { "= \($0)" } }
    return [title] + sums + ["= \(text.result)"]
      + text.rows.map { row in
        ["\(row.label): \(row.value)", row.outcome].filter { !$0.isEmpty }.joined(separator: ", ")
      }
  }

  private func paragraph(
    _ text: String, _ role: Role, _ width: Int, _ attributes: Attributes = []
  ) -> [[Label]] {
    text.sanitised.wrapped(to: width).map { [Label($0, role, attributes)] }
  }

  private func rows(_ width: Int) -> [[Label]] {
    let outcomes = text.rows.map(\.outcome.columns).max() ?? 0
    let longest = text.rows.map(\.label.columns).max() ?? 0
    let label = max(12, min(longest, 34, width / 2 - 2))
    let room = max(10, width - label - 2 - (outcomes > 0 ? outcomes + 2 : 0))
    let column = outcomes > 0 ? room + 2 : 0
    return text.rows.flatMap { row in
      let heads = row.label.sanitised.wrapped(to: label)
      let values = row.value.sanitised(keepingLines: true).wrapped(to: room)
      return (0..<max(heads.count, values.count)).map { index in
        let head = index < heads.count ? heads[index] : ""
        let value = index < values.count ? values[index] : ""
        return [Label(head.padded(to: label + 2), .label), Label(value.padded(to: column))]
          + (index == 0 ? [Label(row.outcome, row.isDecisive ? .warning : .dim)] : [])
      }
    }
  }
}
