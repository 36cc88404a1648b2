import Canvas
import Domain
import Localization
import Text

/// The agenda that builds itself, by what it is about.
struct MeetingAgenda {
  private let view: View
  private let topics: [(record: Record, reasons: [AgendaTopic.Reason])]
  /// Minutes that the next meeting has planned for a record.
  private let minutes: [RecordID: Double]

  init(_ view: View) {
    self.view = view
    topics = view.portfolio.agenda.compactMap { topic in
      view.portfolio[topic.id].map { ($0, topic.reasons) }
    }
    let planned = view.portfolio.nextMeeting?.agenda?.rows ?? []
    minutes = Dictionary(
      planned.compactMap { item in item.ref.map { ($0, item.minutes ?? 0) } },
      uniquingKeysWith: +)
  }

  /// In the order of the agenda; what there is nothing of is left out.
  var sections: [BoardSection] {
    [
      topical(screen(.decisions), records(.decision, isReview: false), decisionRow),
      topical(screen(.ownership), records(.ownership), ownershipRow),
      topical(screen(.pilots), records(.pilot), pilotRow),
      topical(flag("review-due"), records(.decision, isReview: true), decisionRow),
      actions, unreadable,
    ].filter { !$0.rows.isEmpty }
  }

  private func screen(_ screen: ScreenID) -> String {
    view.catalogue.long(view.catalogue.screen(screen.rawValue))
  }

  private func flag(_ key: String) -> String { view.catalogue.long(view.catalogue.flag(key)) }

  private func records(_ kind: Kind, isReview: Bool = false) -> [Record] {
    topics.filter { $0.record.kind == kind && ($0.reasons == [.reviewDue]) == isReview }
      .map(\.record)
  }

  private func topical(
    _ words: String, _ records: [Record], _ row: (Record) -> BoardRow
  ) -> BoardSection {
    let planned = records.reduce(0) { $0 + minutes[$1.id, default: 0] }
    return BoardSection(
      words, note: planned > 0 ? " · \(view.writing.plainNumber(planned))'" : "",
      records.first?.kind == .decision ? MeetingAgenda.dated : MeetingAgenda.stated, of: records,
      in: view, row)
  }

  // All sections have their titles and names at the same columns.
  private static let dated = [
    id, TableColumn("", width: .fixed(7), importance: 80),
    TableColumn("", width: .fixed(8), importance: 30), title, waits,
  ]
  private static let stated = [
    id, TableColumn("", width: .fixed(16), importance: 80), title, waits,
  ]
  private static let id = TableColumn("", width: .fixed(7), importance: 90)
  private static let title = TableColumn("", width: .flexible(minimum: 14), importance: 100)
  private static let waits = TableColumn("", width: .fixed(waitColumns), importance: 70)
  /// `CMO, FIN, 17 days`
  private static let waitColumns = 19
}

extension MeetingAgenda {
  private func decisionRow(_ record: Record) -> BoardRow {
    let decision = Typed<Decision>(record)
    let isReview = decision.isReviewDue(on: view.today)
    let day = isReview ? decision.review : decision.deadline
    let isLate = isReview || decision.isOverdue(on: view.today)
    let isOneWay = decision.door == .oneWay
    return BoardRow(
      .record(record),
      [
        idLabel(record),
        day.map {
          Label(view.writing.lateness(of: $0, today: view.today), isLate ? .overdue : .text)
        } ?? view.missing,
        Label(view.choice(decision.door, of: "door").text, isOneWay ? .warning : .dim),
        Label(record.title.sanitised),
        waiting(decision.waitsOn(in: view.portfolio), decision.waitsSince(in: view.portfolio)),
      ])
  }

  private func ownershipRow(_ record: Record) -> BoardRow {
    let row = Typed<Ownership>(record)
    let names = row.roles(with: "A").map { $0.uppercased().sanitised }.joined(separator: ",")
    return BoardRow(
      .record(record),
      [
        idLabel(record), view.flag(row.state.rawValue, row.state.role),
        Label(record.title.sanitised), Label("A=\(names)", .accountable),
      ])
  }

  /// `R VERDICT DUE`, then why, then what it is.
  private func pilotRow(_ record: Record) -> BoardRow {
    let pilot = Typed<Pilot>(record)
    let rag = pilot.rag(in: view.portfolio)
    let letter = rag.map {
      view.catalogue.ragLetter($0.colour.rawValue, ascii: view.glyphs == .ascii)
    }
    let verdict =
      pilot.isVerdictDue(on: view.today) ? view.flag("verdict-due").text : nil
    let reason = rag?.reason.map { view.catalogue.text($0).sanitised + ": " } ?? ""
    let owner = pilot.owner.map { [$0.handle] } ?? []
    return BoardRow(
      .record(record),
      [
        idLabel(record),
        Label(
          [letter, verdict].compactMap { $0 }.joined(separator: " "), rag?.colour.role ?? .text),
        Label(reason + record.title.sanitised),
        waiting(owner, pilot.verdictDueSince(on: view.today)),
      ])
  }

  private func idLabel(_ record: Record) -> Label {
    let isWrong = view.portfolio.hasError(record)
    return Label(record.id.text.sanitised + (isWrong ? "!" : ""), isWrong ? .bad : .text)
  }

  private func waiting(_ names: [String], _ since: Day?) -> Label {
    view.waiting(names, since: since, room: MeetingAgenda.waitColumns)
  }
}

extension MeetingAgenda {
  private var actions: BoardSection {
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
  private var unreadable: BoardSection {
    BoardSection(
      flag("unreadable"), MeetingAgenda.stated, of: view.portfolio.unreadable, in: view
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
