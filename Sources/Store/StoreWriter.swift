package import Domain

/// Writes changes into the files of a store: under the lock, on top of what stands there now, all of
/// a change or nothing of it.
package struct StoreWriter: Sendable {
  let store: Folder

  package init(_ store: Folder) { self.store = store }

  /// What a save has touched.
  package struct Receipt: Sendable, Equatable {
    /// Of every step, in order; none for a step that configures.
    package var ids: [RecordID] = []
    /// From the store's folder, each once.
    package var paths: [String] = []
  }

  /// Returns when every file and folder is on the disk.
  ///
  /// - Parameters:
  ///   - signature: of a sign-off among the steps; takes the place of a former one.
  ///   - portfolio: tells in which file a record lies, and which numbers are taken.
  /// - Throws: `StoreError`; then every file is as it was.
  package func save(
    _ steps: [Change.Step], signature: SignatureFile? = nil, in portfolio: Portfolio
  ) throws(StoreError) -> Receipt {
    let lock = try StoreLock(store)
    defer { withExtendedLifetime(lock) {} }
    let plan = try SavePlan(
      steps, signature: signature, store: store, portfolio: portfolio)
    try plan.execute()
    return Receipt(ids: plan.ids, paths: plan.paths)
  }
}
