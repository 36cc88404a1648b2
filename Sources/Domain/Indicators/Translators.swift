extension Portfolio {
  /// How much somebody translates between the sides.
  package struct TranslatorLoad: Sendable, Equatable {
    /// Somebody who speaks both languages.
    package let person: RecordID
    /// Active use cases that name them as translator.
    package let useCases: Int
    /// Running pilots that have them in the team.
    package let pilots: Int
  }

  /// The translators of both sides, whoever carries most first.
  package var translatorLoads: [TranslatorLoad] {
    // Counted by name first: there are many use cases and few names.
    let named = Dictionary(
      activeUseCases.compactMap { Typed<UseCase>($0).translator?.handle }.map { ($0, 1) },
      uniquingKeysWith: +)
    let teams = current(.pilot).filter { $0.status == "running" }.map { pilot in
      (Typed<Pilot>(pilot).team?.rows ?? []).compactMap { $0.person?.handle }
    }
    let loads = Side.Half.allCases.flatMap(translators).map { person in
      TranslatorLoad(
        person: person,
        useCases: named.filter { isSame($0.key, person.text) }.values.reduce(0, +),
        pilots: teams.count { $0.contains { isSame($0, person.text) } })
    }
    return loads.sorted {
      ($1.useCases, $1.pilots, $0.person) < ($0.useCases, $0.pilots, $1.person)
    }
  }

  /// Active use cases that name a translator ÷ active ones; nil without any.
  package var translatorCoverage: Double? {
    let active = activeUseCases
    if active.isEmpty { return nil }
    let covered = active.count { Typed<UseCase>($0).translator != nil }
    return Double(covered) / Double(active.count)
  }

  /// Idea, framed, ready or piloting.
  var activeUseCases: [Record] {
    records(of: .useCase).filter { Typed<UseCase>($0).isActive }
  }
}
