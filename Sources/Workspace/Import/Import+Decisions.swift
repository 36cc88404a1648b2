package import Domain
import Interchange

extension Import {
  /// A decision for every record in a folder of MADR's or Nygard's shape, with new ids in the order of
  /// the old numbers.
  ///
  /// `import-key` is `madr:` and the file's name with its old number, so that a repeat adds none. Not
  /// the number alone: MADR proposes to number each folder anew. Not a digest: a record that its
  /// owners touch up is still the same decision.
  ///
  /// - Throws: `ImportError` for a decision that cannot be read; then none is imported.
  package static func decisions(
    _ files: [SourceFile], into portfolio: Portfolio
  ) throws(ImportError) -> ImportPlan {
    var plan = ImportPlan()
    var sources: [DecisionSource] = []
    for file in files.sorted(by: { $0.name < $1.name }) {
      if let reason = ImportPlan.Skipped.Reason(fileName: file.name) {
        plan.skipped.append(.init(name: file.name, reason: reason))
      } else {
        sources.append(try DecisionSource(file))
      }
    }
    try DecisionImport(sources, portfolio).complete(&plan)
    return plan
  }
}

extension ImportPlan.Skipped.Reason {
  /// Nil for the name of a decision record.
  fileprivate init?(fileName: String) {
    if !fileName.lowercased().hasSuffix(".md") {
      self = .notMarkdown
    } else if let reason = SkipReason(fileName: fileName) {
      self = .notADecision(reason)
    } else {
      return nil
    }
  }
}
