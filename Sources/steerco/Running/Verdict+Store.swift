import Domain
import Localization
import Notation
import Store

extension Verdict {
  /// A store that could not be found, read or written.
  init(_ error: StoreError, _ catalogue: Catalogue) {
    switch error {
    case .noStore(let folder):
      self.init(.notFound, catalogue.text(StoreMessage.noStore(from: folder)))
    case .notFound(let id):
      self.init(.notFound, catalogue.text(ValueMessage.notFound(id: id.text, nearest: nil)))
    case .changedSince(let id, let key, let theirs):
      let value = theirs.map(\.inline)
      let message = CommandMessage.changedSince(
        id: id?.text ?? StoreReader.configurationName, field: key, value: value)
      self.init(.conflict, catalogue.text(message))
    case .alreadyExists(let path):
      self.init(.conflict, catalogue.text(CommandMessage.existsAlready(path: path)))
    default: self.init(.store, Verdict.text(error, catalogue))
    }
  }

  private static func text(_ error: StoreError, _ catalogue: Catalogue) -> String? {
    switch error {
    case .system(let path, let number):
      catalogue.text(StoreMessage.failed(path: path, fault: SystemFault(code: number)))
    case .configuration(let path, let problem):
      catalogue.text(ReadingMessage(problem, in: path))
    case .unreadable(let path, let reason): catalogue.text(ReadingMessage(reason, in: path))
    case .notRegular(let path): catalogue.text(CommandMessage.notRegular(path: path))
    case .locked(let holder):
      catalogue.text(StoreMessage.locked(holder: holder, seconds: 10))
    case .tooManyRecords(let limit): catalogue.text(CommandMessage.tooManyRecords(limit: limit))
    case .tooLarge(let path, let limit):
      catalogue.text(CommandMessage.tooLarge(path: path, limit: limit))
    case .forbiddenPath(let path): catalogue.text(CommandMessage.forbiddenPath(path: path))
    case .noStore, .notFound, .changedSince, .ruledOut, .alreadyExists: nil
    }
  }
}

extension Verdict {
  /// A file outside the store that could not be read whole.
  init(_ content: FileContent, path: String, _ catalogue: Catalogue) {
    switch content {
    case .bytes, .symbolicLink, .notRegular: self.init(.notRegular(path: path), catalogue)
    case .tooLarge: self.init(.tooLarge(path: path, limit: FileContent.limit), catalogue)
    case .failed(let number): self.init(.system(path: path, number: number), catalogue)
    }
  }
}
