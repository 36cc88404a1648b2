package import Domain
import Text

extension Catalogue {
  /// What somebody typed on a command line for a field, in the words that files use: a day as
  /// `2026-04-01`, a number with a point, a choice by its key, `yes` and `no`.
  ///
  /// A plain number stays as it is in both languages, so that a script means the same everywhere.
  /// What is not understood stays too, and is refused by the field's type.
  package func fileText(
    typed text: String, for type: FieldType, of owner: String, today: Day
  ) -> String {
    switch type {
    case .day: return TypedDay.day(text, today: today)?.iso ?? text
    case .number, .money:
      return Double(plain: text) != nil ? text : writing.fileNumber(typed: text) ?? text
    case .yesNo: return Bool(word: text).map { $0 ? "yes" : "no" } ?? text
    case .choice(let words): return word(text, among: words, of: owner) ?? text
    case .list(let element) where !text.hasPrefix("["):
      return text.split(separator: ",", omittingEmptySubsequences: false).map { item in
        fileText(typed: String(item.trimmingBlanks), for: element, of: owner, today: today)
      }.joined(separator: ",")
    default: return text
    }
  }

  /// What a number may mean on a command line, as one can type it without doubt: `9.600` is 9600 to
  /// who writes Vietnamese, and 9.6 to a script. Nil where there is no doubt.
  package func readings(ofTyped text: String, for type: FieldType) -> [String]? {
    switch type {
    case .number, .money: break
    default: return nil
    }
    guard let plain = Double(plain: text), let here = writing.number(typed: text), plain != here
    else { return nil }
    return [here, plain].map { $0 == $0.rounded() ? String(Int($0)) : String($0) }
  }

  /// The file's word for what somebody typed in either language, with or without marks, hyphens for
  /// blanks: `đề xuất`, `de-xuat` and `proposed` are one. `owner` is the field, or a kind for states.
  package func word(_ typed: String, among words: [String], of owner: String) -> String? {
    let wanted = Self.bare(typed)
    return words.first { Self.bare($0) == wanted }
      ?? words.first { word in
        value(word, of: owner).synonyms.contains { Self.bare($0) == wanted }
      }
  }

  /// The key of a field or a computed value for one of its names in either language.
  func key(named folded: String, of kind: Kind) -> String? {
    let wanted = Self.bare(folded)
    return Query.Subject.keys(of: kind).first { key in
      let isField = kind.schema.field(key) != nil
      let term = isField ? field(key, of: kind.rawValue) : indicator(key, of: kind.rawValue)
      return term.synonyms.contains { Self.bare($0) == wanted }
    }
  }

  private static func bare(_ text: String) -> String {
    folded(text).filter { $0 != " " && $0 != "-" }
  }
}

extension ValueWords {
  /// The words of both languages for the values of `kind`'s fields and indicators.
  package init(_ catalogue: Catalogue, kind: Kind) {
    let key: @Sendable (String) -> String? = { catalogue.key(named: $0, of: kind) }
    self.init(key: key) { key, folded in
      let words = ValueWords.words(of: key, kind)
      if words.isEmpty || words.contains(folded) { return nil }
      return catalogue.word(folded, among: words, of: key == "status" ? kind.rawValue : key)
    }
  }

  private static func words(of key: String, _ kind: Kind) -> [String] {
    switch (key, kind.schema.field(key)?.type) {
    case (_, .choice(let words)?): words
    case (_, .list(.choice(let words))?): words
    case ("rag", nil): Rag.allCases.map(\.rawValue)
    case ("state", nil): OwnershipState.allCases.map(\.rawValue)
    case ("warnings", nil): OwnershipWarning.allCases.map(\.rawValue)
    case ("flags", nil): Tool.Flag.allCases.map(\.rawValue)
    case ("owes", nil): ["marketing", "it", "both"]
    case ("side", nil): Side.allCases.map(\.rawValue)
    default: []
    }
  }
}
