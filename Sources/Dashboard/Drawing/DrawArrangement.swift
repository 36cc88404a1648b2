import Canvas
import Domain
import Localization
import Text

extension State {
  /// `Status: Proposed · 5`, above the rows of a group.
  func heading(at line: Int) -> Label {
    guard let subject = list.groups.subject, let group = list.group(atLine: line),
      let record = group.row.record
    else { return Label("") }
    let value = catalogue.text(subject, of: record, in: portfolio).sanitised
    let count = catalogue.writing.number(group.count)
    return Label("\(label(of: subject.key)): \(value) · \(count)", .heading, .bold)
  }

  /// How many records are marked, and how many of them the filter hides.
  var markedCount: [Label] {
    if list.marks.isEmpty { return [] }
    let hidden = list.filter.isEmpty ? 0 : list.hiddenMarks
    let words = catalogue.text(ListMessage.marked(list.marks.count, hidden: hidden))
    return [Label("\(words)  ", .marked, .bold)]
  }

  /// What is in force in words; nothing where the list is as its screen has it by itself.
  var arrangementLabels: [Label] {
    if !isArrangedOtherwise { return [] }
    // The arrow above the column tells the order that the screen has by itself.
    let isOwnOrder = list.order == Screen.with(screen)?.order
    return [Label(" \(arrangementWords(withOrder: !isOwnOrder)) ".sanitised, .dim)]
  }
}
