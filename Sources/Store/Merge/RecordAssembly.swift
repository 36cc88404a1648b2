import Domain
import Notation

/// The merged parts of a record put together again.
struct RecordAssembly {
  /// The whole text in the plain form; nil where it would not say what was merged.
  let plain: [UInt8]?

  /// - Throws: `MergeError.differentIDs`
  init(_ versions: ThreeVersions) throws(MergeError) {
    try RecordAssembly.checkIDs(versions)
    let (entries, body) = (EntryMerge(versions), BodyMerge(versions))
    var outcome = Outcome(values: entries.values, conflicts: entries.conflicts + body.conflicts)
    outcome.keepEdited(versions)
    outcome.conflicts.sort { $0.field < $1.field }
    let parts = [versions.base.parts, versions.a.parts, versions.b.parts]
    func fence(_ path: KeyPath<RecordParts, String>) -> String {
      let lines = parts.map { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path] }
      return chosenSpelling(base: lines[0], lines[1], lines[2]) ?? ""
    }
    let plain = Array(
      (fence(\.head) + entries.text(outcome.values, conflicts: outcome.conflicts) + fence(\.foot)
        + body.text).utf8)
    let written = RecordMerge.document(plain, versions.kind)
    let isSound = written.map { outcome.isSaid(by: $0) && body.isSaid(by: $0) } ?? false
    self.plain = isSound ? plain : nil
  }

  private static func checkIDs(_ versions: ThreeVersions) throws(MergeError) {
    guard let kind = versions.kind else { return }
    let ids = [versions.a, versions.b].compactMap { version in
      version.parts.text("id").map { RecordID(reading: $0, in: kind) }
    }
    guard ids.count == 2, ids[0] != ids[1] else { return }
    throw .differentIDs(ids[0], ids[1])
  }
}

extension RecordParts {
  /// The text of an entry; nil when it is absent or says nothing.
  func text(_ key: String) -> String? {
    chunks[PartKey(text: key, occurrence: 0, name: key)]?.value.presence?.text
  }
}

/// What was merged, before it is written.
struct Outcome {
  var values: [PartKey: Node]
  var conflicts: [Conflict]

  private static let archived = PartKey(
    text: Record.archivedKey.text, occurrence: 0, name: Record.archivedKey.text)

  /// A record that one side put away and the other changed stays, with a conflict that says so.
  mutating func keepEdited(_ versions: ThreeVersions) {
    let name = Self.archived.text
    guard versions.kind != nil, let day = values[Self.archived]?.presence,
      versions.base.parts.text(name) == nil, !conflicts.contains(where: { $0.field == name })
    else { return }
    let sides = [versions.a, versions.b]
    let editors = sides.filter { side in
      side.parts.text(name) == nil && side.parts.says != versions.base.parts.says
    }
    guard !editors.isEmpty else { return }
    let told = sides.flatMap { $0.conflicts(of: name) }.flatMap(\.candidates)
    let archivers = sides.filter { $0.parts.text(name) != nil }
    let absent = told.filter { $0.value == nil }.min() ?? editors.map(\.author).min()
    let away = told.filter { $0.value == day }.min() ?? archivers.map(\.author).min()
    conflicts.append(
      Conflict(
        field: name, base: nil,
        candidates: [
          Conflict.Candidate(nil, by: absent?.by, on: absent?.on),
          Conflict.Candidate(day, by: away?.by, on: away?.on),
        ]))
    values[Self.archived] = versions.base.parts.chunks[Self.archived]?.value
  }

  /// Whether the entries of a written file are these.
  func isSaid(by document: Document) -> Bool {
    let written = RecordParts(document)
    let others = written.chunks.filter { $0.key.text != Common.shared.conflicts.key.text }
    return others.count == values.count
      && others.allSatisfy { $1.value.isIdentical(to: values[$0]) }
      && written.conflicts.count == conflicts.count
      && zip(written.conflicts, conflicts).allSatisfy { $0.field == $1.field }
  }
}

extension BodyMerge {
  /// Whether a written file has these sections, with these lines.
  func isSaid(by document: Document) -> Bool {
    let written = document.sections.map { LineMerge.lines(document.bytes[$0.lines]).joined() }
    return written.count == sections.count
      && zip(written, sections).allSatisfy { $0.isIdentical(to: $1.lines) }
  }
}

extension RecordParts {
  /// All that a version says apart from whether it is put away, without comments and blank lines.
  var says: [String: String] {
    var says: [String: String] = [:]
    for (key, chunk) in chunks
    where ![Record.archivedKey.text, Common.shared.conflicts.key.text].contains(key.text) {
      if let value = chunk.value.presence {
        says["e\(key.occurrence)\(key.text)"] = value.canonical
      }
    }
    for (key, part) in sections {
      says["s\(key.occurrence)\(key.text)"] = part.text.joined().canonical
    }
    for conflict in conflicts where conflict.field != Record.archivedKey.text {
      says["c\(conflict.field)"] = conflict.node.canonical
    }
    says["p"] = preamble.text.joined().canonical
    return says
  }
}
