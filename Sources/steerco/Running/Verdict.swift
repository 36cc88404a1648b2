import ArgumentParser
import Domain
import Git
import Localization
import Store
import Workspace

/// An error as the user meets it: words and an exit status. The one place where they are chosen.
struct Verdict {
  let status: ExitStatus
  /// Nil when there is nothing to say.
  let text: String?

  init(_ status: ExitStatus, _ text: String?) {
    self.status = status
    self.text = text
  }

  /// Nil for an error of the argument parser, which has words of its own.
  init?(_ error: any Error, in catalogue: Catalogue) {
    switch error {
    case let error as CommandError: self.init(error, catalogue)
    case let error as StoreError: self.init(error, catalogue)
    case let error as WorkspaceError: self.init(error, catalogue)
    case let error as ChangeError: self.init(error, catalogue)
    case let error as SyncError: self.init(error, catalogue)
    case let error as GitError: self.init(.store, catalogue.text(SyncMessage(error)))
    case let error as QueryError: self.init(.usage, catalogue.text(error))
    case OutputError.closed: self.init(.done, nil)
    case OutputError.system(let number):
      let fault = SystemFault(code: number)
      self.init(.store, catalogue.text(StoreMessage.failed(path: "stdout", fault: fault)))
    default: return nil
    }
  }

  private init(_ error: CommandError, _ catalogue: Catalogue) {
    switch error {
    case .said(let status): self.init(status, nil)
    case .value(.notFound(let id, let nearest)):
      self.init(.notFound, catalogue.text(ValueMessage.notFound(id: id, nearest: nearest)))
    case .value(let message): self.init(.usage, catalogue.text(message))
    case .command(let message): self.init(Verdict.status(of: message), catalogue.text(message))
    case .store(let message): self.init(Verdict.status(of: message), catalogue.text(message))
    case .act(let message): self.init(.usage, catalogue.text(message))
    case .unsaved(let words): self.init(.store, words.joined(separator: "\n"))
    case .terminal(let message): self.init(.usage, catalogue.text(message))
    case .recalling(let error, let isRedo): self.init(error, isRedo: isRedo, catalogue)
    case .history(let message): self.init(.refused, catalogue.text(message))
    case .git(let error): self.init(.store, catalogue.text(SyncMessage(error)))
    case .importing(let error, let path): self.init(error, path: path, catalogue)
    }
  }

  /// What a dashboard that stays open says of an error.
  static func words(_ error: WorkspaceError, _ catalogue: Catalogue) -> String {
    Verdict(error, catalogue).text ?? ""
  }

  private init(_ error: WorkspaceError, _ catalogue: Catalogue) {
    switch error {
    case .readOnly: self.init(.readOnly, catalogue.text(StoreMessage.readOnly(action: nil)))
    case .refused(let error): self.init(error, catalogue)
    case .store(let error): self.init(error, catalogue)
    }
  }

  private init(_ error: SyncError, _ catalogue: Catalogue) {
    switch error {
    case .git(let error): self.init(.store, catalogue.text(SyncMessage(error)))
    case .store(let error): self.init(error, catalogue)
    case .noRepository, .notShared, .unknownRemote:
      self.init(.notFound, SyncNews(error).map { catalogue.text($0) })
    default: self.init(.store, SyncNews(error).map { catalogue.text($0) })
    }
  }

  private init(_ error: ChangeError, _ catalogue: Catalogue) {
    switch error {
    case .notFound: self.init(.notFound, catalogue.text(error))
    case .noTransition, .gate, .forbidden, .notYet, .act: self.init(.refused, catalogue.text(error))
    default: self.init(.usage, catalogue.text(error))
    }
  }

  private static func status(of message: CommandMessage) -> ExitStatus {
    switch message {
    case .twoFiles, .changedSince, .existsAlready: .conflict
    case .tooManyRecords, .tooLarge, .notRegular, .forbiddenPath: .store
    default: .usage
    }
  }

  private static func status(of message: StoreMessage) -> ExitStatus {
    switch message {
    case .noStore, .notAStore: .notFound
    case .readOnly: .readOnly
    case .exists, .folderNotEmpty: .usage
    default: .store
    }
  }
}
