package import Domain
import Notation

extension Catalogue {
  /// Why a change was refused, with the form that is expected; fields are named by their file key.
  package func text(_ error: ChangeError) -> String {
    switch error {
    case .notFound(let id): text(ValueMessage.notFound(id: id, nearest: nil))
    case .unknownKey(let key, let kind, let nearest):
      text(ValueMessage.unknownField(key, kind: name(of: kind), nearest: nearest))
    case .misfit(let key, let misfit): text(misfit, key: key)
    case .noSuchState(let word, let kind):
      text(
        ValueMessage.noSuchState(
          word, allowed: names(of: kind.schema.lifecycle.states, kind)))
    case .noTransition(let id, let from, let to, let allowed):
      text(
        ValueMessage.noTransition(
          id: id.text, from: valueName(from, of: id.kind.rawValue),
          to: valueName(to, of: id.kind.rawValue), allowed: names(of: allowed, id.kind)))
    case .notAList(let key): text(ValueMessage.notAList(field: key))
    case .malformedAssignment(let typed): text(ValueMessage.noAssignment(typed))
    case .gate, .forbidden, .notYet: list(error)
    case .act(let id, let refusal): text(refusal, of: id)
    case .malformedID, .idTaken, .titleMissing: idText(error)
    }
  }

  private func idText(_ error: ChangeError) -> String {
    switch error {
    case .malformedID(let id, let kind):
      text(ValueMessage.unfit(field: "id", value: id, expected: reference(to: kind)))
    case .idTaken(let id): text(CommandMessage.idTaken(id.text))
    case .titleMissing(let kind):
      text(
        CommandMessage.titleMissing(
          kind: kind.rawValue, key: kind.schema.titleKey.text,
          example: kind == .meeting ? "2026-04-01" : "\"…\""))
    default: ""
    }
  }

  private func names(of states: [String], _ kind: Kind) -> [String] {
    states.map { valueName($0, of: kind.rawValue) }
  }

  private func name(of kind: Kind) -> String { long(self.kind(kind.rawValue)) }
}
