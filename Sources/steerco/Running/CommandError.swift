import Domain
import Git
import Localization
import Workspace

/// What stops a command, beside the errors of the store, of changes and of queries.
enum CommandError: Error {
  /// Already said; only the exit status is left.
  case said(ExitStatus)
  case value(ValueMessage)
  case command(CommandMessage)
  case store(StoreMessage)
  case act(ActMessage)
  /// Why nothing that was recorded is taken back.
  case recalling(RecallError, isRedo: Bool)
  case history(HistoryMessage)
  case git(GitError)
  case importing(ImportError, path: String)
  case terminal(ScreenMessage)
  /// What the dashboard could not save before it ended.
  case unsaved([String])
}
