import Canvas
import Domain
import Localization
import Text

extension View {
  /// Other use cases that reach the same customers at the same place; nothing where there are none.
  func overlap(of useCase: Typed<UseCase>) -> [[Label]] {
    let others = useCase.overlaps(in: portfolio).map(\.text.sanitised)
    if others.isEmpty { return [] }
    return [
      [
        Label(catalogue.long(catalogue.indicator("overlap")) + " ", .warning),
        Label(others.joined(separator: " "), .link),
      ]
    ]
  }

  /// How far each owner has agreed:
  /// `Data sources 1/3: Card (CRM, Granted), Zalo (ECM, Asked), Receipts (—, —)`
  func sources(of useCase: Typed<UseCase>) -> [[Label]] {
    let rows = useCase.sources?.rows ?? []
    if rows.isEmpty { return [] }
    let granted = rows.count { $0.owner != nil && $0.access == .granted }
    let states = rows.map { source in
      "\((source.name ?? Writing.missing).sanitised) (\(person(source.owner).text), "
        + "\(choice(source.access, of: "access").text))"
    }
    return [
      [
        Label(catalogue.long(catalogue.field("sources", of: "use-case")) + " ", .label),
        Label("\(granted)/\(rows.count)", granted == rows.count ? .good : .warning),
        Label(": " + states.joined(separator: ", "), .dim),
      ]
    ]
  }
}
