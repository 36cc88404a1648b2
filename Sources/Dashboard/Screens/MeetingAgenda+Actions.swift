import Canvas
import Domain
import Localization
import Text

extension MeetingAgenda {
  /// Overdue ones, then the others that are stuck.
  var actions: BoardSection {
    let stuck = view.portfolio.stuckActions
    let overdue = view.portfolio.overdueActions
    let all = overdue + stuck.filter { !overdue.contains($0) }
    return BoardSection(
      view.catalogue.long(view.catalogue.indicator("overdue-actions")), MeetingAgenda.dated,
      of: all.filter { view.portfolio[$0.meeting] != nil }, in: view
    ) { action in
      row(action, isStuck: stuck.contains(action))
    }
  }

  private func row(_ action: OpenAction, isStuck: Bool) -> BoardRow {
    let labels = [
      Label(action.meeting.text.sanitised),
      action.due.map {
        Label(
          view.writing.lateness(of: $0, today: view.today), $0 < view.today ? .overdue : .text)
      } ?? view.missing,
      isStuck ? view.flag("stuck", .bad) : Label(""), Label(action.text.firstLine),
      waiting(action.owner.map { [$0] } ?? [], nil),
    ]
    guard let meeting = view.portfolio[action.meeting] else {
      return BoardRow(key: action.meeting.text, labels)
    }
    return BoardRow(.record(meeting), part: action.id + action.text, labels)
  }

  /// A broken file may hold what the committee should see.
  var unreadable: BoardSection {
    BoardSection(
      flag("unreadable"), MeetingAgenda.named, of: view.portfolio.unreadable, in: view
    ) { file in
      BoardRow(
        .unreadable(file),
        [
          Label(file.id.text.sanitised, .bad), view.flag("unreadable", .bad),
          Label(file.path.sanitised, .bad),
        ])
    }
  }
}
