package import Canvas

extension State {
  /// The word at the front of what came at once, where keys are commands and an input method sent
  /// it: `q u y ế t` would quit. All of it is one key that means nothing here.
  ///
  /// - Returns: how many inputs it takes, with the blank or Enter that ended it, and the first of its
  ///   letters that no key sends; nil where there is no such word.
  package func composedWord(in inputs: ArraySlice<Input>) -> (count: Int, letter: Input)? {
    guard context.isSubset(of: .commands) else { return nil }
    let word = inputs.prefix(while: \.isLetter)
    guard word.count > 1, let letter = word.first(where: \.isComposed) else { return nil }
    let isEnded = inputs.dropFirst(word.count).first.map(\.endsWord) ?? false
    return (word.count + (isEnded ? 1 : 0), letter)
  }
}

extension Input {
  private var scalar: Unicode.Scalar? {
    if case .key(let press) = self { press.typed } else { nil }
  }

  fileprivate var isLetter: Bool {
    scalar.map { $0.properties.isAlphabetic || (0x300...0x36F).contains($0.value) } ?? false
  }

  fileprivate var isComposed: Bool { scalar.map { $0.value > 0x7F } ?? false }

  fileprivate var endsWord: Bool { scalar == " " || self == .key(.enter) }
}
