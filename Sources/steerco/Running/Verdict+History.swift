import Domain
import Localization
import Workspace

extension Verdict {
  /// Why nothing was taken back.
  init(_ error: RecallError, isRedo: Bool, _ catalogue: Catalogue) {
    switch error {
    case .nothing:
      self.init(.refused, catalogue.text(isRedo ? ActMessage.nothingToRedo : .nothingToUndo))
    case .overtaken(let overtaken):
      self.init(.conflict, catalogue.text(HistoryMessage(overtaken)))
    case .git(let error): self.init(.store, catalogue.text(SyncMessage(error)))
    }
  }
}

extension HistoryMessage {
  init(_ overtaken: Overtaken) {
    self = .overtaken(id: overtaken.id.text, field: overtaken.field, who: overtaken.who)
  }
}
