package import Domain

/// Interim: path by path.
package struct StoreMerge: Sendable {
  package struct File: Sendable {
    package let path: String
    package let base, ours, theirs: [UInt8]?
    package init(path: String, base: [UInt8]?, ours: [UInt8]?, theirs: [UInt8]?) {
      self.path = path
      (self.base, self.ours, self.theirs) = (base, ours, theirs)
    }
  }
  package typealias Authors = (String) -> (name: String, day: Day)?
  package private(set) var files: [String: [UInt8]?] = [:]
  package private(set) var renumbered: [(old: RecordID, new: RecordID)] = []
  package private(set) var conflicts: [(path: String, conflict: Conflict)] = []
  package private(set) var keptBeside: [String] = []

  package init(
    _ input: [File], taken: Set<RecordID>, today: Day, ours: Authors, theirs: Authors
  ) {
    for file in input {
      guard let a = file.ours, let b = file.theirs else {
        files[file.path] = .some(file.ours ?? file.theirs)
        continue
      }
      let kind = Kind.allCases.first { file.path.hasPrefix($0.folder + "/") }
      let (x, y) = (ours(file.path), theirs(file.path))
      let merge = try? RecordMerge(
        base: file.base.map { Version($0) }, Version(a, by: x?.name, on: x?.day),
        Version(b, by: y?.name, on: y?.day), kind: kind)
      files[file.path] = .some(merge?.bytes ?? b)
      for conflict in merge?.newConflicts ?? [] { conflicts.append((file.path, conflict)) }
    }
  }
}
