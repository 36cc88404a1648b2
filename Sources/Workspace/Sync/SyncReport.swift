package import Domain
package import Git
package import Store

/// What a sync has brought and taken.
package struct SyncReport: Sendable {
  /// Records that the other side has changed, in the order of their paths.
  package var received: [Received] = []
  /// Own commits that the shared store did not have.
  package var sent = 0
  /// Own records that had to give up their number.
  package var renumbered: [Renumbered] = []
  /// What both sides have changed; both values stand in the file.
  package var conflicts: [Contested] = []
  /// Files that are no records, kept under these paths beside those of the other side.
  package var keptBeside: [String] = []
  /// Errors that arrived: rules that each side alone did not break, or that the other side broke.
  package var findings: [Finding] = []
  /// How often somebody else sent something first.
  package var retries = 0
  /// Whether a sync that had been interrupted was finished first.
  package var hasFinishedFormer = false

  /// Of a sync that found nothing new.
  package init() {}

  /// One record that the other side has changed.
  package struct Received: Sendable, Equatable {
    /// From where the two went apart to what the other side has.
    package let difference: RecordDifference
    /// The handle of who changed it last, else the name that git knows.
    package let by: String?
  }

  /// Two clones had given one number; this record had not been sent yet.
  package struct Renumbered: Sendable, Equatable {
    /// The number that the other side keeps.
    package let old: RecordID
    /// The one that it has now.
    package let new: RecordID
    /// Tells people which of the two it is.
    package let title: String
  }

  /// A field that both sides have changed.
  package struct Contested: Sendable, Equatable {
    /// From the store's folder.
    package let path: String
    /// New in that file.
    package let conflict: Conflict
  }
}

/// Why nothing, or not all, was synced. Whatever was saved stays saved, and goes out another time.
package enum SyncError: Error, Sendable {
  case git(GitError)
  case store(StoreError)
  /// The shared store cannot be reached; git's own words, which are untrusted text.
  case offline(words: String)
  /// The shared store's own rules do not take it; untrusted text.
  case refused(words: String)
  case notShared
  case noRepository
  /// The store is a part of this larger work tree, whose other commits are not ours to send.
  case insideWorkTree(root: String)
  case detached
  /// A merge, rebase or cherry-pick of git is under way.
  case mergeUnderWay
  /// Another sync of this clone is under way.
  case underWay
  case unknownRemote(String, known: [String])
  /// The store is shared at another place already.
  case sharedElsewhere(String)
  /// The other side keeps its store on another branch.
  case otherBranch(ours: String, theirs: String)
  /// The other side has put a link or a repository there.
  case notAFile(path: String)
  case outrun(times: Int)
  case cancelled
}

/// How far a sync is.
package struct SyncProgress: Sendable, Equatable {
  /// What is being done.
  package let step: Step
  /// Of the step, where git tells.
  package let percent: Int?

  /// In their order; a sync that is outrun goes back to fetching.
  package enum Step: Sendable, Equatable { case recording, fetching, merging, sending }

  package init(_ step: Step, percent: Int? = nil) {
    self.step = step
    self.percent = percent
  }
}
