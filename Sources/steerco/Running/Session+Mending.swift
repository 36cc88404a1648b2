import Domain
import Localization
import Notation
import Store
import Workspace

extension Session {
  /// Mends what has one right answer in the records that are wanted, a change for each record, and
  /// says every correction; all of it is one commit. What the rules refuse stays a finding. New numbers
  /// are a commit of their own, which nobody can undo: two records would have one number again.
  func mend(_ workspace: Workspace, _ isWanted: (Record) -> Bool) throws {
    try renumber(workspace, isWanted)
    let id = ChangeID(surroundings.random())
    var (ids, paths, steps): ([RecordID], [String], [Change.Step]) = ([], [], [])
    // Also what came before a file that could not be written.
    defer {
      if !paths.isEmpty {
        record(
          Recorder.Entry(.mend, ids: ids, paths: paths, changeID: id, steps: steps), in: workspace)
      }
    }
    for mend in workspace.portfolio.mends where isWanted(mend.record) {
      do {
        let applied = try workspace.apply(mend.change, as: id)
        ids += applied.ids
        paths += applied.paths
        steps += applied.change.steps
      } catch WorkspaceError.refused { continue }
      for correction in mend.corrections { output.note(line(for: correction, of: mend.record)) }
    }
  }

  private func renumber(_ workspace: Workspace, _ isWanted: (Record) -> Bool) throws {
    var (ids, paths): ([RecordID], [String]) = ([], [])
    defer {
      if !paths.isEmpty {
        record(
          Recorder.Entry(.mend, ids: ids, paths: paths, changeID: .unrecorded), in: workspace)
      }
    }
    for step in Renumbering.steps(for: workspace.portfolio) where isWanted(step.record) {
      paths += try renumber(step, in: workspace)
      ids.append(step.new)
    }
  }

  /// Gives one of two records that share an id the next number; returns what was written.
  private func renumber(_ step: Renumbering.Step, in workspace: Workspace) throws -> [String] {
    let files = [
      Arrival(path: step.newPath, former: nil, merged: step.bytes),
      Arrival(path: step.path, former: step.record.document.bytes, merged: nil),
    ]
    let writer = StoreWriter(workspace.folder)
    let lock = try writer.lock()
    // What somebody else has written meanwhile stays; the next check finds it.
    try writer.write(files, under: lock) { _, _, present, _ in present }
    try workspace.reread(files.map(\.path))
    output.note(
      catalogue.text(
        SyncNews.shared(old: step.old.text, new: step.new.text, title: step.record.title)))
    return files.map(\.path)
  }

  private func line(for correction: Mend.Correction, of record: Record) -> String {
    let line = correction.place.first.flatMap { record.document.line(of: Key($0)) }
    let place = [record.path, line.map(String.init)].compactMap { $0 }.joined(separator: ":")
    let message = StoreMessage.mended(
      field: correction.place.joined(separator: "."), old: correction.old, new: correction.new)
    return "\(place): \(catalogue.text(message))"
  }
}
