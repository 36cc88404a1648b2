import Domain
import Git
import Localization

extension Session {
  /// Who acts: `--as`, the user's settings, else whom git's address or name finds in `people/`; nil
  /// for somebody who is not filed there.
  ///
  /// Runs git where nobody was named, so it has no place on the way of `view`.
  ///
  /// - Throws: `CommandError` for a handle that nobody has.
  func actor(in portfolio: Portfolio, of storePath: String) throws -> RecordID? {
    if let handle = options.actor ?? settings.actor { return try portfolio.person(named: handle) }
    do throws(GitError) {
      return portfolio.person(try repository(of: storePath).identity())
    } catch {
      output.note(catalogue.text(SyncMessage(error)))
      hasToldOfGit = true
      return nil
    }
  }
}

extension Portfolio {
  /// The person with this handle.
  ///
  /// - Throws: `CommandError` with the nearest handle where there is no such person.
  func person(named handle: String) throws -> RecordID {
    let ids = [RecordID(handle: handle), RecordID(handle: handle.lowercased())]
    if let person = ids.lazy.compactMap({ self[$0]?.id }).first { return person }
    let handles = records(of: .person).map(\.id.text)
    throw CommandError.value(
      .notFound(id: handle, nearest: nearestWord(to: handle, among: handles)))
  }

  /// The person whose e-mail, else whose name or handle, is git's.
  func person(_ identity: GitIdentity) -> RecordID? {
    person(name: identity.name, email: identity.email)
  }
}
