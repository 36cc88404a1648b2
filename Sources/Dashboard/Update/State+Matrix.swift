import Domain
import Localization
import Notation
import Text

extension State {
  /// A letter key in the matrix, on the selected cell.
  mutating func setCell(_ letter: String) -> [Effect] {
    if let lost = matrix.lost {
      matrix.lost = nil
      let isArchived = portfolio[lost]?.isArchived ?? false
      report(
        catalogue.text(isArchived ? MatrixMessage.archived(id: lost.text) : .gone(id: lost.text)))
      return []
    }
    guard let role = matrix.selectedRole, let path = list.selected?.path else { return [] }
    return setCell(path, role, letter)
  }

  mutating func setCell(_ path: String, _ role: String, _ letters: String) -> [Effect] {
    guard let record = portfolio.record(path: path), !record.isArchived else {
      let id = portfolio.record(path: path)?.id.text
      report(catalogue.text(id.map { MatrixMessage.archived(id: $0) } ?? .gone(id: path.sanitised)))
      return []
    }
    let cells = Ownership.shared.cells
    // The cell as the file spells its role.
    let known = present(record).node(cells)?.pairs.first {
      $0.key.lowercased() == role.lowercased()
    }
    let base = known?.value.text ?? ""
    if base == letters { return [] }
    func node(_ text: String) -> Node? { Node.scalar(text).presence }
    let edit = Edit(cells.key, entry: known?.key ?? role, from: node(base), to: node(letters))
    return [.apply(Change(.edit, [.edit(record.id, [edit])]).settling(in: portfolio))]
  }
}
