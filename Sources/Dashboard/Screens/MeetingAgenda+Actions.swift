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
      view.catalogue.long(view.catalogue.indicator("overdue-actions")), dated,
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
      waiting(action.owner.map { [$0] } ?? [], action.due.flatMap { $0 < view.today ? $0 : nil }),
    ]
    guard let meeting = view.portfolio[action.meeting] else {
      return BoardRow(key: action.meeting.text, labels)
    }
    return BoardRow(.record(meeting), part: action.id + action.text, labels)
  }

  /// Nothing goes on with a value that nobody has chosen, so they come first.
  var conflicts: BoardSection {
    BoardSection(
      flag("conflict"), MeetingAgenda.named, of: view.portfolio.conflicts, in: view, row)
  }

  /// `D-0012⚠ CONFLICT  status: CMO set Park, CIO set Accept (in force: Idea)`
  private func row(_ found: RecordConflict) -> BoardRow {
    let record = found.id.flatMap { view.portfolio[$0] }
    let document = record?.document ?? view.portfolio.configuration.document
    let words = view.catalogue.summary(
      of: found.conflict, in: document, of: found.id?.kind, isLabelled: true)
    let rest = [view.flag("conflict", .bad), Label(words)]
    guard let record else {
      // It has no page: the command says how to choose.
      let key = "steerco.yaml \(found.conflict.field)"
      return BoardRow(
        key: key, [Label("yaml", .bad), rest[0], Label("steerco resolve \(key) 1 — \(words)")])
    }
    return BoardRow(.record(record), part: found.conflict.field, [view.idLabel(record)] + rest)
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
