import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  mutating func archive() -> [Effect] {
    guard let record = currentRecord else { return [] }
    return [.apply(.archiving(record, on: record.isArchived ? nil : portfolio.today))]
  }

  mutating func takeBack() -> [Effect] {
    if let change = undo.undo() { return [.apply(change)] }
    report(catalogue.text(ActMessage.nothingToUndo))
    return []
  }

  mutating func doAgain() -> [Effect] {
    if let change = undo.redo() { return [.apply(change)] }
    report(catalogue.text(ActMessage.nothingToRedo))
    return []
  }

  mutating func copy() -> [Effect] {
    guard let record = currentRecord else { return [] }
    let text = "\(record.id.text) \(record.title.sanitised)"
    tell(catalogue.text(ScreenMessage.copied(record.id.text)))
    return [.copy(text)]
  }

  mutating func lock() -> [Effect] {
    preferences.isReadOnly = true
    overlays = []
    tell(catalogue.text(ScreenMessage.locked))
    return []
  }

  /// The word survives Telex. It must be typed: choosing is too easily done by chance.
  private static let unlockWord = "unlock"

  mutating func askToUnlock() {
    if preferences.isAlwaysReadOnly {
      report(catalogue.text(.cannotUnlock))
      return
    }
    let words = catalogue.text(.typeToConfirm(word: State.unlockWord))
    let item = Picker.Item(catalogue.long(catalogue.action("unlock")), detail: words, .unlock)
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("unlock")), [item])))
  }

  mutating func unlock(typed word: String) {
    guard word == State.unlockWord else {
      report(catalogue.text(.typeToConfirm(word: State.unlockWord)))
      return
    }
    preferences.isReadOnly = false
    tell(catalogue.text(.unlocked))
  }

  /// Closes what is open; with nothing open, the program.
  mutating func quit() {
    if overlays.isEmpty { isRunning = false } else { overlays.removeLast() }
  }

  /// A letter key in the matrix, on the selected cell.
  mutating func setCell(_ letter: String) -> [Effect] {
    guard let role = matrix.role, let path = list.selected?.path else { return [] }
    return setCell(path, matrix.roles[role], letter)
  }

  mutating func setCell(_ path: String, _ role: String, _ letters: String) -> [Effect] {
    guard let record = portfolio.record(path: path) else { return [] }
    let cells = Ownership.shared.cells
    let base = record.node(cells)
    var pairs = (base?.pairs ?? []).filter { $0.key.lowercased() != role.lowercased() }
    let place = (base?.pairs ?? []).firstIndex { $0.key.lowercased() == role.lowercased() }
    if !letters.isEmpty {
      pairs.insert(Node.Pair(role, .scalar(letters)), at: place ?? pairs.count)
    }
    let value: Node? = pairs.isEmpty ? nil : .map(pairs)
    if value == base { return [] }
    return [.apply(Change(.edit, [.edit(record.id, [Edit(cells.key, from: base, to: value)])]))]
  }
}
