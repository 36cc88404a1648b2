extension Portfolio {
  /// How often somebody at the top came to the meetings.
  package struct Attendance: Sendable, Equatable {
    /// A handle or a role key, as the objective names it.
    package let sponsor: String
    /// Meetings that noted them as present.
    package let present: Int
    /// Meetings held that noted anybody as present.
    package let held: Int
  }

  /// Those who stand for an objective, whoever came least first. A meeting that noted nobody says
  /// nothing of anybody.
  package var sponsorAttendance: [Attendance] {
    let held = current(.meeting).filter { $0.status != "planned" }
      .compactMap { Typed<Meeting>($0).present }.filter { !$0.isEmpty }
    let sponsors = current(.objective).compactMap { Typed<Objective>($0).sponsor?.handle }
      .reduce(into: [String]()) { known, name in
        if !known.contains(where: { isSame($0, name) }) { known.append(name) }
      }
    let counts = sponsors.map { name in
      let present = held.count { $0.contains { isSame($0.handle, name) } }
      return Attendance(sponsor: name, present: present, held: held.count)
    }
    return counts.sorted { ($0.present, $0.sponsor) < ($1.present, $1.sponsor) }
  }
}
