package import Domain

extension Catalogue {
  /// How a sentence names a field: in English by its file key, which reads as a word and is what one
  /// types; in Vietnamese, where it would be a foreign word, by its label.
  ///
  /// - Parameter place: a file key, with the place inside the field behind a dot: `options.A.cost`.
  package func fieldName(_ place: String, of kind: Kind?) -> String {
    guard language == .vi else { return place }
    let steps = place.split(separator: ".").map(String.init)
    guard let key = steps.first, kind?.schema.field(place) == nil || steps.count == 1 else {
      return plainName(field(place, of: kind?.rawValue))
    }
    let inside = steps.dropFirst().map { step in
      Vocabulary.fields.terms["\(key)/\(step)"] ?? Vocabulary.fields.term(step, of: key)
    }
    let names = zip(inside, steps.dropFirst()).map { term, step in term.map(plainName) ?? step }
    return ([plainName(field(key, of: kind?.rawValue))] + names).joined(separator: " ")
  }

  /// How a sentence quotes a value: as the file has it, or in Vietnamese by its label.
  func valueName(_ word: String, of owner: String) -> String {
    language == .vi ? long(value(word, of: owner)) : word
  }

  /// What stands beside a label to choose: the word that files and filters use. Vietnamese filters take
  /// the label, and English words beside it would only be noise.
  package func fileWordBeside(_ word: String) -> String { language == .vi ? "" : word }

  /// A handle or a role as sentences and screens name it: `CIO`, however the file has it. Names of
  /// people stay as they are.
  package func shown(_ handle: String) -> String {
    handle.contains(" ") ? handle : handle.uppercased()
  }

  /// The id of a record as screens show it: that of a person is a handle.
  package func shown(_ id: RecordID) -> String { id.kind == .person ? shown(id.text) : id.text }

  /// A sentence that may begin with the name of a field.
  func sentence(_ words: String) -> String {
    language == .vi ? words.prefix(1).uppercased() + words.dropFirst() : words
  }
}
