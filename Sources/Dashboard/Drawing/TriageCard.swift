import Canvas
import Domain
import Localization
import Notation
import Text

/// What a card of the triage says of its use case: what the business asks for, what IT has said, and
/// what is still missing.
struct TriageCard {
  let record: Record
  let view: View
  let isLarge: Bool

  private var useCase: Typed<UseCase> { Typed(record) }

  /// `Idea  waits on IT, 9 days  SHINY`
  var standing: [Label] {
    let state = Label("\(view.short(record.status, of: "use-case"))  ")
    let shiny = useCase.isShiny(in: view.portfolio) ? [view.flag("shiny"), Label("  ")] : []
    let asked = useCase.askedSides
    guard let since = asked.map(\.since).min() else { return [state] + shiny }
    let sides = asked.map { view.side($0.half) }
    let words = TriageMessage.waits(sides: sides, days: view.today - since)
    return [state] + shiny + [Label(view.catalogue.text(words), .info)]
  }

  /// In words that the business reads.
  func business(width: Int) -> [[Label]] {
    let brief = useCase.brief?.text ?? record.document.preamble
    return spaced([
      prose("customer-problem", useCase.customerProblem, width),
      prose("customer-benefit", useCase.customerBenefit, width),
      paragraph(label("brief"), brief, width),
      facts(["segment", "touchpoints", "objective", "metric", "tool"], width)
        + money(width) + view.overlap(of: useCase),
    ])
  }

  /// What IT has said so far.
  func technology(width: Int) -> [[Label]] {
    spaced([
      view.sources(of: useCase).flatMap { wrapped($0, width) },
      facts(["integrations", "privacy", "acceptance", "effort"], width),
      prose("trade-off", useCase.tradeOff, width), prose("spec", useCase.spec, width),
    ])
  }

  /// With a blank line between the parts where the screen is large.
  private func spaced(_ parts: [[[Label]]]) -> [[Label]] {
    let parts = parts.filter { !$0.isEmpty }
    return isLarge ? Array(parts.joined(separator: [[]])) : parts.flatMap { $0 }
  }

  /// `Business half 2/5 (Metric, Benefit/mo)`, the same of IT, and what the gate wants.
  func missing(width: Int) -> [[Label]] {
    let gate = useCase.gateMisses(in: view.portfolio)
    let words = view.catalogue.long(view.catalogue.indicator("gate-misses")) + ": "
    let isOpen = [
      Label(view.catalogue.long(view.catalogue.indicator("gate")) + " ", .label),
      Label(view.catalogue.text(TriageMessage.gatePassed), .good),
    ]
    return [
      view.owed("business-half", useCase.businessMisses(in: view.portfolio)),
      view.owed("it-half", useCase.itMisses),
      gate.isEmpty ? isOpen : [Label(words, .label), Label(view.names(gate, of: .useCase), .dim)],
    ].map { clipped($0, width) }
  }

  /// The labels of what the next state still wants.
  var misses: [String] {
    let gate = useCase.gateMisses(in: view.portfolio)
    let keys = record.status == "framed" ? gate + halves : gate
    var seen: Set<String> = []
    return keys.filter { seen.insert($0).inserted }.map { view.short(field: $0, of: .useCase) }
  }

  /// What READY wants beside the strategy gate.
  private var halves: [String] {
    let isReadBack = Side.Half.allCases.allSatisfy { useCase.readBack(by: $0) == .valid }
    return useCase.businessMisses(in: view.portfolio) + useCase.itMisses
      + (useCase.translator == nil ? ["translator"] : []) + (isReadBack ? [] : ["read-back"])
  }

  private func label(_ key: String) -> String { view.short(field: key, of: .useCase) }

  private func prose(_ key: String, _ value: Prose?, _ width: Int) -> [[Label]] {
    value.map { paragraph(label(key), $0.text, width) } ?? []
  }

  /// The fields of one line that are filled in.
  private func facts(_ keys: [String], _ width: Int) -> [[Label]] {
    keys.flatMap { key -> [[Label]] in
      guard let field = Kind.useCase.schema.field(key), let node = record.node(field) else {
        return []
      }
      let text = view.catalogue.text(node, of: field, in: .useCase, form: .short)
      let title = node.text.flatMap { RecordID($0, kind: nil) }.flatMap {
        view.portfolio[$0]?.title
      }
      return paragraph(label(key), [text, title].compactMap { $0 }.joined(separator: " "), width)
    }
  }

  private func money(_ width: Int) -> [[Label]] {
    guard let benefit = useCase.benefitMonth else { return [] }
    let payback = view.label(useCase.payback, key: "payback", of: .useCase)
    let words =
      "\(view.writing.money(asGiven: benefit.amount))  \(view.short(indicator: "payback")) \(payback.text)"
    return paragraph(label("benefit-month"), words, width)
  }

  /// A label, then the text behind and below it.
  private func paragraph(_ label: String, _ text: String, _ width: Int) -> [[Label]] {
    let clean = text.sanitised(keepingLines: true).trimmingBlanks.description.flowing
    if clean.isEmpty { return [] }
    let head = label + ": "
    return (head + clean).wrapped(to: max(1, width)).enumerated().map { index, line in
      guard index == 0, line.hasPrefix(head) else { return [Label(line)] }
      return [Label(head, .label), Label(String(line.dropFirst(head.count)))]
    }
  }

  private func wrapped(_ line: [Label], _ width: Int) -> [[Label]] {
    let whole = line.map(\.text).joined()
    return whole.columns <= width ? [line] : whole.wrapped(to: width).map { [Label($0)] }
  }

  /// Cut at the end, and no longer than the line.
  private func clipped(_ line: [Label], _ width: Int) -> [Label] {
    var room = width
    return line.map { label in
      defer { room = max(0, room - label.width) }
      return Label(label.text.clipped(to: room), label.role, label.attributes)
    }
  }
}

extension View {
  /// `IT`, or `Marketing`.
  func side(_ half: Side.Half) -> String { catalogue.long(catalogue.role(half.rawValue)) }
}
