import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// Id and title, a line for each marked record; on a page all that stands there.
  mutating func copy() -> [Effect] {
    if case .page(let page)? = overlays.last {
      let lines = pageLines(page).map { $0.map(\.text).joined() }
      return copy(lines.joined(separator: "\n"), catalogue.text(CopyMessage.page))
    }
    return copyRecords { "\($0.id.text) \($0.title.sanitised)" }
  }

  /// The files as they are, which are Markdown.
  mutating func copyText() -> [Effect] {
    copyRecords { String(decoding: $0.document.bytes, as: UTF8.self) }
  }

  /// Where the files are, from the store's folder.
  mutating func copyPath() -> [Effect] { copyRecords(\.path) }

  private mutating func copyRecords(_ text: (Record) -> String) -> [Effect] {
    let paths = targetPaths
    // In the order of the list, hidden ones behind the others.
    let shown =
      markedPaths == nil ? [] : list.rows.compactMap(\.record).filter { paths.contains($0.path) }
    let hidden = records(at: paths.subtracting(shown.map(\.path)))
    let records = shown + hidden
    if records.isEmpty { return [] }
    return copy(records.map(text).joined(separator: "\n"), counted(records))
  }

  private mutating func copy(_ text: String, _ what: String) -> [Effect] {
    guard text.utf8.count <= Clipboard.mostBytes else {
      report(
        catalogue.text(CopyMessage.tooLong(bytes: text.utf8.count, most: Clipboard.mostBytes)))
      return []
    }
    tell(catalogue.text(CopyMessage.copied(what)))
    return [.copy(text)]
  }
}
