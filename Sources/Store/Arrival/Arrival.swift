/// One file that a merge has changed, on its way into the store's folder.
package struct Arrival: Sendable, Equatable {
  /// From the store's folder.
  package let path: String
  /// As the merge took it from this side; nil where it was not there.
  package let former: [UInt8]?
  /// As it is to be; nil where it is to go.
  package let merged: [UInt8]?

  package init(path: String, former: [UInt8]?, merged: [UInt8]?) {
    self.path = path
    self.former = former
    self.merged = merged
  }
}

/// Brings two changes of one file together: what stands there and what arrives, out of `former`.
package typealias Reconciling =
  @Sendable (_ path: String, _ former: [UInt8]?, _ present: [UInt8], _ merged: [UInt8]?) ->
  [UInt8]

extension StoreWriter {
  /// Writes what a merge has changed. A file that is not as the merge took it (an editor that knows no
  /// lock has saved meanwhile) is merged once more, so that doing this twice does no harm.
  ///
  /// - Parameter lock: held by the caller from before the merge took this side, so that no record is
  ///   added between.
  /// - Throws: `StoreError` at the first file that cannot be written; those before it are.
  package func write(
    _ arrivals: [Arrival], under lock: HeldLock, reconciling: @escaping Reconciling
  ) throws(StoreError) {
    var touched: [String: Folder] = [:]
    for arrival in arrivals {
      guard let place = try FilePlace(arrival.path, in: store, makingFolders: arrival.merged != nil)
      else { continue }
      try place.take(arrival, reconciling)
      touched[place.folder.path] = place.folder
    }
    for folder in touched.values { try folder.sync() }
  }

  /// Keeps every other program that knows the lock from saving, as long as the value lives.
  ///
  /// - Throws: `StoreError.locked` after ten seconds.
  package func lock() throws(StoreError) -> HeldLock { HeldLock(try StoreLock(store)) }
}

/// The exclusive lock on a store; given back when this is dropped.
package final class HeldLock {
  private let lock: StoreLock

  fileprivate init(_ lock: StoreLock) { self.lock = lock }
}
