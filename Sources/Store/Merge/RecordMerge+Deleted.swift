package import Domain
import Notation

extension RecordMerge {
  /// Whether one version of a record says what the other says: comments, line ends, quotes and normal
  /// forms aside. Files that cannot be read say the same when they are equal.
  package static func saysTheSame(_ a: [UInt8], _ b: [UInt8], kind: Kind?) -> Bool {
    guard a != b else { return true }
    let plain = [a, b].map { TextForm.split($0, keepsEndings: false).plain }
    guard let x = document(plain[0], kind), let y = document(plain[1], kind) else {
      return plain[0] == plain[1]
    }
    let (one, other) = (RecordParts(x), RecordParts(y))
    let archived = Record.archivedKey.text
    return one.says == other.says && one.text(archived) == other.text(archived)
  }

  /// A record that one side changed and the other deleted: it stays, flagged as if it had been put
  /// away on the day of the deletion. One that was put away on both sides, or cannot be read, stays as
  /// it is.
  package init(keeping edited: Version, deletedBy by: String?, on day: Day, kind: Kind) {
    let bytes = edited.bytes
    let known = RecordMerge.document(bytes, kind)?.conflicts ?? []
    guard let document = RecordMerge.document(bytes, kind),
      RecordParts(document).text(Record.archivedKey.text) == nil
    else {
      self.init(bytes, kind, known: known)
      return
    }
    let flagged = document.flagging(
      edited.author, Conflict.Candidate(.scalar(day.iso), by: by, on: day))
    self.init(flagged.brokenLimit == nil ? flagged.bytes : bytes, kind, known: known)
  }
}

extension Document {
  /// With a conflict on `archived` between who changed the record and who deleted it.
  fileprivate func flagging(
    _ editor: Conflict.Candidate, _ deleter: Conflict.Candidate
  ) -> Document {
    let key = Common.shared.conflicts.key
    let name = Record.archivedKey.text
    let items = self[key]?.items ?? []
    let archived = items.filter { Conflict($0)?.field == name }
    let others = items.filter { Conflict($0)?.field != name }
    let told = archived.compactMap { Conflict($0) }.flatMap(\.candidates)
    let absent = told.filter { $0.value == nil }.min() ?? editor
    let days = (told.filter { $0.value != nil } + [deleter]).sorted {
      ($0.value.canonical, $0) < ($1.value.canonical, $1)
    }
    // The first day on which somebody did without it.
    let conflict = Conflict(field: name, base: nil, candidates: [absent] + days.prefix(1))
    let nodes = others + [conflict.node]
    let sorted = nodes.sorted { Self.field($0) < Self.field($1) }
    return setting(key, to: .list(sorted))
  }

  private static func field(_ node: Node) -> String { Conflict(node)?.field ?? "\u{10FFFF}" }
}
