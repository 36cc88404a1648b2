import Domain

extension Catalogue {
  /// Why somebody cannot do an act on a record, and who can or what else to do.
  func text(_ refusal: ActRefusal, of id: RecordID) -> String { say(phrase(refusal, id)) }

  private func phrase(_ refusal: ActRefusal, _ id: RecordID) -> Phrase {
    switch refusal {
    case .otherKind(let action, let kind):
      Phrase(
        "\(id): “\(action.rawValue)” is an act on a record of the kind \(uncapitalised(name(kind))), "
          + "and this is of the kind \(uncapitalised(name(id.kind))).",
        "\(id): “\(short(self.action(action.rawValue)))” chỉ dùng cho \(uncapitalised(name(kind))), "
          + "còn đây là \(uncapitalised(name(id.kind))).")
    case .notASignatory(let who, let names):
      Phrase(
        "\(id) does not wait for a signature of \(shown(who)), but of \(list(names)).",
        "\(id) không chờ chữ ký của \(shown(who)) mà của \(list(names)).")
    case .ofNoSide(let who):
      Phrase(
        "\(id): \(shown(who)) stands on neither of the two sides. Only marketing's people and IT's agree "
          + "and read back.",
        "\(id): \(shown(who)) không thuộc bên nào. Chỉ người bên marketing và bên IT mới thống nhất "
          + "và diễn giải lại.")
    default: statePhrase(refusal, id)
    }
  }

  private func statePhrase(_ refusal: ActRefusal, _ id: RecordID) -> Phrase {
    switch refusal {
    case .notToSign(let state):
      Phrase(
        "\(id) is in the state “\(label(state, id))”: only a proposal is signed.",
        "\(id) đang ở “\(label(state, id))”: chỉ ký bản đề xuất.")
    case .notToDefer(let state):
      Phrase(
        "\(id) is in the state “\(label(state, id))”: only a proposal can be deferred.",
        "\(id) đang ở “\(label(state, id))”: chỉ lùi hạn được bản đề xuất.")
    case .notLater(let day, let last):
      Phrase(
        "\(id): \(writing.day(day)) is not later than the last deadline, \(writing.day(last)).",
        "\(id): \(writing.day(day)) không muộn hơn hạn gần nhất là \(writing.day(last)).")
    case .notContested(let field, let contested):
      contested.isEmpty
        ? Phrase("\(id) has no conflicts.", "\(id) không có xung đột.")
        : Phrase(
          "\(id): nobody contests \(field). There is a conflict in \(writing.list(contested)).",
          "\(id): \(field) không có xung đột. Xung đột ở \(writing.list(contested)).")
    default: Phrase("", "")
    }
  }

  private func list(_ handles: [String]) -> String { writing.list(handles.map(shown)) }

  private func name(_ kind: Kind) -> String { long(self.kind(kind.rawValue)) }

  private func label(_ state: String, _ id: RecordID) -> String {
    long(value(state, of: id.kind.rawValue))
  }
}
