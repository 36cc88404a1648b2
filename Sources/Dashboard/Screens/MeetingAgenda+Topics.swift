import Canvas
import Domain
import Localization
import Text

extension MeetingAgenda {
  func decisionRow(_ record: Record) -> BoardRow {
    let decision = Typed<Decision>(record)
    let isReview = decision.isReviewDue(on: view.today)
    let day = isReview ? decision.review : decision.deadline
    let isLate = isReview || decision.isOverdue(on: view.today)
    let isOneWay = decision.door == .oneWay
    return BoardRow(
      .record(record),
      [
        view.idLabel(record),
        day.map {
          Label(view.writing.lateness(of: $0, today: view.today), isLate ? .overdue : .text)
        } ?? view.missing,
        Label(view.choice(decision.door, of: "door").text, isOneWay ? .warning : .dim),
        Label(record.title.sanitised),
        waiting(decision.waitsOn(in: view.portfolio), decision.waitsSince(in: view.portfolio)),
      ])
  }

  func ownershipRow(_ record: Record) -> BoardRow {
    let row = Typed<Ownership>(record)
    let names = row.roles(with: "A").map { $0.uppercased().sanitised }.joined(separator: ",")
    return BoardRow(
      .record(record),
      [
        view.idLabel(record), view.flag(row.state.rawValue, row.state.role),
        Label(record.title.sanitised), since(row, names),
      ])
  }

  /// Who holds the A, and the day on which both sides agreed last.
  private func since(_ row: Typed<Ownership>, _ names: String) -> Label {
    let day = row.agreed?.pairs.map(\.value).max().map { view.writing.shortDay($0) }
    let holders = "A=\(names.isEmpty ? Writing.missing : names)"
    guard let day, row.state != .agreed else { return Label(holders, .accountable) }
    let long = "\(holders) · \(view.catalogue.text(SignatureMessage.lastAgreed(day)))"
    return Label(long.columns <= waitColumns ? long : "\(holders), \(day)", .accountable)
  }

  /// `R VERDICT DUE`, then why, then what it is.
  func pilotRow(_ record: Record) -> BoardRow {
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
        view.idLabel(record),
        Label(
          [letter, verdict].compactMap { $0 }.joined(separator: " "), rag?.colour.role ?? .text),
        Label(reason + record.title.sanitised),
        waiting(owner, pilot.verdictDueSince(on: view.today)),
      ])
  }

  func waiting(_ names: [String], _ since: Day?) -> Label {
    view.waiting(names, since: since, room: waitColumns)
  }
}
