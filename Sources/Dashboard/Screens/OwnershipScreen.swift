import Canvas
import Domain
import Localization
import Text

extension Screen {
  /// The matrix: activities down, roles across, the state of each row in words at the end.
  static let ownership = Screen(
    id: .ownership, kind: .ownership, order: "id", columns: Matrix.columns,
    summary: ownershipSummary,
    detail: ownershipDetail)
}

/// The columns of the matrix depend on the store's roles.
enum Matrix {
  /// The columns before the roles.
  static let fixedColumns = 3

  /// The configured roles in their order, then those that only cells name.
  static func roles(_ portfolio: Portfolio) -> [String] {
    let configured = portfolio.configuration.roles.map(\.key)
    let known = Set(configured.map { $0.lowercased() })
    let used = portfolio.records(of: .ownership).flatMap { record in
      Typed<Ownership>(record).cells?.pairs.map(\.key) ?? []
    }.filter { !known.contains($0.lowercased()) }
    var seen: Set<String> = []
    return configured + used.filter { seen.insert($0.lowercased()).inserted }
  }

  static let columns: @Sendable (View) -> [Column] = { view in
    [
      .id(view, of: .ownership),
      Column("stage", view.short(field: "stage"), .fixed(9), importance: 30) { record, view in
        view.choice(Typed<Ownership>(record).stage, of: "stage")
      },
      .title(view, of: .ownership),
    ] + view.roles.map(column) + [
      Column("state", view.short(indicator: "state"), .fixed(12), importance: 95) { record, view in
        let state = Typed<Ownership>(record).state
        return view.flag(state.rawValue, state.role)
      }
    ]
  }

  private static func column(_ role: String) -> Column {
    let heading = String(role.prefix(6)).sanitised
    let width = max(3, min(heading.columns, 6))
    return Column(nil, heading, .fixed(width), importance: 60) { record, _ in
      let cells = Typed<Ownership>(record).cells
      let letters = cells?.pairs.first { $0.key.lowercased() == role.lowercased() }?.value
      return letters.map { Label($0.text, $0.role, .bold) } ?? Label("·", .dim)
    }
  }
}

extension Letters {
  fileprivate var role: Role {
    if contains("A") { return .accountable }
    if contains("R") { return .responsible }
    return contains("C") ? .consulted : .informed
  }
}

extension OwnershipState {
  var role: Role {
    switch self {
    case .unowned, .contested: .bad
    case .unstaffed, .drifted: .warning
    case .agreed: .good
    case .proposed: .text
    }
  }
}

private let ownershipSummary: @Sendable (View) -> [Label] = { view in
  let rows = view.portfolio.records(of: .ownership).filter { !$0.isArchived }.map(
    Typed<Ownership>.init)
  let states = OwnershipState.allCases.compactMap { state in
    view.count(rows.count { $0.state == state }, flag: state.rawValue, state.role)
  }
  return [
    Label(
      "\(view.short(indicator: "clarity")) \(view.writing.percent(view.portfolio.clarity))  ",
      .heading)
  ] + states
}

private let ownershipDetail: @Sendable (Record, View) -> [[Label]] = { record, view in
  let row = Typed<Ownership>(record)
  let state =
    [
      Label(view.catalogue.long(view.catalogue.flag(row.state.rawValue)), row.state.role)
    ]
    + row.warnings(in: view.portfolio).map {
      Label("   " + view.catalogue.long(view.catalogue.flag($0.rawValue)), .warning)
    }
  let cells = ["A", "R", "C", "I"].map { letter -> [Label] in
    let names = row.roles(with: Character(letter)).joined(separator: ", ").sanitised
    return [
      Label(
        "\(letter)  \(view.catalogue.long(view.catalogue.value(letter, of: "cells"))): ", .label),
      Label(names.isEmpty ? Writing.missing : names),
    ]
  }
  let blocked = view.portfolio.records(of: .useCase).filter {
    (Typed<UseCase>($0).needs ?? []).contains(record.id)
  }.map(\.id)
  let notes = row.notes.map { [Label($0.text.firstLine)] }
  return [state] + view.lapses(of: record) + cells + [notes].compactMap { $0 }
    + (blocked.isEmpty ? [] : [view.references(blocked)])
}
