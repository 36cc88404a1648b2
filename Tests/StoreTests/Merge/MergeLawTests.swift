import Domain
import Notation
import TestSupport
import Testing

@testable import Store

/// What holds for every pair of changes, whatever they are.
struct MergeLawTests {
  @Test func `two changes of a record meet the same way in every clone, and nothing is lost`()
    throws
  {
    var versions = GeneratedVersions()
    var (conflicts, clean) = (0, 0)
    for round in 0..<GeneratedVersions.rounds(250) {
      let kind = versions.made.pick(Kind.allCases)
      let base = versions.base(kind)
      let (a, b) = (versions.side(of: base, kind), versions.side(of: base, kind))
      let trial = Trial(seed: versions.seed, round: round, kind: kind, base: base, a: a, b: b)
      guard let merged = trial.checked() else { return }
      if merged.newConflicts.isEmpty { clean += 1 } else { conflicts += 1 }
    }
    #expect(conflicts > 25 && clean > 25, "\(conflicts) conflicts, \(clean) without")
  }

  @Test func `three changes without a conflict give one record, in whatever order they meet`()
    throws
  {
    var versions = GeneratedVersions()
    var compared = 0
    for round in 0..<GeneratedVersions.rounds(250) {
      let kind = versions.made.pick(Kind.allCases)
      let base = versions.base(kind)
      let sides = (0..<3).map { _ in versions.side(of: base, kind, .tame) }
      let (a, b, c) = (sides[0], sides[1], sides[2])
      func merge(_ a: [UInt8], _ b: [UInt8]) throws -> RecordMerge {
        try RecordMerge(base: Version(base), Version(a), Version(b), kind: kind)
      }
      let pairs = try [merge(a, b), merge(b, c), merge(a, c)]
      guard pairs.allSatisfy({ $0.newConflicts.isEmpty && !$0.isLabelled }) else { continue }
      let left = try merge(pairs[0].bytes, c)
      let right = try merge(a, pairs[1].bytes)
      guard left.newConflicts.isEmpty, right.newConflicts.isEmpty, !left.isLabelled else {
        continue
      }
      compared += 1
      // How values are quoted may depend on the order; what they say and where they stand does not.
      let isOrdered = sides.allSatisfy { isInOrder($0, base) }
      guard left.content(isOrdered) == right.content(isOrdered) else {
        Issue.record(
          """
          STEERCO_SEED=\(versions.seed) round \(round)
          \(show(base))\n--- a\n\(show(a))\n--- b\n\(show(b))\n--- c\n\(show(c))
          --- (ab)c\n\(left.text)\n--- a(bc)\n\(right.text)
          """)
        return
      }
    }
    #expect(compared > 25, "\(compared)")
  }

  @Test func `files that are broken anywhere meet the same way, and all their bytes are kept`()
    throws
  {
    var versions = GeneratedVersions()
    for round in 0..<GeneratedVersions.rounds(150) {
      let kind = versions.made.pick(Kind.allCases)
      let base = versions.base(kind)
      let (a, b) = (
        versions.broken(versions.side(of: base, kind)),
        versions.broken(versions.side(of: base, kind))
      )
      let seed: Comment = "STEERCO_SEED=\(versions.seed) round \(round)"
      func merge(_ a: [UInt8], _ b: [UInt8]) throws -> [UInt8] {
        try RecordMerge(base: Version(base), Version(a), Version(b), kind: kind).bytes
      }
      guard let merged = try? merge(a, b) else { continue }
      #expect(try merge(b, a) == merged, seed)
      let isReadable = [a, b].map { (try? Document(record: $0)) != nil }
      // What only one side changed is taken as it is.
      let plain = [base, a, b].map { TextForm.split($0, keepsEndings: false).plain }
      if plain[0] == plain[1] || plain[0] == plain[2] { continue }
      if isReadable.contains(true), (try? Document(record: merged)) == nil {
        Issue.record(
          "\(seed)\n\(show(base))\n--- a\n\(show(a))\n--- b\n\(show(b))\n---\n\(show(merged))")
      }
      for (side, isReadable) in zip([a, b], isReadable) where !isReadable && side != base {
        let text = show(TextForm.split(side, keepsEndings: false).plain)
        let lines = text.canonical.split(separator: "\n").filter { !$0.utf8.contains(0xBD) }
        let kept = show(merged).canonical
        #expect(lines.allSatisfy(kept.contains), seed)
      }
    }
  }
}

/// Whether all keys of the base are there, and all lists have their items in its order, each once.
private func isInOrder(_ bytes: [UInt8], _ base: [UInt8]) -> Bool {
  guard let old = try? Document(record: base), let new = try? Document(record: bytes) else {
    return false
  }
  return Set(old.keys).isSubset(of: new.keys)
    && new.keys.allSatisfy { key in
      let (before, after) = ([old, new].map { ($0[Key(key)]?.items ?? []).map(\.canonical) }).both
      let common = Set(before).intersection(after)
      return Set(after).count == after.count && Set(before).count == before.count
        && before.filter(common.contains) == after.filter(common.contains)
    }
}

extension Array {
  fileprivate var both: (Element, Element) { (self[0], self[1]) }
}

private func show(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

extension RecordMerge {
  /// What it says; where nobody has moved or repeated anything, also in which order.
  fileprivate func content(_ isOrdered: Bool) -> [[String]] {
    let plain = TextForm.split(bytes, keepsEndings: false).plain
    guard let document = try? Document(record: plain) else { return [] }
    let parts = RecordParts(document)
    let leads = parts.keys.flatMap { LineMerge.lines((parts.chunks[$0]?.lead ?? "").utf8) }
    let texts = parts.sections.map { $0.text + $1.text.joined() }.sorted()
    guard isOrdered else { return [document.says.sorted(), leads.sorted(), texts] }
    return [
      parts.keys.map(\.text), parts.headings.map(\.text), parts.says.values.sorted(), leads, texts,
    ]
  }

  /// Whether a text of the body was kept twice.
  fileprivate var isLabelled: Bool { text.contains("### ?, ?") }
}

/// Two changes of one record, and the laws.
private struct Trial {
  let seed: UInt64
  let round: Int
  let kind: Kind
  let base, a, b: [UInt8]

  private func version(_ bytes: [UInt8], _ by: String) -> Version {
    Version(bytes, by: by, on: Day(number: 20_000))
  }

  private func merge(
    _ base: [UInt8], _ a: [UInt8], _ b: [UInt8], _ names: (String, String) = ("cmo", "cio")
  )
    throws -> RecordMerge
  {
    try RecordMerge(base: Version(base), version(a, names.0), version(b, names.1), kind: kind)
  }

  /// Nil when a law is broken, which it reports.
  func checked() -> RecordMerge? {
    guard let merged = try? merge(base, a, b) else { return fail("refused", nil) }
    let law = [
      ("not symmetric", (try? merge(base, b, a, ("cio", "cmo")))?.bytes == merged.bytes),
      ("not idempotent", (try? merge(base, a, a))?.bytes == a),
      ("takes not what one side changed", (try? merge(base, base, a))?.bytes == a),
      ("again with a", (try? merge(base, merged.bytes, a, ("x", "cmo")))?.bytes == merged.bytes),
      ("again with b", (try? merge(base, merged.bytes, b, ("x", "cio")))?.bytes == merged.bytes),
      ("cannot be read", (try? Document(record: merged.bytes)) != nil),
      ("kept whole", !merged.text.contains("Unreadable version")),
      ("lost from a", lost(a, in: merged).isEmpty), ("lost from b", lost(b, in: merged).isEmpty),
      ("touched", touched(merged).isEmpty),
    ].first { !$0.1 }
    return law.map { fail($0.0, merged) } ?? merged
  }

  private func fail(_ what: String, _ merged: RecordMerge?) -> RecordMerge? {
    let again = merged.flatMap { m in
      try? merge(
        base, m.bytes, what.hasSuffix("a") ? a : b, ("x", what.hasSuffix("a") ? "cmo" : "cio"))
    }
    Issue.record(
      """
      \(what): STEERCO_SEED=\(seed) round \(round) \(merged.map { "\(lost(a, in: $0)) \(lost(b, in: $0)) \(touched($0))" } ?? "")
      \(show(base))\n--- a\n\(show(a))\n--- b\n\(show(b))\n--- merged\n\(merged.map { show($0.bytes) } ?? "")
      --- again\n\(again.map { show($0.bytes) } ?? "")
      """)
    return nil
  }

  /// Texts that a side gave, and that are neither in the result nor in a conflict.
  private func lost(_ side: [UInt8], in merged: RecordMerge) -> Set<String> {
    let written = try? Document(record: merged.bytes)
    let texts = written?.conflicts.flatMap(\.candidates).compactMap(\.value).flatMap(\.leaves) ?? []
    let lines = texts.flatMap { $0.split(separator: "\n") }.map { "line \($0)" }
    let result = (written?.says ?? []).union(lines)
    let (before, after) = (
      (try? Document(record: base))?.says ?? [], (try? Document(record: side))?.says ?? []
    )
    // What a side had agreed on before two others wanted something else gives way to what was agreed
    // before both sides.
    let given = (try? Document(record: side))?.conflicts.compactMap(\.base).flatMap(\.leaves) ?? []
    return after.subtracting(before).subtracting(result).filter { entry in
      !entry.hasPrefix("archived") && !given.contains { entry.hasSuffix($0) }
    }
  }

  /// Entries that neither side changed, and that are not as they were.
  private func touched(_ merged: RecordMerge) -> [String] {
    let all = [base, a, b, merged.bytes].map { bytes in
      (try? Document(record: TextForm.split(bytes, keepsEndings: false).plain)).map(
        RecordParts.init)
        ?? RecordParts()
    }
    return all[0].chunks.compactMap { key, chunk in
      let isUntouched = all[1...2].allSatisfy {
        $0.chunks[key]?.entry.isIdentical(to: chunk.entry) ?? false
      }
      let isAsItWas = all[3].chunks[key]?.entry.isIdentical(to: chunk.entry) ?? false
      return isUntouched && !isAsItWas && !["conflicts", "archived"].contains(key.text)
        ? key.text : nil
    }
  }
}

extension Document {
  /// Every scalar and every line of the body, canonical, with the field that it belongs to.
  fileprivate var says: Set<String> {
    var says: Set<String> = []
    for key in keys where key != "conflicts" {
      for text in self[Key(key)]?.leaves ?? [] { says.insert("\(key): \(text)") }
    }
    for conflict in conflicts {
      let field = conflict.field.split(separator: ".").first ?? ""
      for text in conflict.candidates.compactMap(\.value).flatMap(\.leaves) {
        says.insert("\(field): \(text)")
      }
    }
    for line in body.canonical.split(separator: "\n")
    where !line.hasPrefix("## ") && !line.utf8.allSatisfy({ $0 == 0x20 }) {
      says.insert("line \(line)")
    }
    return says
  }
}

extension Node {
  fileprivate var leaves: [String] {
    switch self {
    case .scalar(let text): text.isEmpty ? [] : [text.canonical]
    case .list(let items): items.flatMap(\.leaves)
    case .map(let pairs): pairs.flatMap(\.value.leaves)
    }
  }
}
