extension InputMethod {
  /// The keys after which a word stands there otherwise than before: first the one that changed it,
  /// then letters that came as themselves. Nil where no key of this method does that.
  func keys(from old: SpelledWord, to new: SpelledWord) -> [Unicode.Scalar]? {
    guard new.letters.starts(with: old.letters) else { return undoneHorn(old, new) }
    let added = Array(new.written.dropFirst(old.letters.count))
    let marks = toneKeys(old, new, isLonger: !added.isEmpty) + shapeKeys(old, new)
    guard marks.count < 2, !(marks + added).isEmpty else { return nil }
    return marks + added
  }

  /// A tone that is gone from a longer word was taken back by the letter at its end: `ụ`, `uj`.
  private func toneKeys(
    _ old: SpelledWord, _ new: SpelledWord, isLonger: Bool
  ) -> [Unicode.Scalar] {
    guard new.tone != old.tone else { return [] }
    guard let tone = new.tone else { return isLonger ? [] : [plainKey] }
    return key(forTone: tone).map { [$0] } ?? []
  }

  /// One key may change two letters (`uo`, `ươ`); and with the letter behind it, `uơ` becomes `ươn`
  /// by itself.
  private func shapeKeys(_ old: SpelledWord, _ new: SpelledWord) -> [Unicode.Scalar] {
    let isLonger = new.letters.count > old.letters.count
    var keys: [Unicode.Scalar] = []
    for place in old.letters.indices {
      guard let shape = new.shapes[place], shape != old.shapes[place] else { continue }
      if shape == .horn, isLonger, old.shapes.contains(.horn) { continue }
      let key = key(forShape: shape, of: old.letters[place])
      if !keys.contains(key) { keys.append(key) }
    }
    return keys
  }

  /// `ư`, pressed once more, is `w`.
  private func undoneHorn(_ old: SpelledWord, _ new: SpelledWord) -> [Unicode.Scalar]? {
    guard self == .telex, old.shapes.last == .horn, new.letters.last == "w",
      old.letters.dropLast() == new.letters.dropLast()
    else { return nil }
    return ["w"]
  }
}
