import Domain
import Localization
import Text

extension State {
  /// Everything that the role of the selected column answers for; a list of the roles where none is
  /// selected.
  mutating func showByRole() {
    if let role = matrix.selectedRole { return show(role: role) }
    let items = matrix.roles.map { role in
      Picker.Item(role.sanitised, detail: name(of: role)) { $0.show(role: role) }
    }
    var picker = Picker(catalogue.long(catalogue.action("by-role")), items)
    picker.staysBelow = true
    overlays.append(.picker(picker))
  }

  /// Rows with an A, rows with an R, and then what waits on the role or is its own.
  private mutating func show(role: String) {
    let rows = portfolio.current(.ownership)
    let accountable = rows.filter { holds($0, role, "A") }
    let responsible = rows.filter { holds($0, role, "R") && !holds($0, role, "A") }
    let waiting = portfolio.current(.decision).filter { decision in
      Typed<Decision>(decision).waitsOn(in: portfolio).contains { portfolio.isSame($0, role) }
    }
    let owned = [Kind.pilot, .useCase, .objective].flatMap { portfolio.current($0) }.filter {
      record in
      portfolio.owners(of: record).contains { portfolio.isSame($0, role) }
    }
    let waits = catalogue.long(catalogue.heading("waits-on"))
    let items =
      accountable.map { item("A", $0) } + responsible.map { item("R", $0) }
      + waiting.map { item(waits, $0) }
      + owned.map { item(catalogue.long(catalogue.kind($0.kind.rawValue)), $0) }
    if items.isEmpty { return tell(catalogue.text(MatrixMessage.nothingOf(role: role.sanitised))) }
    let load = portfolio.roleLoads.first { $0.role.lowercased() == role.lowercased() }?.share
    let full = [role.sanitised, name(of: role)].filter { !$0.isEmpty }.joined(separator: " ")
    let title = MatrixMessage.role(
      full, load: catalogue.writing.percent(load), accountable: accountable.count,
      responsible: rows.count { holds($0, role, "R") })
    var picker = Picker(catalogue.text(title), items)
    picker.staysBelow = true
    overlays.append(.picker(picker))
  }

  private func holds(_ row: Record, _ role: String, _ letter: Character) -> Bool {
    Typed<Ownership>(row).letters(of: role)?.contains(letter) ?? false
  }

  private func name(of role: String) -> String {
    let known = portfolio.configuration.roles.first { $0.key.lowercased() == role.lowercased() }
    return known.map { $0.name == $0.key ? "" : $0.name.sanitised } ?? ""
  }

  private func item(_ head: String, _ record: Record) -> Picker.Item {
    let state =
      record.kind == .ownership
      ? catalogue.short(catalogue.flag(Typed<Ownership>(record).state.rawValue))
      : catalogue.short(catalogue.value(record.status, of: record.kind.rawValue))
    let path = record.path
    return Picker.Item(
      "\(head)  \(record.title)".sanitised, detail: "\(state)  \(record.id.text)".sanitised
    ) { $0.overlays.append(.page(RecordPage(path: path))) }
  }
}
