import Git
import Localization

extension SyncMessage {
  /// Git's own words are cut to their first line.
  init(_ error: GitError) {
    switch error {
    case .missing: self = .noGit
    case .failed(let command, _, let words):
      self = .gitFailed(command: command, why: words.firstLine)
    case .noRepository(let folder): self = .noRepository(folder: folder)
    case .moved(let reference): self = .moved(reference: reference)
    case .locked(let path, let age): self = .locked(path: path, seconds: age)
    case .system(let path, let number):
      self = .systemRefused(path: path, why: SystemFault(code: number))
    }
  }
}
