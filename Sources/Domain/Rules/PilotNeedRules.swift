extension Pilot {
  /// Running: who does what with the data is agreed, for every row that the use case needs.
  static let needs = Rule(
    9, "needs", .error, of: Pilot.self, in: "running"
  ) { pilot, portfolio in
    guard let useCase = pilot.useCase else { return [] }
    return pilot.needs(in: portfolio).compactMap { need in
      let state = portfolio[need].map { Typed<Ownership>($0).state }
      if state == .agreed { return nil }
      return Breach("use-case", .pilot(.needNotAgreed(need, state: state, useCase: useCase)))
    }
  }

  /// Running on personal data: the needed rows protect it, stored and on its way.
  static let protection = Rule(
    9, "protection", .error, of: Pilot.self, in: "running"
  ) { pilot, portfolio in
    guard let id = pilot.useCase, let record = portfolio[id],
      Typed<UseCase>(record).usesPersonalData
    else { return [] }
    let covered = pilot.needs(in: portfolio).compactMap { portfolio[$0] }
      .map(Typed<Ownership>.init).filter { $0.stage == .protect }.flatMap { $0.covers ?? [] }
    return Ownership.Cover.allCases.filter { !covered.contains($0) }
      .map { Breach("use-case", .pilot(.unprotected($0, useCase: id))) }
  }
}

extension Typed where F == Pilot {
  /// The ownership rows that the pilot's use case needs.
  fileprivate func needs(in portfolio: Portfolio) -> [RecordID] {
    self.useCase.flatMap { portfolio[$0] }.flatMap { Typed<UseCase>($0).needs } ?? []
  }
}
