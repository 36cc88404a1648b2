package import Domain
import Text

extension Catalogue {
  /// The same for a sign-off at hand.
  package func text(_ checked: CheckedSignOff) -> String {
    let signOff = checked.signOff
    return text(checked.signature, of: signOff.content.signer, under: signOff.record.id)
  }

  /// What stands behind a sign-off, and what to do where something is wrong with it: one or two
  /// sentences.
  ///
  /// - Parameter id: of the decision.
  package func text(_ signature: KeySignature, of signer: RecordID, under id: RecordID) -> String {
    say(phrase(signature, signer.text.sanitised, "steerco sign \(id.text)"))
  }

  private func phrase(_ signature: KeySignature, _ who: String, _ again: String) -> Phrase {
    switch signature {
    case .verified:
      Phrase("\(who) signed with a key: verified.", "\(who) đã ký bằng khóa: đã kiểm chứng.")
    case .unverified:
      Phrase(
        "\(who) signed with a key, which nobody has verified: ssh-keygen is missing.",
        "\(who) đã ký bằng khóa, chưa kiểm chứng: chưa cài ssh-keygen.")
    case .none: Phrase("\(who) signed without a key.", "\(who) đã ký, không dùng khóa.")
    case .missing:
      Phrase(
        "\(who) signed without a key, though one is in people/. “\(again)” adds the signature.",
        "\(who) ký không dùng khóa, dù people/ có khóa. “\(again)” để thêm chữ ký.")
    case .broken:
      Phrase(
        "The signature of \(who) is not one under this text, name and day. "
          + "See what was changed, then “\(again)”.",
        "Chữ ký của \(who) không khớp nội dung, tên và ngày này. Xem đã sửa gì, rồi “\(again)”.")
    case .unknownKey:
      Phrase(
        "The signature of \(who) was made with a key that nobody has in people/. "
          + "File it as ssh-key of \(who), or “\(again)”.",
        "Chữ ký của \(who) dùng khóa không ai có trong people/. "
          + "Ghi khóa đó vào ssh-key của \(who), hoặc “\(again)”.")
    case .ofAnother(let other):
      Phrase(
        "The signature of \(who) was made with the key of \(other.text.sanitised). "
          + "\(who) has to sign: “\(again)”.",
        "Chữ ký của \(who) được tạo bằng khóa của \(other.text.sanitised). "
          + "\(who) phải tự ký: “\(again)”.")
    }
  }
}
