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
    case .untrusted(let key, let file): self = .untrusted(key: key, file: file)
    case .badURL(let url, let key, let file): self = .badURL(url: url, key: key, file: file)
    case .cancelled: self = .cancelled
    case .merging: self = .merging
    case .moved(let reference): self = .moved(reference: reference)
    case .locked(let path, let age): self = .locked(path: path, seconds: age)
    case .system(let path, let number):
      self = .systemRefused(path: path, why: SystemFault(code: number))
    }
  }
}
