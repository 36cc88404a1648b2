package import Domain

/// Writes changes into the files of a store: under the lock, on top of what stands there now, all of
/// a change or nothing of it.
package struct StoreWriter: Sendable {
  let store: Folder

  package init(_ store: Folder) { self.store = store }

  /// Deletes what saves that were killed have left, where it stands in a record too.
  ///
  /// - Parameter lock: held by the caller, so that nobody is saving.
  package func sweep(under lock: StoreLock) {
    store.sweep()
    for kind in Kind.allCases { (try? Folder(kind.folder, in: store))?.sweep() }
  }

  /// What a save has touched.
  package struct Receipt: Sendable, Equatable {
    /// Of every step, in order; none for a step that configures.
    package var ids: [RecordID] = []
    /// From the store's folder, each once.
    package var paths: [String] = []
    /// What was really done: fields that somebody else had changed were merged.
    package var steps: [Change.Step] = []
    /// What stands against each other since.
    package var conflicts: [RecordConflict] = []
  }

  /// Returns when every file and folder is on the disk. Fields that somebody else has changed are merged,
  /// but for an undo and a mend, which are for what stood there before.
  ///
  /// - Parameters:
  ///   - portfolio: tells in which file a record lies, and which numbers are taken.
  ///   - author: gives the values that may meet others.
  ///   - lock: held by the caller, who has read what it changes under it.
  ///   - allows: whether a record, as somebody else has left it, may become what merging makes of it.
  /// - Throws: `StoreError`; then every file is as it was.
  package func save(
    _ change: Change, in portfolio: Portfolio, by author: Author, under lock: StoreLock,
    allows: @escaping (Record, Record) -> Bool
  ) throws(StoreError) -> Receipt {
    let rules = PlannedFile.Rules(
      isStrict: [.undo, .mend].contains(change.action), author: author, allows: allows)
    let plan = try SavePlan(
      change.steps, signature: change.signatureFile, store: store, portfolio: portfolio,
      rules: rules)
    let results = try plan.execute()
    return Receipt(
      ids: plan.ids, paths: plan.paths, steps: plan.done(change.steps, results),
      conflicts: results.flatMap(\.conflicts))
  }
}
