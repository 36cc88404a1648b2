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
    ] + view.roles.map(column) + (view.listedRoles == nil ? [] : [accountable]) + [
      Column("state", view.short(indicator: "state"), .fixed(12), importance: 95) { record, view in
        let state = Typed<Ownership>(record).state
        return view.flag(state.rawValue, state.role)
      }
    ]
  }

  /// Columns that a role takes: the strip names the selected one in full.
  static func width(of role: String) -> Int { max(3, min(role.sanitised.columns, 6)) }

  /// Who holds the A, where the roles are no columns.
  private static let accountable = Column(nil, "A", .fixed(8), importance: 60) { record, _ in
    let names = Typed<Ownership>(record).roles(with: "A").joined(separator: ",")
    return names.isEmpty ? Label("·", .dim) : Label(names.sanitised, .accountable)
  }

  private static func column(_ role: String) -> Column {
    let width = width(of: role)
    return Column(nil, role.sanitised.clipped(to: width), .fixed(width), importance: 60) {
      record, _ in
      let cells = Typed<Ownership>(record).cells
      let letters = cells?.pairs.first { $0.key.lowercased() == role.lowercased() }?.value
      return letters.map { Label($0.text, $0.role, .bold) } ?? Label("·", .dim)
    }
  }
}

extension Letters {
  var role: Role {
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
  let states = OwnershipState.allCases.flatMap { state in
    view.count(rows.count { $0.state == state }, flag: state.rawValue, state.role)
  }
  return [
    Label(
      "\(view.short(indicator: "clarity")) \(view.writing.percent(view.portfolio.clarity))  ",
      .heading)
  ] + states
}

private let ownershipDetail: @Sendable (Record, View) -> [[Label]] = { record, view in
  if let roles = view.listedRoles { return view.listed(record, roles) }
  let row = Typed<Ownership>(record)
  let cells = ["A", "R", "C", "I"].map { letter -> [Label] in
    let names = row.roles(with: Character(letter)).joined(separator: ", ").sanitised
    return [
      Label(
        "\(letter)  \(view.catalogue.long(view.catalogue.value(letter, of: "cells"))): ", .label),
      Label(names.isEmpty ? Writing.missing : names),
    ]
  }
  let notes = row.notes.map { [Label($0.text.firstLine)] }
  return view.selectedCell(record) + view.standing(of: record) + cells
    + [notes].compactMap { $0 }
}
