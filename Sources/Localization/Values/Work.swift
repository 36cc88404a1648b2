/// What goes on beside the keys and takes its time.
package enum Work: Sendable, CaseIterable {
  case saving, reading, recalling, findingActor, checkingSignatures
}

extension Catalogue {
  /// `Saving …`, for the head of every screen.
  package func text(_ work: Work) -> String {
    let phrase =
      switch work {
      case .saving: Phrase("Saving", "Đang lưu")
      case .reading: Phrase("Reading the files", "Đang đọc tệp")
      case .recalling: Phrase("Asking the history", "Đang xem lịch sử")
      case .findingActor: Phrase("Asking git who you are", "Đang hỏi git ai đang làm")
      case .checkingSignatures: Phrase("Checking signatures", "Đang kiểm chữ ký")
      }
    return say(phrase) + " …"
  }
}
