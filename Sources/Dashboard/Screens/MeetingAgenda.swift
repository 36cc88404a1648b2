import Canvas
import Domain
import Localization
import Text

/// The agenda that builds itself, by what it is about.
struct MeetingAgenda {
  let view: View
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
      conflicts,
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

  func flag(_ key: String) -> String { view.catalogue.long(view.catalogue.flag(key)) }

  private func records(_ kind: Kind, isReview: Bool = false) -> [Record] {
    topics.filter { $0.record.kind == kind && ($0.reasons == [.reviewDue]) == isReview }
      .map(\.record)
  }

  private func topical(
    _ words: String, _ records: [Record], _ row: (Record) -> BoardRow
  ) -> BoardSection {
    let planned = records.reduce(0) { $0 + minutes[$1.id, default: 0] }
    return BoardSection(
      words, note: planned > 0 ? " · \(view.writing.minutes(planned))" : "",
      records.first?.kind == .decision ? dated : stated, of: records,
      in: view, row)
  }

  // All sections have their titles and names at the same columns.
  var dated: [TableColumn] {
    [
      MeetingAgenda.id, TableColumn("", width: .fixed(7), importance: 80),
      TableColumn("", width: .fixed(8), importance: 30), MeetingAgenda.title, waits,
    ]
  }
  private var stated: [TableColumn] {
    [
      MeetingAgenda.id, TableColumn("", width: .fixed(16), importance: 80), MeetingAgenda.title,
      waits,
    ]
  }
  static let named = [id, TableColumn("", width: .fixed(16), importance: 80), title]
  private static let id = TableColumn("", width: .fixed(7), importance: 90)
  private static let title = TableColumn("", width: .flexible(minimum: 14), importance: 100)
  private var waits: TableColumn {
    TableColumn("", width: .fixed(waitColumns), importance: 70)
  }
  /// `waits on CMO, FIN · 17 days` where there is room, else `CMO, FIN, 17 days`.
  var waitColumns: Int { view.isRoomy ? 36 : 19 }
}
