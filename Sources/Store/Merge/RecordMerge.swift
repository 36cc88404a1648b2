package import Domain
import Notation

/// One file that two people changed, out of the version before and the two after it.
///
/// The order of the two does not matter: the same bytes come out. Whatever only one of them changed is
/// taken, byte for byte where that can be. What both changed to different values stays as it was
/// before, and both values stand in `conflicts:`.
package struct RecordMerge: Sendable, Equatable {
  /// The whole file.
  package let bytes: [UInt8]
  /// What stands against each other in it.
  package let conflicts: [Conflict]
  /// Those of them that neither version had.
  package let newConflicts: [Conflict]

  /// Merges two versions of a record, or of the configuration where `kind` is nil. Without a base,
  /// both have added the file.
  ///
  /// - Throws: `MergeError.differentIDs`, for two records that were given one name.
  /// - Complexity: O(bytes), and what aligning changed lines costs: up to 2,000 lines a section, squared.
  package init(
    base: Version?, _ a: Version, _ b: Version, kind: Kind?
  ) throws(MergeError) {
    let known = [a, b].flatMap { RecordMerge.conflicts($0.bytes, kind) }
    let settled = RecordMerge.settled(base?.bytes, a.bytes, b.bytes)
    let bytes = if let settled { settled } else { try RecordMerge.merged(base, a, b, kind) }
    self.init(bytes, kind, known: known)
  }

  init(_ bytes: [UInt8], _ kind: Kind?, known: [Conflict]) {
    self.bytes = bytes
    conflicts = RecordMerge.conflicts(bytes, kind)
    newConflicts = conflicts.filter { !known.contains($0) }
  }

  private static func conflicts(_ bytes: [UInt8], _ kind: Kind?) -> [Conflict] {
    document(bytes, kind)?.conflicts ?? []
  }

  static func document(_ bytes: [UInt8], _ kind: Kind?) -> Document? {
    kind == nil ? try? Document(configuration: bytes) : try? Document(record: bytes)
  }

  /// The version that says it all, where at most one side changed anything.
  private static func settled(_ base: [UInt8]?, _ a: [UInt8], _ b: [UInt8]) -> [UInt8]? {
    if a == base { return b }
    return b == base || a == b ? a : nil
  }

  private static func merged(
    _ base: Version?, _ a: Version, _ b: Version, _ kind: Kind?
  ) throws(MergeError) -> [UInt8] {
    let all = [base, a, b].compactMap { $0?.bytes }
    let keepsEndings = all.contains { TextForm.endings($0) == .mixed }
    let split = { (version: Version) in TextForm.split(version.bytes, keepsEndings: keepsEndings) }
    let (old, x, y) = (base.map(split), split(a), split(b))
    let form = TextForm.merged(base: old?.form, x.form, y.form)
    if let plain = settled(old?.plain, x.plain, y.plain) { return form.bytes(plain) }
    let (left, right) = (
      Side(version: a, plain: x.plain, kind), Side(version: b, plain: y.plain, kind)
    )
    guard let one = left.document, let other = right.document else {
      return form.bytes(left.keeping(right))
    }
    let before = old.flatMap { document($0.plain, kind) }
    let assembly = try RecordAssembly(
      ThreeVersions(
        base: before.map(RecordParts.init) ?? RecordParts(), RecordParts(one),
        RecordParts(other), authors: (a, b), kind: kind))
    return form.bytes(assembly.plain ?? left.keeping(right))
  }
}

extension RecordMerge {
  /// Any other text, line by line; nil where both changed the same place, or it is no text.
  static func lines(base: [UInt8]?, _ a: [UInt8], _ b: [UInt8]) -> [UInt8]? {
    let all = [base ?? [], a, b]
    guard all.allSatisfy({ !$0.contains(0) && (try? UTF8Span(validating: $0.span)) != nil }) else {
      return nil
    }
    let lines = all.map { LineMerge.lines($0) }
    let merged = LineMerge.merged(base: lines[0], lines[1], lines[2]) { _ in nil }
    return merged.map { Array($0.joined().utf8) }
  }
}
