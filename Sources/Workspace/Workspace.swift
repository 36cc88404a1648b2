package import Domain
import Glibc
import Notation
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
  private let hasSwept = Mutex(false)
  /// The files as they were when somebody last looked whether any has changed.
  private let stamps = Mutex<StoreStamps?>(nil)

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
    /// What was really done: a field that somebody else had changed was merged.
    package let change: Change
    /// What stands against each other since.
    package let conflicts: [RecordConflict]
  }

  /// Checks the change against the files as they are now, saves it whole or not at all, and takes what was
  /// saved into the snapshot. A field that somebody else has changed since it was shown is merged.
  ///
  /// - Parameters:
  ///   - id: by which the history is to name it; whoever records nothing needs none.
  ///   - author: who acts: a handle, else the name that git knows. Asked only where it matters.
  /// - Throws: `WorkspaceError`. Nothing is half done.
  @discardableResult
  package func apply(
    _ change: Change, as id: ChangeID = .unrecorded, by author: @escaping () -> String? = { nil }
  ) throws(WorkspaceError) -> Applied {
    if isReadOnly { throw .readOnly }
    let lock: StoreLock
    do throws(StoreError) { lock = try StoreLock(folder) } catch { throw .store(error) }
    defer { withExtendedLifetime(lock) {} }
    sweepOnce(under: lock)
    let portfolio = freshened(for: change)
    do throws(ChangeError) { try change.check(in: portfolio) } catch { throw .refused(error) }
    var ruling: ChangeError?
    do throws(StoreError) {
      let receipt = try StoreWriter(folder).save(
        change, in: portfolio, by: Author(author, on: portfolio.today), under: lock
      ) { former, merged in
        do throws(ChangeError) {
          try change.check(from: former, to: merged, in: portfolio)
          return true
        } catch {
          ruling = error
          return false
        }
      }
      return Applied(
        ids: receipt.ids, portfolio: try reread(receipt.paths), changeID: id, paths: receipt.paths,
        change: Change(change.action, receipt.steps), conflicts: receipt.conflicts)
    } catch {
      throw ruling.map(WorkspaceError.refused) ?? .store(error)
    }
  }

  /// At the first save of a session, and not at each: it looks at the names of all files.
  private func sweepOnce(under lock: StoreLock) {
    let isFirst = hasSwept.withLock { hasSwept in
      defer { hasSwept = true }
      return !hasSwept
    }
    if isFirst { StoreWriter(folder).sweep(under: lock) }
  }

  /// The snapshot in which the records that a change edits are as their files say now. Files that are
  /// gone or cannot be read are left to the store, which says so.
  private func freshened(for change: Change) -> Portfolio {
    let portfolio = portfolio
    var known: [String: Record] = [:]
    for case .edit(let id, _) in change.steps {
      if let record = portfolio[id] { known[record.path] = record }
    }
    let (records, _) = StoreReader(folder).reread(known.keys)
    let stale = records.filter { known[$0.path] != $0 }.map(\.path)
    return stale.isEmpty ? portfolio : (try? reread(stale)) ?? portfolio
  }

  /// The files that have changed outside since this was asked for the last time, and that nobody has read
  /// again, by their paths from the store's folder. None at the first time.
  package func rescan() -> [String] {
    let now = StoreStamps(folder)
    let former = stamps.withLock { stamps in
      defer { stamps = now }
      return stamps
    }
    return stale(among: former.map(now.changes) ?? [])
  }

  private func stale(among paths: [String]) -> [String] {
    if paths.isEmpty { return [] }
    let portfolio = portfolio
    let (records, unreadable) = StoreReader(folder).reread(paths)
    let read = Dictionary(records.map { ($0.path, $0) }) { first, _ in first }
    return paths.filter { path in
      if path == StoreReader.configurationName {
        return folder.read(path) != .bytes(portfolio.configuration.document.bytes)
      }
      let refusals = [portfolio.unreadable, unreadable].map { $0.first { $0.path == path } }
      return portfolio.record(path: path) != read[path] || refusals[0] != refusals[1]
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
