/// One sentence a field for forms and `steerco fields`: what to write there, with an example.
enum FieldHelp {
  struct Text: Sendable {
    let english: String
    let vietnamese: String
  }

  /// By `key`, or by `owner/key` where the meaning differs by kind or field.
  static let texts: [String: Text] = {
    var texts: [String: Text] = [:]
    for block in allBlocks {
      for key in block.keys {
        texts[key] = Text(english: block.english, vietnamese: block.vietnamese)
      }
    }
    return texts
  }()

  /// Every key in the order of the tables, so that a test finds one that stands twice.
  static var keys: [String] { allBlocks.flatMap(\.keys) }

  private static var allBlocks: [(keys: [String], english: String, vietnamese: String)] {
    [
      common, decision, decisionOutcome, ownership, useCaseWhy, useCaseHalves, useCaseMoney,
      pilot, pilotOutcome, tool, meeting, dictionary, configuration,
    ].flatMap(TableReader.blocks)
  }
}

extension Catalogue {
  /// What to write into a field, with an example; nil for a key that the catalogue does not know.
  package func help(_ key: String, of kind: String? = nil) -> String? {
    guard let text = kind.flatMap({ FieldHelp.texts[$0 + "/" + key] }) ?? FieldHelp.texts[key]
    else { return nil }
    return language == .vi ? text.vietnamese : text.english
  }
}
