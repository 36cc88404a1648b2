import Domain
import Localization
import Store
import Workspace

extension Session {
  /// Does an act on one record, and says so; a change that is nil has been done before.
  ///
  /// - Parameter change: gets the record, the snapshot, and whoever acts, found out where it is asked.
  func act(
    _ name: String, on id: String,
    _ change: (Record, Portfolio, () throws -> RecordID) throws -> Change?
  ) throws {
    let workspace = try openToChange(name)
    let portfolio = workspace.portfolio
    let record = try portfolio.soleRecord(named: id)
    // Told also where the act is anybody's.
    if let handle = options.actor { _ = try portfolio.person(named: handle) }
    let person = { try self.actingPerson(in: portfolio, of: workspace.folder.path) }
    guard let change = try change(record, portfolio, person) else {
      return output.note(catalogue.text(ActMessage.nothingChanged(id: record.id.text)))
    }
    try apply(change.settling(in: portfolio), in: workspace)
    if let words = catalogue.text(act: change) { output.note(words) }
  }

  /// - Throws: `CommandError` where nobody who is filed in `people/` acts.
  private func actingPerson(in portfolio: Portfolio, of storePath: String) throws -> RecordID {
    guard let person = try actor(in: portfolio, of: storePath) else {
      throw CommandError.act(.nobodyActs)
    }
    return person
  }
}
