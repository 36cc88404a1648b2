import Canvas
import Domain
import Localization
import Text

extension BoardScreen {
  /// What needs the committee now and on whom it waits, beside how the partnership fares.
  static let meeting = BoardScreen(id: .meeting, added: [.meeting]) { view in
    BoardContent(
      header: view.meetingHeader,
      sections: [view.newsSection].compactMap { $0 } + MeetingAgenda(view).sections,
      aside: [view.healthSection], keepsStrip: true)
  }
}

extension View {
  /// `M-0007 12 Mar  In session  Quorum ok M4 I3  Agenda 50'/60'`, and what cannot be read:
  /// that must be in sight even where its rows are not.
  fileprivate var meetingHeader: [Label] {
    let meeting = portfolio.nextMeeting
    let faults = count(portfolio.unreadable.count, flag: "unreadable", .bad)
    return (meeting.map(header) ?? [Label(catalogue.text(.noMeeting) + "  ", .dim)])
      + faults + (meeting.map(agenda) ?? [])
  }

  private func header(_ meeting: Typed<Meeting>) -> [Label] {
    [
      Label(meeting.record.id.text.sanitised + " ", .heading),
      Label(writing.shortDay(meeting.date) + "  ", .heading),
      Label(short(meeting.record.status, of: "meeting") + "  "), quorum(meeting),
      Label("  "),
    ]
  }

  /// Minutes that are planned, of those that there are; nothing before any is.
  private func agenda(_ meeting: Typed<Meeting>) -> [Label] {
    let planned = (meeting.agenda?.rows ?? []).compactMap(\.minutes).reduce(0, +)
    if planned == 0 { return [] }
    let length = meeting.minutes.map { "/\(writing.minutes($0))" } ?? ""
    let words = catalogue.short(catalogue.heading("agenda"))
    return [Label("\(words) \(writing.minutes(planned))\(length)")]
  }

  /// `Quorum ok M4 I3`, or `NO QUORUM M4 I0: chair, IT`, with what is missing.
  private func quorum(_ meeting: Typed<Meeting>) -> Label {
    guard let quorum = meeting.quorum(in: portfolio) else {
      return Label(
        "\(catalogue.long(catalogue.heading("attendance"))) \(Writing.missing)", .dim)
    }
    let sides = Side.Half.allCases.map { half in
      let name = half == .marketing ? "M" : "I"
      let side = writing.isSpoken ? catalogue.long(catalogue.role(half.rawValue)) + " " : name
      return "\(side)\(quorum.present[half, default: 0])"
    }.joined(separator: " ")
    if quorum.isReached {
      return Label("\(catalogue.short(catalogue.flag("quorum-ok"))) \(sides)", .good)
    }
    let missing =
      (quorum.isChaired ? [] : [catalogue.long(catalogue.field("chair", of: "meeting"))])
      + quorum.missing.map { catalogue.long(catalogue.role($0.rawValue)) }
    let words = missing.joined(separator: ", ")
    return Label("\(catalogue.short(catalogue.flag("quorum-missing"))) \(sides): \(words)", .bad)
  }
}
