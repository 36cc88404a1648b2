import Domain
import Git
import Localization
import Store
import Workspace

extension Session {
  /// Says what met another change, and names the way to choose; the command then ends with the exit
  /// status of a conflict.
  func tell(_ conflicts: [RecordConflict], in portfolio: Portfolio) {
    for conflict in conflicts {
      let contested = ContestedField(conflict, in: portfolio)
      let how = "→ steerco resolve \(contested.name) \(conflict.conflict.field) 1"
      output.complain(
        catalogue.text(ConflictMessage.kept(contested.summary(catalogue), how: how)))
      hasConflicts = true
    }
  }

  /// Who gives a value: a handle, else the name that git knows.
  func author(in portfolio: Portfolio, of storePath: String) -> String? {
    if let handle = options.actor ?? settings.actor {
      return (try? portfolio.person(named: handle))?.text ?? handle
    }
    return (try? repository(of: storePath).identity()).flatMap(portfolio.author)
  }
}

extension Portfolio {
  /// The handle of whom git knows, else the name that it knows.
  func author(_ identity: GitIdentity) -> String? { person(identity)?.text ?? identity.name }
}
