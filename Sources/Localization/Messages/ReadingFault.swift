/// Why a file could not be read as a record; what Notation can refuse has Notation's names. Lines and columns stand beside it, in
/// `ReadingMessage`.
package enum ReadingFault: Sendable, Equatable {
  case missingFrontMatter
  case unclosedFrontMatter
  case unclosedQuote
  case unclosedBracket
  case notAnEntry
  case duplicateKey(String, firstLine: Int)
  case conflictMarkers
  /// Bytes.
  case frontMatterTooLarge(limit: Int)
  /// Bytes.
  case fileTooLarge(limit: Int)
  case tooDeep(limit: Int)
  case anchorOrAliasOrTag
  case strayText
  case tabIndentation
  case invalidUTF8
  case badId(String, example: String)
  case idDiffersFromFileName(id: String, fileName: String)
  case duplicateId(String, otherPath: String)
  case notARegularFile
  /// Of a save that was killed.
  case leftover
  /// An `errno`.
  case system(Int32)
  /// What the YAML library says, in English.
  case yaml(String)
}

/// What is wrong, what was expected instead, and how to mend it.
package struct FaultExplanation: Sendable, Equatable {
  /// What was found.
  package let problem: String
  /// What should stand there, with an example.
  package let expected: String
  /// What to do about it.
  package let repair: String
}
