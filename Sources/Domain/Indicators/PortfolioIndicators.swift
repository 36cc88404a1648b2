// What is said of the whole store, not of one record. Archived records do not count.
import Notation

extension Portfolio {
  /// The records of a kind that are not archived.
  package func current(_ kind: Kind) -> [Record] { records(of: kind).filter { !$0.isArchived } }

  /// Ownership rows with one A and at least one R ÷ all rows; nil without rows.
  package var clarity: Double? {
    // Every other state has one A and an R.
    let unclear = [OwnershipState.unowned, .contested, .unstaffed].map { Measure.word($0) }
    return total("clarity", of: [.ownership]) {
      share(measures("state", of: .ownership)) { !unclear.contains($0) }
    }
  }

  /// Median days from raised to decided of what was decided in the last 90 days; of one area when
  /// named. Nil when nothing was.
  package func latency(of area: Decision.Area? = nil) -> Double? {
    median(recentAges.filter { area == nil || $0.area == area }.map(\.days))
  }

  private var recentAges: [(days: Int, area: Decision.Area?)] {
    total("recent-ages", of: [.decision]) {
      let place = place(of: "latency", in: .decision)
      var ages: [(days: Int, area: Decision.Area?)] = []
      forEachFigures(.decision) { record, figures in
        guard case .days(let days) = figures.measures[place] else { return }
        ages.append((days, Typed<Decision>(record).area))
      }
      return ages
    }
  }

  /// Active use cases (idea, framed, ready, piloting) with a metric of customer level ÷ active ones.
  package var customerMetricShare: Double? {
    total("customer-metric-share", of: [.useCase]) {
      share(measures("customer-metric", of: .useCase).filter { $0 != .missing }) {
        $0 == .flag(true)
      }
    }
  }

  /// For every role its A ÷ rows: those of the configuration in its order, then those that only stand
  /// in cells.
  package var roleLoads: [(role: String, share: Double)] {
    let (rows, counts) = ownerCounts
    if rows == 0 { return [] }
    var names = configuration.roles.map(\.key)
    names += counts.flatMap(\.owners)
    let held = counts.map { (roles: Set($0.owners.map(roleKey)), count: $0.count) }
    var seen: Set<String> = []
    return names.filter { seen.insert(roleKey($0)).inserted }.map { name in
      let own = held.filter { $0.roles.contains(roleKey(name)) }.reduce(0) { $0 + $1.count }
      return (name, Double(own) / Double(rows))
    }
  }

  /// How many rows there are, and how many have the same owners, by the first that has them.
  private var ownerCounts: (rows: Int, counts: [(owners: [String], count: Int)]) {
    total("owner-counts", of: [.ownership]) {
      var (rows, counts, order) = (0, [[String]: Int](), [[String]]())
      forEachFigures(.ownership) { _, figures in
        rows += 1
        if counts[figures.owners] == nil { order.append(figures.owners) }
        counts[figures.owners, default: 0] += 1
      }
      return (rows, order.map { ($0, counts[$0] ?? 0) })
    }
  }

  private func roleKey(_ name: String) -> String { role(of: name).lowercased() }

  /// People of either side who speak the languages of both.
  package func translators(of half: Side.Half) -> [RecordID] {
    members { $0.half == half }.map(\.record.id).filter { isTranslator($0.text) }
  }

  private func share<Item>(_ items: [Item], _ holds: (Item) -> Bool) -> Double? {
    items.isEmpty ? nil : Double(items.filter(holds).count) / Double(items.count)
  }
}

extension Portfolio {
  /// A skill that is wanted on a side and that fewer than half of its people have.
  package struct SkillGap: Sendable, Equatable {
    /// As `skills-wanted` names it: a side, or one of the two that agree.
    package let side: String
    /// As `skills-wanted` names it.
    package let skill: String
    /// Who has it ÷ people of the side; nil when the side has none.
    package let share: Double?
  }

  /// By side and in the order of `skills-wanted`.
  package var skillGaps: [SkillGap] {
    let limit = configuration[.skillShare]
    return (configuration.document["skills-wanted"]?.pairs ?? []).flatMap { wanted in
      let people = members { $0.rawValue == wanted.key || $0.half?.rawValue == wanted.key }
      return wanted.value.items.compactMap(\.text).compactMap { skill -> SkillGap? in
        let share = share(people) { ($0.skills ?? []).contains(skill) }
        return (share ?? 0) < limit ? SkillGap(side: wanted.key, skill: skill, share: share) : nil
      }
    }
  }

  /// The people of a side who have not left.
  private func members(_ isWanted: (Side) -> Bool) -> [Typed<Member>] {
    current(.person).map(Typed<Member>.init).filter { member in
      member.until.map { $0 >= today } ?? true
        && side(of: member.record.id.text).map(isWanted) ?? false
    }
  }
}

/// The middle of the values, or the mean of the two in the middle.
func median(_ values: [Int]) -> Double? {
  let sorted = values.sorted()
  guard let last = sorted.indices.last else { return nil }
  return Double(sorted[last / 2] + sorted[(last + 1) / 2]) / 2
}
