package import Domain
package import Git

extension ChangeLog {
  /// What other people's commits have changed since this one: each record once with its last change, those
  /// of the other side first, else newest first.
  ///
  /// - Throws: `GitError`; also where the commit is not there any more.
  package func changesOfOthers(
    since commit: String, in portfolio: Portfolio
  ) throws(GitError) -> [(difference: RecordDifference, who: String)] {
    let own = try ownAddress().lowercased()
    let commits = try commits(limit: 200, since: commit)
      .filter { $0.parents.count < 2 && $0.authorEmail.lowercased() != own }
    var seen: Set<RecordID> = []
    let changes = zip(commits, try differences(of: commits)).flatMap { commit, differences in
      differences.filter { seen.insert($0.id).inserted }.map { (commit: commit, difference: $0) }
    }
    let side = portfolio.person(name: nil, email: own).flatMap { portfolio.side(of: $0.text) }
    let isOther = changes.map {
      side != nil && portfolio.side(of: $0.commit).map { $0 != side } == true
    }
    let order = changes.indices.filter { isOther[$0] } + changes.indices.filter { !isOther[$0] }
    return order.map { place in
      let (commit, difference) = changes[place]
      return (difference, ChangeLog.who(commit, in: portfolio))
    }
  }

  /// The commit that is checked out; nil before the first, and without a repository.
  package var head: String? {
    GitRepository.metadata(of: folder) == nil ? nil : (try? repository.head()) ?? nil
  }
}

extension Portfolio {
  fileprivate func side(of commit: GitCommit) -> Side? {
    let handle =
      commit.trailers["Steerco-By"]?.first
      ?? person(name: commit.authorName, email: commit.authorEmail)?.text
    return handle.flatMap { side(of: $0) }
  }
}
