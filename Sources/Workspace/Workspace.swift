package import Domain
import Glibc
package import Store
import Synchronization

/// The one way by which commands and screens read and change a store: it holds the snapshot, and
/// applies changes to it.
package final class Workspace: Sendable {
  /// The open folder of the store.
  package let folder: Folder
  /// Whether `apply` refuses every change.
  package let isReadOnly: Bool
  private let snapshot: Mutex<Portfolio>

  /// Reads the whole store.
  ///
  /// - Throws: `StoreError`.
  package init(_ path: String, today: Day, isReadOnly: Bool = false) throws(StoreError) {
    folder = try Folder(path: path)
    self.isReadOnly = isReadOnly
    snapshot = Mutex(try StoreReader(folder).portfolio(today: today))
  }

  /// The store as it was last read or written.
  package var portfolio: Portfolio { snapshot.withLock { $0 } }

  /// Judges the snapshot, and all that follow it, by another day.
  package func turn(to today: Day) {
    snapshot.withLock { $0 = $0.on(today) }
  }

  /// What a change has led to.
  package struct Applied: Sendable {
    /// The records of its steps, in order.
    package let ids: [RecordID]
    /// The snapshot with the change in it.
    package let portfolio: Portfolio
    /// By which the history names the change.
    package let changeID: ChangeID
    /// Of the files that were written, from the store's folder.
    package let paths: [String]
  }

  /// Checks the change, saves it whole or not at all, and takes what was saved into the snapshot.
  ///
  /// - Parameter id: by which the history is to name it; whoever records nothing needs none.
  /// - Throws: `WorkspaceError`. Nothing is half done.
  @discardableResult
  package func apply(
    _ change: Change, as id: ChangeID = .unrecorded
  ) throws(WorkspaceError) -> Applied {
    if isReadOnly { throw .readOnly }
    let portfolio = portfolio
    do throws(ChangeError) { try change.check(in: portfolio) } catch { throw .refused(error) }
    do throws(StoreError) {
      let receipt = try StoreWriter(folder).save(
        change.steps, signature: change.signatureFile, in: portfolio)
      return Applied(
        ids: receipt.ids, portfolio: try reread(receipt.paths), changeID: id, paths: receipt.paths)
    } catch {
      throw .store(error)
    }
  }

  /// Reads files again that have changed outside, by their paths from the store's folder.
  ///
  /// - Throws: `StoreError` when it is the configuration, and that cannot be read; then the former one
  ///   stays in force, and the records are read all the same.
  @discardableResult
  package func reread(_ paths: some Collection<String>) throws(StoreError) -> Portfolio {
    let reader = StoreReader(folder)
    var configuration: Configuration?
    var fault: StoreError?
    if paths.contains(StoreReader.configurationName) {
      do throws(StoreError) { configuration = try reader.configuration() } catch { fault = error }
    }
    let taken = snapshot.withLock { portfolio in
      // Inside the lock, so that an older reading never replaces a newer one.
      let (records, unreadable) = reader.reread(paths)
      portfolio = portfolio.replacing(files: Set(paths), with: records, unreadable: unreadable)
      if let configuration { portfolio = portfolio.with(configuration: configuration) }
      return portfolio
    }
    if let fault { throw fault }
    return taken
  }

  /// Reads everything again.
  ///
  /// - Throws: `StoreError`.
  @discardableResult
  package func rereadAll() throws(StoreError) -> Portfolio {
    let fresh = try StoreReader(folder).portfolio(today: portfolio.today)
    snapshot.withLock { $0 = fresh }
    return fresh
  }
}

/// Why a change was not applied; nothing of it has been written.
package enum WorkspaceError: Error, Sendable {
  case readOnly
  case refused(ChangeError)
  case store(StoreError)
}

extension Portfolio {
  /// Works out the indicators and findings of every record, on all cores; what is asked of this
  /// snapshot and of those that follow it then comes from memory.
  package func assessOnAllCores() {
    let cores = Int(sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    assess { count, work in _ = inParallel(count, threads: max(1, min(cores, 8)), work) }
  }
}
