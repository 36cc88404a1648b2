import Domain

extension State {
  /// Asks for the signatures of the decision whose page is on top: once, and again when anything in the
  /// store has changed. Lists and strips never ask, since each signature costs a process, and a board on
  /// which nothing can ever be changed runs none.
  mutating func askForSignatures() -> [Effect] {
    guard !preferences.isAlwaysReadOnly, let record = pageRecord, record.kind == .decision else {
      signatures = nil
      return []
    }
    if let signatures, signatures.path == record.path, !signatures.isStale { return [] }
    signatures = PageSignatures(path: record.path, signOffs: signatures?.signOffs ?? [])
    let isWorthIt = !portfolio.keySignOffs(of: record) { _ in true }.isEmpty
    return isWorthIt ? [.checkSignatures(path: record.path)] : []
  }

  /// The record whose page is on top.
  private var pageRecord: Record? {
    guard case .page(let page)? = overlays.last(where: \.isPage), page.topic == .record else {
      return nil
    }
    return portfolio.record(path: page.path)
  }
}

/// What is known of the signatures on the page that is open.
struct PageSignatures: Sendable {
  /// Of the decision, from the store's folder.
  let path: String
  var signOffs: [CheckedSignOff]
  /// Whether the store has changed since they were asked for.
  var isStale = false
}
