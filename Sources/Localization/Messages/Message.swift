/// Anything the program says, without its words: it can be compared, kept in a state and said in
/// the other language after a switch.
package enum Message: Sendable, Equatable {
  case screen(ScreenMessage)
  case act(ActMessage)
  case value(ValueMessage)
  case reading(ReadingMessage)
  case store(StoreMessage)
  case sync(SyncMessage)
  case `import`(ImportMessage)
}

extension Catalogue {
  /// One or more whole sentences.
  package func text(_ message: Message) -> String {
    switch message {
    case .screen(let message): text(message)
    case .act(let message): text(message)
    case .value(let message): text(message)
    case .reading(let message): text(message)
    case .store(let message): text(message)
    case .sync(let message): text(message)
    case .import(let message): text(message)
    }
  }

  /// A word or two for the status line, at most 12 columns; nil where only the sentence will do.
  package func statusWord(_ message: Message) -> String? {
    let phrase: Phrase? =
      switch message {
      case .screen(let message): statusPhrase(message)
      case .act(let message): statusPhrase(message)
      case .store(.saved): Phrase("Saved", "Đã lưu")
      case .store(.notSaved): Phrase("NOT SAVED", "CHƯA LƯU")
      case .store(.readOnly): Phrase("READ-ONLY", "CHỈ XEM")
      case .sync(.synced): Phrase("Synced", "Đã đồng bộ")
      case .sync(.offline): Phrase("Offline", "Mất mạng")
      case .reading: Phrase("UNREADABLE", "Không đọc")
      case .value(.unknownFilterKey): Phrase("No such key", "Khóa lạ")
      case .value(.gateClosed): Phrase("Missing", "Còn thiếu")
      default: nil
      }
    return phrase.map(say)
  }

  func say(_ phrase: Phrase) -> String { language == .vi ? phrase.vietnamese : phrase.english }

  /// ` Did you mean “X”?` with its leading blank, or nothing.
  func suggestion(_ nearest: String?) -> Phrase {
    guard let nearest else { return Phrase("", "") }
    return Phrase(" Did you mean “\(nearest)”?", " Ý là “\(nearest)”?")
  }
}

/// The same sentence in both languages.
struct Phrase: Sendable, Equatable {
  let english: String
  let vietnamese: String

  init(_ english: String, _ vietnamese: String) {
    self.english = english
    self.vietnamese = vietnamese
  }
}
