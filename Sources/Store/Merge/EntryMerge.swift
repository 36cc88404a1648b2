import Domain
import Notation

/// The front matters of three versions, entry by entry.
struct EntryMerge {
  private(set) var values: [PartKey: Node] = [:]
  private(set) var conflicts: [Conflict] = []
  private let versions: ThreeVersions
  private let three: ThreeKeys

  private static let conflictsKey = Common.shared.conflicts.key.text
  private static let idKey = Record.idKey.text

  init(_ versions: ThreeVersions) {
    self.versions = versions
    let (base, a, b) = (versions.base.parts, versions.a.parts, versions.b.parts)
    three = ThreeKeys(base: base.keys, a: a.keys, b: b.keys)
    for key in three.all where key.text != Self.conflictsKey {
      let (x, y, z) = (base.chunks[key]?.value, a.chunks[key]?.value, b.chunks[key]?.value)
      if key.text == Self.idKey {
        values[key] = chosenSpelling(base: x, y ?? x, z ?? x)
        continue
      }
      let merge = FieldMerge(
        versions.field(key), key: key.text, base: versions.base.state(x, key.text),
        versions.a.state(y, key.text), versions.b.state(z, key.text))
      values[key] = merge.value
      conflicts += merge.conflicts
    }
    mergeOrphans()
  }

  /// Conflicts about fields that stand neither among the entries nor in a body.
  private mutating func mergeOrphans() {
    let present = Set(three.all.map(\.text))
    let names = versions.base.conflictKeys.union(versions.a.conflictKeys)
      .union(versions.b.conflictKeys)
    for name in names.subtracting(present) {
      let field = versions.kind?.schema.field(name)
      if let heading = field?.heading?.lowercased(), versions.hasSection(heading) { continue }
      let merge = FieldMerge(
        field, key: name, base: versions.base.state(nil, name), versions.a.state(nil, name),
        versions.b.state(nil, name))
      conflicts += merge.conflicts
      if let value = merge.value {
        values[PartKey(text: name, occurrence: 0, name: name)] = value
      }
    }
  }

  /// Items of `conflicts:` that are none.
  var strays: [Node] {
    let node = FieldMerge(
      nil, key: "", base: FieldState(.list(versions.base.parts.strays)),
      FieldState(.list(versions.a.parts.strays)), FieldState(.list(versions.b.parts.strays)))
    return node.value?.items ?? []
  }

  /// The entries with their comments, where `conflicts` are all that stand against each other.
  func text(_ values: [PartKey: Node], conflicts: [Conflict]) -> String {
    var values = values
    let nodes = conflicts.map { $0.node.flattened(to: Limits.depth - 1) } + strays
    let key = PartKey(text: Self.conflictsKey, occurrence: 0, name: Self.conflictsKey)
    values[key] = nodes.isEmpty ? nil : .list(nodes)
    let known = three.ordered(keeping: Set(values.keys).intersection(three.all))
    let added = Set(values.keys).subtracting(three.all).sorted()
    var (text, hasMovedTail) = ("", false)
    for key in known + added {
      guard let value = values[key] else { continue }
      let entry = EntryText(versions, key).bytes(value)
      text += lead(of: key, &hasMovedTail) + String(decoding: entry, as: UTF8.self)
    }
    return text + comments { $0.parts.tail }
  }

  /// A key that is added behind the comments at the end has them above it; two of them have them once.
  private func lead(of key: PartKey, _ hasMovedTail: inout Bool) -> String {
    let before = versions.base.parts.chunks[key]
    let lead = comments { $0.parts.chunks[key]?.lead ?? before?.lead }
    let tail = versions.base.parts.tail
    guard before == nil, !tail.isEmpty, lead.hasPrefix(tail) else { return lead }
    defer { hasMovedTail = true }
    return hasMovedTail ? String(lead.dropFirst(tail.count)) : lead
  }

  private func comments(_ part: (ReadVersion) -> String?) -> String {
    let base = part(versions.base) ?? ""
    let (a, b) = (part(versions.a) ?? base, part(versions.b) ?? base)
    if a.isIdentical(to: base) { return b }
    if b.isIdentical(to: base) || a.isIdentical(to: b) { return a }
    return merged(base, a, b)
  }

  /// Lines are a set in stable order: what one side removed goes, what both added stands.
  private func merged(_ base: String, _ a: String, _ b: String) -> String {
    let parts = [base, a, b].map { text in
      LineMerge.lines(text.utf8).reduce(into: Parts()) {
        $0.add(.scalar($1), $1.canonical, name: "")
      }
    }
    let merge = FieldMerge.mergedItems(parts[0], parts[1], parts[2])
    return merge.compactMap(\.text).joined()
  }
}

extension ThreeVersions {
  func hasSection(_ heading: String) -> Bool {
    [base, a, b].contains { $0.parts.headings.contains { $0.text == heading } }
  }
}

extension Node {
  /// What is nested deeper than an entry may be becomes text.
  func flattened(to depth: Int) -> Node {
    switch self {
    case .scalar: self
    case _ where depth == 0: .scalar(inline)
    case .list(let items): .list(items.map { $0.flattened(to: depth - 1) })
    case .map(let pairs):
      .map(pairs.map { Node.Pair($0.key, $0.value.flattened(to: depth - 1)) })
    }
  }
}

/// How a merged value is written: each version's lines are edited to say it, and of the three texts, the
/// one that a side changed is taken. So one side's comments meet the other's value.
private struct EntryText {
  private let base, a, b: RecordParts.Chunk?
  private let key: PartKey

  init(_ versions: ThreeVersions, _ key: PartKey) {
    self.key = key
    base = versions.base.parts.chunks[key]
    a = versions.a.parts.chunks[key]
    b = versions.b.parts.chunks[key]
  }

  func bytes(_ value: Node) -> [UInt8] {
    let texts = [base, a, b].map { $0.map { saying(value, $0) } }
    let chosen = chosenSpelling(base: texts[0], texts[1] ?? texts[0], texts[2] ?? texts[0])
    return Array((chosen ?? texts[0] ?? saying(value, nil)).utf8)
  }

  private func saying(_ value: Node, _ chunk: RecordParts.Chunk?) -> String {
    if let chunk, chunk.value.isIdentical(to: value) { return chunk.entry }
    let bytes = chunk.map { Array($0.entry.utf8) } ?? []
    guard let document = try? Document(configuration: bytes) else { return chunk?.entry ?? "" }
    let name = document.keys.first ?? key.name
    return String(decoding: document.setting(Key(name), to: value).bytes, as: UTF8.self)
  }
}
