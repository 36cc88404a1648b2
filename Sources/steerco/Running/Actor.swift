import Domain
import Git

extension Session {
  /// Who acts: `--as`, the user's settings, else whom git's address or name finds in `people/`; nil
  /// for somebody who is not filed there.
  ///
  /// Runs git where nobody was named, so it has no place on the way of `view`.
  func actor(in portfolio: Portfolio, of storePath: String) -> RecordID? {
    if let handle = options.actor ?? settings.actor {
      return portfolio[RecordID(handle: handle)]?.id
        ?? portfolio[RecordID(handle: handle.lowercased())]?.id
    }
    let git = GitCommand(in: storePath, environment: surroundings.environment)
    return portfolio.person(GitIdentity(git))
  }
}

extension Portfolio {
  /// The person whose e-mail, else whose name or handle, is git's.
  func person(_ identity: GitIdentity) -> RecordID? {
    let people = records(of: .person).map(Typed<Member>.init)
    func same(_ a: String?, _ b: String?) -> Bool {
      a.flatMap { a in b.map { $0.lowercased() == a.lowercased() } } ?? false
    }
    let found =
      people.first { same($0.email, identity.email) }
      ?? people.first { same($0.name, identity.name) || same($0.record.id.text, identity.name) }
    return found?.record.id
  }
}
