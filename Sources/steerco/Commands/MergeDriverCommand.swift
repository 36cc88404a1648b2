import ArgumentParser
import Domain
import Git
import Glibc
import Localization
import Store

/// What git calls to merge one file of a store, in a clone that `init` or `sync` has prepared.
struct MergeDriverCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "merge-driver", abstract: "For git to call: merges one record field by field.",
    discussion: """
      Leaves the merged record in OURS. What both sides changed is kept twice, in a file that can be
      read; exit status 1 where the two are not versions of one record.
      """)

  @Argument(help: ArgumentHelp("The version before both.", valueName: "base")) var base: String
  @Argument(help: ArgumentHelp("This side's version.", valueName: "ours")) var ours: String
  @Argument(help: ArgumentHelp("The other side's version.", valueName: "theirs"))
  var theirs: String
  @Argument(help: ArgumentHelp("The file's path in the repository.", valueName: "path"))
  var path: String
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let bytes = try [base, ours, theirs].map { try session.readFile($0, limit: 1 << 28) }
    let former = bytes[0].isEmpty ? nil : Version(bytes[0])
    let driver = MergeDriverRun(session, path: path)
    guard let kind = driver.kind else { return try driver.mergeLines(base, ours, theirs) }
    let merge: RecordMerge
    do {
      // Without a version before both there are two records, for which git has found one name.
      if former == nil, kind != .person, bytes[1] != bytes[2] { throw CommandError.said(.refused) }
      merge = try RecordMerge(
        base: former, driver.version(bytes[1], of: "HEAD"),
        driver.version(bytes[2], of: session.surroundings.otherHead), kind: kind)
    } catch {
      session.output.complain(session.catalogue.text(SyncNews.differentRecords(path: path)))
      throw CommandError.said(.refused)
    }
    try session.replace(ours, with: merge.bytes)
    for conflict in merge.newConflicts {
      session.output.note(
        session.catalogue.text(SyncNews.bothKept(id: driver.name, field: conflict.field)))
    }
  }
}
