import Canvas
import Domain
import Localization
import Text

/// The board as lines and a prompt, from nothing but the state; `draw` for somebody who hears it.
package func speak(_ state: State) -> PlainAnswer {
  let content = state.plainContent
  let lines = [state.plainNotice].compactMap { $0 } + state.plainPage(content)
  return PlainAnswer(
    lines: lines.flatMap {
      $0.sanitised(keepingLines: true).split(separator: "\n").map(String.init)
    },
    prompt: (content.question ?? content.title).sanitised + " > ")
}

extension State {
  /// What happened, in words; nil when there is nothing to tell.
  package var plainNotice: String? {
    notice.map { catalogue.text($0.isProblem ? PlainMessage.problem($0.text) : .done($0.text)) }
  }

  /// Whoever is still where they were, or back there, hears only what has come of their line.
  fileprivate func plainPage(_ content: PlainContent) -> [String] {
    if plain.last.hasPrefix(plainPlaceName), notice != nil { return [] }
    if let latest = content.latest, plain.last.hasPrefix(plainPlaceName) {
      return plainLines(content, latest, isFirst: false)
    }
    let first = min(plain.first, max(0, content.length - 1))
    let shown = first..<min(first + PlainContent.page, content.length)
    let isPart = content.length > PlainContent.page
    return [content.title + "."] + (first == 0 ? content.head : [])
      + shown.flatMap { plainLines(content, $0, isFirst: $0 == first) }
      + (isPart ? [catalogue.text(PlainMessage.rest(content.length - shown.upperBound))] : [])
      + (plain.answers == 1 ? [catalogue.text(PlainMessage.hint)] : [])
  }

  /// Where one is, from the bottom to the top; another one where somebody is led elsewhere.
  var plainPlaceName: String {
    let names = overlays.map { overlay in
      switch overlay {
      case .picker(let picker): "picker \(picker.title) \(picker.field.text)"
      case .prompt(let prompt): "prompt \(prompt.title)"
      case .form(let form): "form \(form.draftKey)\(form.typing == nil ? "" : " \(form.selected)")"
      case .page(let page): "page \(page.path) \(page.topic)"
      }
    }
    let below = "\(screen) \(matrix.role ?? -1) \(list.filter) \(filterField != nil)"
    return ([below] + names + (plain.menu == nil ? [] : ["menu"])).joined(separator: "/")
  }

  private func plainLines(_ content: PlainContent, _ index: Int, isFirst: Bool) -> [String] {
    guard index < content.count else { return [content.tail[index - content.count]] }
    var above = index
    // On a page that begins within a section, its name is told again.
    while isFirst, above > 0, content.heading(above) == nil { above -= 1 }
    let heading = content.heading(isFirst ? above : index)
    return [heading.map { $0 + ":" }, "\(index + 1). \(content.line(index))"].compactMap { $0 }
  }

  /// What is on top, as lines. A new overlay is a function here.
  var plainContent: PlainContent {
    if let menu = plain.menu { return menuContent(menu) }
    switch overlays.last {
    case .picker(let picker)?: return pickerContent(picker)
    case .prompt(let prompt)?: return promptContent(prompt)
    case .form(let form)?: return form.typing == nil ? formContent(form) : typingContent(form)
    case .page(let page)?: return pageContent(page)
    case nil: break
    }
    if filterField != nil { return filterContent }
    if let board { return boardContent(board) }
    if screen == .ownership, matrix.role != nil { return cellContent }
    return listContent
  }

  private func menuContent(_ menu: [Action]) -> PlainContent {
    PlainContent(
      title: catalogue.long(catalogue.action("all-actions")),
      head: [catalogue.text(PlainMessage.hint)], count: menu.count,
      line: { words(for: menu[$0]) },
      choose: { state, index in
        state.plain.menu = nil
        return menu[index].perform(&state)
      })
  }

  private func words(for action: Action) -> String {
    let keys = action.keys.map(\.description).filter { $0.unicodeScalars.count == 1 }
    return ([catalogue.long(catalogue.action(action.id))] + keys.prefix(1)).joined(separator: ", ")
  }
}
