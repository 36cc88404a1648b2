import Domain
import Git
import Localization
import Store
import Workspace

extension Session {
  /// Applies a change in the name of whoever acts, and commits it. A commit that fails is a warning; the
  /// change stands.
  ///
  /// - Throws: `WorkspaceError`.
  @discardableResult
  func apply(
    _ change: Change, in workspace: Workspace, undoing reversal: Reversal? = nil
  ) throws -> Workspace.Applied {
    let id = ChangeID(surroundings.random())
    let applied = try workspace.apply(change, as: id) {
      self.author(in: workspace.portfolio, of: workspace.folder.path)
    }
    record(Recorder.Entry(change, applied, reversal), in: workspace)
    tell(applied.conflicts, in: applied.portfolio)
    return applied
  }

  /// Commits what stands in the files.
  func record(_ entry: Recorder.Entry, in workspace: Workspace) {
    let recorder = Recorder(
      of: workspace.folder.path, environment: surroundings.environment, trust: settings.trust)
    let portfolio = workspace.portfolio
    // A handle in the user's settings may be of another store.
    let person = (options.actor ?? settings.actor).flatMap { try? portfolio.person(named: $0) }
    do throws(GitError) { try recorder.record(entry, by: person, in: portfolio) } catch {
      if !hasToldOfGit { output.note(catalogue.text(error.warning(catalogue))) }
    }
  }

  func changeLog(of workspace: Workspace) -> ChangeLog {
    ChangeLog(
      of: workspace.folder.path, environment: surroundings.environment, trust: settings.trust)
  }

  /// Takes back the last change of this person that is recorded, or the last undo.
  func takeBack(isRedo: Bool) throws {
    let workspace = try openToChange(isRedo ? "redo" : "undo")
    let log = changeLog(of: workspace)
    let recalled: Recalled
    do { recalled = try log.recall(isRedo: isRedo, in: workspace.portfolio) } catch {
      throw CommandError.recalling(error, isRedo: isRedo)
    }
    try apply(recalled.change, in: workspace, undoing: recalled.reversal)
    let label = catalogue.label(of: recalled.action, on: recalled.ids)
    output.note(catalogue.text(isRedo ? ActMessage.redone(label) : .undone(label)))
  }
}

extension GitError {
  /// The words for a change that is saved and not committed.
  func warning(_ catalogue: Catalogue) -> HistoryMessage {
    .notCommitted(why: catalogue.text(SyncMessage(self)))
  }
}
