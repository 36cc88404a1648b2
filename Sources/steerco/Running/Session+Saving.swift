import Domain
import Git
import Localization
import Store
import Workspace

extension Session {
  /// Applies a change in the name of whoever acts. Where it met another, both values are kept: it says so,
  /// names the way to choose, and the command ends with the exit status of a conflict.
  @discardableResult
  func apply(_ change: Change, to workspace: Workspace) throws -> Workspace.Applied {
    let applied = try workspace.apply(change) {
      self.author(in: workspace.portfolio, of: workspace.folder.path)
    }
    for conflict in applied.conflicts {
      let contested = ContestedField(conflict, in: applied.portfolio)
      let how = "→ steerco resolve \(contested.name) \(conflict.conflict.field) 1"
      output.complain(
        catalogue.text(ConflictMessage.kept(contested.summary(catalogue), how: how)))
      hasConflicts = true
    }
    return applied
  }

  /// Who gives a value: a handle, else the name that git knows.
  private func author(in portfolio: Portfolio, of storePath: String) -> String? {
    if let handle = options.actor ?? settings.actor {
      return (try? portfolio.person(named: handle))?.text ?? handle
    }
    let git = GitCommand(in: storePath, environment: surroundings.environment)
    return portfolio.author(GitIdentity(git))
  }
}

extension Portfolio {
  /// The handle of whom git knows, else the name that it knows.
  func author(_ identity: GitIdentity) -> String? { person(identity)?.text ?? identity.name }
}
