package import Domain
import Notation

/// One version of a file, and who wrote it when.
package struct Version: Sendable {
  /// The whole file.
  package let bytes: [UInt8]
  /// A handle of `people/`, else the name that git knows.
  package let by: String?
  /// The day of the change.
  package let on: Day?

  package init(_ bytes: [UInt8], by: String? = nil, on: Day? = nil) {
    self.bytes = bytes
    self.by = by
    self.on = on
  }

  var author: Conflict.Candidate { Conflict.Candidate(nil, by: by, on: on) }
}

/// A version that could be read.
struct ReadVersion {
  let parts: RecordParts
  let author: Conflict.Candidate
  private let groups: ConflictGroups

  init(_ parts: RecordParts, _ author: Conflict.Candidate, keys: Set<String>) {
    self.parts = parts
    self.author = author
    groups = ConflictGroups(parts.conflicts, keys: keys)
  }

  var conflictKeys: Set<String> { groups.keys }

  func conflicts(of key: String) -> [Conflict] { groups[key] }

  func state(_ value: Node?, _ key: String) -> FieldState {
    FieldState(value, conflicts: groups[key], by: author.by, on: author.on)
  }
}

/// Three versions of one file that can all be read.
struct ThreeVersions {
  let base, a, b: ReadVersion
  let kind: Kind?

  init(
    base: RecordParts, _ a: RecordParts, _ b: RecordParts, authors: (Version, Version), kind: Kind?
  ) {
    let keys = Set((base.keys + a.keys + b.keys).map(\.text)).union(
      kind?.schema.fields.map(\.key.text) ?? [])
    self.base = ReadVersion(base, Conflict.Candidate(nil), keys: keys)
    self.a = ReadVersion(a, authors.0.author, keys: keys)
    self.b = ReadVersion(b, authors.1.author, keys: keys)
    self.kind = kind
  }

  func conflicts(of key: String) -> [Conflict] {
    base.conflicts(of: key) + a.conflicts(of: key) + b.conflicts(of: key)
  }

  func field(_ key: PartKey) -> (any AnyField)? {
    key.occurrence == 0 ? kind?.schema.field(key.text) : nil
  }

  /// The field whose prose stands under the heading, unless a version has it among its entries.
  func field(heading: String) -> (any AnyField)? {
    kind?.schema.fields.first { field in
      field.heading?.lowercased() == heading
        && ![base, a, b].contains { $0.parts.keys.contains { $0.text == field.key.text } }
    }
  }
}
