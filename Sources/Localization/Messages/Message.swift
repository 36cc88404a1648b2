/// What came of a change, without its words: an act has its own sentence, an edit says only that it
/// was saved.
package enum Message: Sendable, Equatable {
  case act(ActMessage)
  case store(StoreMessage)
}

extension Catalogue {
  /// One or more whole sentences.
  package func text(_ message: Message) -> String {
    switch message {
    case .act(let message): text(message)
    case .store(let message): text(message)
    }
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
