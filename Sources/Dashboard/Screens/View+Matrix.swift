import Canvas
import Domain
import Localization
import Text

extension View {
  /// What is wrong with a row of the matrix in words, since when, whom it stops, and whether somebody
  /// has raised it.
  func standing(of record: Record) -> [[Label]] {
    let row = Typed<Ownership>(record)
    let state =
      [Label(catalogue.long(catalogue.flag(row.state.rawValue)), row.state.role)]
      + row.warnings(in: portfolio).map {
        Label("   " + catalogue.long(catalogue.flag($0.rawValue)), .warning)
      }
    // In a list the row says its state already.
    let isSaid = listedRoles != nil && row.state != .agreed
    let words = [trouble(row), lastAgreed(row)].compactMap { $0 }.map { catalogue.text($0) }
    let story = words.isEmpty ? [] : [[Label(words.joined(separator: " "), .info)]]
    return (isSaid && !story.isEmpty ? [] : [state]) + story + lapses(of: record)
      + [blocked(row) + raised(record)].filter { !$0.isEmpty }
  }

  private func trouble(_ row: Typed<Ownership>) -> MatrixMessage? {
    switch row.state {
    case .contested: .contested(row.roles(with: "A").map(\.sanitised))
    case .unowned: .unowned
    case .unstaffed: .unstaffed
    case .drifted, .agreed, .proposed: nil
    }
  }

  /// Nil for a row that is as both sides agreed, or on which they never did.
  private func lastAgreed(_ row: Typed<Ownership>) -> MatrixMessage? {
    guard row.state != .agreed, let cells = row.agreedAs?.pairs else { return nil }
    let roles = cells.filter { $0.value.contains("A") }.map(\.key.sanitised)
    return .lastAgreed(roles, row.agreed?.pairs.map(\.value).max())
  }

  /// The use cases that need the row: an agreed one stops none of them.
  private func blocked(_ row: Typed<Ownership>) -> [Label] {
    let cases = portfolio.records(of: .useCase).filter {
      !$0.isArchived && (Typed<UseCase>($0).needs ?? []).contains(row.record.id)
    }.map(\.id)
    if cases.isEmpty { return [] }
    if row.state == .agreed { return references(cases) + [Label("   ")] }
    let label = catalogue.long(catalogue.heading("blocks")) + " "
    return [
      Label(label, .label), Label(cases.map(\.text).joined(separator: " "), .link), Label("   "),
    ]
  }

  private func raised(_ record: Record) -> [Label] {
    guard let decision = portfolio.openDecision(about: record) else { return [] }
    let waiting = Typed<Decision>(decision).waitsOn(in: portfolio)
    let since = Typed<Decision>(decision).waitsSince(in: portfolio)
    let words = catalogue.long(catalogue.heading("waits-on")) + " "
    return [Label(catalogue.text(MatrixMessage.raised(id: decision.id.text)) + " ", .link)]
      + (waiting.isEmpty
        ? []
        : [Label(words, .label), self.waiting(waiting, since: since, room: 24, hasVerb: false)])
  }

  /// `CIO Giám đốc CNTT: AR Accountable and responsible`; nothing while a whole row is selected.
  func selectedCell(_ record: Record) -> [[Label]] {
    role.map { [cell($0, of: record)] } ?? []
  }

  /// The state, then a line for each role; the selected one stays in sight.
  func listed(_ record: Record, _ roles: [String]) -> [[Label]] {
    let head = standing(of: record).prefix(roles.isEmpty ? .max : max(1, room.rows / 3))
    var scroll = Scroll(count: roles.count)
    let rows = max(1, room.rows - head.count)
    scroll.show(roles.firstIndex { $0 == role } ?? 0, visible: rows, count: roles.count)
    return head + scroll.visible(rows).map { cell(roles[$0], of: record) }
  }

  private func cell(_ role: String, of record: Record) -> [Label] {
    let letters = Typed<Ownership>(record).letters(of: role)
    let name = portfolio.configuration.roles.first { $0.key.lowercased() == role.lowercased() }?
      .name
    let isSelected = role == self.role
    // In a list the row is what is selected; below a table its cell is.
    let look: Role? = isSelected ? (listedRoles == nil ? .heading : .selection) : nil
    let shown = (letters?.text ?? "·").padded(to: 3)
    let word = catalogue.long(catalogue.value(letters?.text ?? "blank", of: "cells"))
    let pointer = listedRoles == nil ? "" : isSelected ? "\(glyphs.pointer)" : " "
    return [
      Label("\(pointer)\(role.sanitised.padded(to: 6)) ", look ?? .label),
      Label(shown, look ?? letters?.role ?? .dim, .bold), Label(word, look ?? .text),
      Label(name.map { "  \($0.sanitised)" } ?? "", look ?? .dim),
    ]
  }
}

extension Typed where F == Ownership {
  /// The letters of a role, in either case; nil for a blank.
  func letters(of role: String) -> Letters? {
    self.cells?.pairs.first { $0.key.lowercased() == role.lowercased() }?.value
  }
}

extension Portfolio {
  /// The first decision about a record that nobody has decided yet.
  func openDecision(about record: Record) -> Record? {
    referrers(to: record.id, from: .decision, by: "refs").first {
      !$0.isArchived && ["draft", "proposed"].contains($0.status)
    }
  }
}
