extension Portfolio {
  /// The role that somebody named in a record stands for: a person's role, or the role key itself.
  package func role(of handle: String) -> String {
    person(handle).flatMap { Typed<Member>($0).role } ?? handle
  }

  /// The side of somebody named in a record; nil when neither a person nor a configured role.
  package func side(of handle: String) -> Side? { configuration.side(ofRole: role(of: handle)) }

  /// Whether `handle` is filed under `people/`, in either case, or is a role that is configured or
  /// that somebody has.
  package func knows(_ handle: String) -> Bool {
    person(handle) != nil || configuration.side(ofRole: handle) != nil
      || !holders(of: handle).isEmpty
  }

  /// Who can sign for a name: that person, else the first who has that role, else the name itself.
  func signatory(for name: String) -> String {
    person(name)?.id.text ?? holders(of: name).first ?? name
  }

  /// The handles of those who have a role.
  func holders(of role: String) -> [String] {
    records(in: .roles, under: GroupKey([role.lowercased()])).map(\.id.text)
  }

  /// Whether two names mean the same: the same person, the same role, or a person and their role.
  /// Two people of one role are not the same.
  package func isSame(_ a: String, _ b: String) -> Bool {
    if a.lowercased() == b.lowercased() { return true }
    let (one, other) = (person(a), person(b))
    if one != nil && other != nil { return false }
    return role(of: a).lowercased() == role(of: b).lowercased()
  }

  /// The person filed under a handle, which people write in either case.
  func person(_ handle: String) -> Record? {
    self[RecordID(handle: handle)] ?? self[RecordID(handle: handle.lowercased())]
  }

  /// The one whom a record calls its own: the approver of a decision, the A of an ownership row, the
  /// owner of a pilot, the translator of a use case.
  package func owners(of record: Record) -> [String] {
    switch record.kind {
    case .decision: Typed<Decision>(record).approver.map { [$0.handle] } ?? []
    case .ownership:
      (Typed<Ownership>(record).cells?.pairs ?? []).filter { $0.value.contains("A") }.map(\.key)
    case .useCase: Typed<UseCase>(record).translator.map { [$0.handle] } ?? []
    case .pilot: Typed<Pilot>(record).owner.map { [$0.handle] } ?? []
    case .objective: Typed<Objective>(record).sponsor.map { [$0.handle] } ?? []
    case .meeting: Typed<Meeting>(record).chair.map { [$0.handle] } ?? []
    case .tool, .metric, .segment, .person: []
    }
  }
}

extension Grouping {
  /// People by their role.
  fileprivate static let roles = Grouping(name: "roles", kind: .person) { person in
    Typed<Member>(person).role.map { [GroupKey([$0.lowercased()])] } ?? []
  }
}

extension Portfolio {
  /// The person whose e-mail, else whose name or handle, this is.
  package func person(name: String?, email: String?) -> RecordID? {
    let people = records(of: .person).map(Typed<Member>.init)
    func same(_ a: String?, _ b: String?) -> Bool {
      a.flatMap { a in b.map { $0.lowercased() == a.lowercased() } } ?? false
    }
    let found =
      people.first { same($0.email, email) }
      ?? people.first { same($0.name, name) || same($0.record.id.text, name) }
    return found?.record.id
  }
}
