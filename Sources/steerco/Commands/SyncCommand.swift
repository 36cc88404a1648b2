import ArgumentParser
import Domain
import Git
import Glibc
import Interchange
import Localization
import Store
import Workspace

struct SyncCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Bring this store and the shared one together.",
    discussion: """
      Records what lies here, fetches, merges record by record and field by field, and sends. What both
      sides changed is kept twice, for “steerco resolve”. Nothing is forced, reset or rewritten.
      """)

  @Option(
    help: ArgumentHelp(
      "A remote that git knows; or a folder or address, which is shared from now on.",
      valueName: "name"))
  var remote: String?
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try session.openToChange("sync")
    let repository = try session.repositoryToSync(of: workspace, begins: remote != nil)
    let place = try remote.map { try session.place($0, of: repository, workspace) }
    let sync = Sync(of: workspace, remote: place?.remote, repository)
    let told = SyncProgressLine(session)
    guard let cancellation = GitCancellation() else {
      throw StoreError.system(path: ".git", number: EMFILE)
    }
    let report: SyncReport
    do { report = try sync.run(cancellation: cancellation) { told.show($0) } } catch {
      told.clear()
      // A place that was never reached is not kept, least of all a mistyped one.
      if place?.isNew == true, let remote = place?.remote { try? repository.removeRemote(remote) }
      throw error
    }
    told.clear()
    if shared.json {
      try session.output.json(JSONWriter.indented(JSON(report, session.catalogue)))
    } else {
      for line in session.catalogue.lines(of: report, in: workspace.portfolio) {
        session.output.note(line)
      }
      for finding in report.findings { session.output.note(session.line(for: finding)) }
    }
    session.noteUnreadable(workspace.portfolio.unreadable)
    if !report.conflicts.isEmpty { throw CommandError.said(.conflict) }
  }
}

extension Session {
  /// - Parameter begins: whether a store without a history gets one.
  fileprivate func repositoryToSync(
    of workspace: Workspace, begins: Bool
  ) throws -> GitRepository {
    let path = StoreLocation.absolute(workspace.folder.path) ?? workspace.folder.path
    let repository = repository(of: path)
    if !GitRepository.isWorkTree(path) {
      guard begins else { throw SyncError.noRepository }
      try repository.create()
    } else if GitRepository.metadata(of: path) != path + "/.git" {
      throw SyncError.insideWorkTree(root: GitRepository.metadata(of: path) ?? path)
    }
    try repository.installMergeDriver()
    return repository
  }

  /// - Parameter typed: the name of a remote, a folder from here, or an address.
  fileprivate func place(
    _ typed: String, of repository: GitRepository, _ workspace: Workspace
  ) throws -> Sharing.Shared {
    guard Sharing.isPlace(typed) else {
      return Sharing.Shared(remote: typed, isNew: false, isMade: false)
    }
    let isFolder = typed.hasPrefix(".") || typed.hasPrefix("/") || !typed.contains(":")
    let place = isFolder ? absolute(typed) : typed
    let path = StoreLocation.absolute(workspace.folder.path) ?? workspace.folder.path
    let shared = try Sharing(repository, of: path, environment: surroundings.environment)
      .share(at: place)
    if shared.isMade { output.note(catalogue.text(SyncNews.madePlace(place))) }
    return shared
  }
}

/// What a sync is doing, on one line of the terminal that the next step writes over.
private final class SyncProgressLine {
  private let session: Session
  private var isShown = false

  init(_ session: Session) { self.session = session }

  func show(_ progress: SyncProgress) {
    guard session.surroundings.isTerminal, !session.options.quiet, !session.options.plain
    else { return }
    isShown = true
    session.output.passing(session.catalogue.text(SyncNews(progress)) + " …")
  }

  func clear() {
    if isShown { session.output.passing("") }
  }
}
