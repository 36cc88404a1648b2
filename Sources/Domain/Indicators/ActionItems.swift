/// Something promised in a meeting that is not done yet.
package struct OpenAction: Sendable, Equatable {
  /// Where it was promised.
  package let meeting: RecordID
  /// Within its meeting; empty where none was given.
  package let id: String
  /// What is to be done.
  package let text: String
  /// A handle or a role key.
  package let owner: String?
  /// By when it was promised; nil where no day was given.
  package let due: Day?
  /// Meetings held since the one that gave it.
  package let meetingsSince: Int
}

extension Portfolio {
  /// Every action that is still open, by meeting. Those of archived meetings do not count.
  package var openActions: [OpenAction] {
    let held = current(.meeting).filter { $0.status != "planned" }
      .compactMap { Typed<Meeting>($0).date }.filter { $0 <= today }
    return current(.meeting).flatMap { meeting -> [OpenAction] in
      let given = Typed<Meeting>(meeting)
      let since = held.filter { day in given.date.map { day > $0 } ?? false }.count
      return (given.actions?.rows ?? []).filter { $0.state ?? .open == .open }.map { action in
        OpenAction(
          meeting: meeting.id, id: action.id ?? "", text: action.text ?? "",
          owner: action.owner?.handle, due: action.due, meetingsSince: since)
      }
    }
  }

  /// Open actions whose day has passed, the latest first.
  package var overdueActions: [OpenAction] {
    openActions.filter { $0.due.map { $0 < today } ?? false }.sorted {
      ($0.due?.number ?? 0, $0.meeting) < ($1.due?.number ?? 0, $1.meeting)
    }
  }

  /// Actions that stayed open through three meetings after the one that gave them.
  package var stuckActions: [OpenAction] {
    openActions.filter { Double($0.meetingsSince) >= configuration[.stuckMeetings] }
  }
}
