package import Domain

extension Catalogue {
  /// What was agreed and no longer covers the record: a line for each signature and read-back, and one
  /// for all cells that have changed.
  ///
  /// `CIO signed 2 Mar, and the text has changed since: void.`, `Since it was agreed: CRM C → R.`
  package func lines(_ lapses: [Lapse]) -> [String] {
    let cells = lapses.compactMap(cell)
    let changed = cells.joined(separator: ", ")
    return lapses.compactMap(line)
      + (cells.isEmpty
        ? [] : [say(Phrase("Since it was agreed: \(changed).", "Từ khi thống nhất: \(changed)."))])
  }

  private func line(_ lapse: Lapse) -> String? {
    switch lapse {
    case .signature(let name, let day):
      let (who, on) = (shown(name), on(day))
      return say(
        Phrase(
          "\(who) signed\(on), and the text has changed since: void.",
          "\(who) ký\(on), nội dung đã đổi: hết hiệu lực."))
    case .readBack(let half, let day):
      let (who, on) = (long(role(half.rawValue)), on(day))
      return say(
        Phrase(
          "\(who) read back\(on), and the content has changed since: void.",
          "\(who) diễn giải lại\(on), nội dung đã đổi: hết hiệu lực."))
    case .cell: return nil
    }
  }

  private func on(_ day: Day?) -> String { day.map { " " + writing.shortDay($0) } ?? "" }

  private func cell(_ lapse: Lapse) -> String? {
    guard case .cell(let role, let agreed, let now) = lapse else { return nil }
    return "\(role): \(agreed ?? Writing.missing) → \(now ?? Writing.missing)"
  }
}
