/// What is said of copying through the terminal.
package enum CopyMessage: Sendable, Equatable {
  case copied(String)
  /// What is copied where a page is on top.
  case page
  case tooLong(bytes: Int, most: Int)
}

extension Catalogue {
  /// One or two sentences, or the name of what is copied.
  package func text(_ message: CopyMessage) -> String { say(phrase(message)) }

  private func phrase(_ message: CopyMessage) -> Phrase {
    switch message {
    case .copied(let what):
      Phrase(
        "Copied: \(what). Nothing to paste? The terminal has to allow it (OSC 52).",
        "Đã sao chép: \(what). Không dán được thì terminal chưa cho phép (OSC 52).")
    case .page: Phrase("this page", "trang này")
    case .tooLong(let bytes, let most):
      Phrase(
        "Not copied: \(count(bytes)) bytes are more than terminals take (\(count(most))). Copy fewer.",
        "Chưa sao chép: \(count(bytes)) byte nhiều hơn mức terminal nhận (\(count(most))). Hãy chọn ít hơn."
      )
    }
  }
}
