import Domain
import Glibc
import TestSupport
import Testing

@testable import steerco

private let root = #filePath.split(separator: "/").dropLast(3).reduce(into: "") { $0 += "/" + $1 }
private let demo = root + "/demo/la-sen"

/// Real input where somebody has laid it; nil elsewhere, and then tests of it are skipped.
private let sharedData: String? = {
  let named = unsafe getenv("STEERCO_SHARED_DATA").map { unsafe String(cString: $0) }
  let folder = named ?? root + "/../shared/data"
  return unsafe access(folder, R_OK) == 0 ? folder : nil
}()

private func export(_ kind: String, _ format: String, _ store: String) -> String {
  CommandRun("export", kind, "--format", format, store: store).out
}

/// Exports a kind, imports it into `target`, and expects the same export there and no more records
/// from a second import.
private func carry(
  _ kind: String, _ format: String, from source: String, to target: TemporaryStore
) throws {
  let first = export(kind, format, source)
  try target.write("out.\(format)", first)
  let file = target.absolute("out.\(format)")
  let run = CommandRun("import", kind, file, store: target.path)
  #expect(run.status == 0, "\(run.err)")
  let second = export(kind, format, target.path)
  #expect(Array(second.utf8) == Array(first.utf8), "\(kind) \(format)")
  let again = CommandRun("import", kind, file, store: target.path)
  #expect(again.err.contains("0 added, 0 updated"), "\(kind) \(format): \(again.err)")
}

@Suite struct RoundTripTests {
  @Test(arguments: ["json", "csv"])
  func `the demo's records come through an empty store as they were`(format: String) throws {
    let store = try TemporaryStore()
    for kind in Kind.allCases.map(\.rawValue) {
      try carry(kind, format, from: demo, to: store)
    }
    // Through one format, the other says the same.
    for kind in Kind.allCases.map(\.rawValue) {
      #expect(export(kind, "json", store.path) == export(kind, "json", demo), "\(kind)")
    }
  }

  @Test(arguments: ["json", "csv"])
  func `comments, foreign keys, lists and numbers survive`(format: String) throws {
    let text = """
      ---
      id: D-0007
      title: "=A, \\"B\\""
      question: one line
      nav_order: 3
      labels: [a, "b, c"]
      deep: {x: [1, 2], y: {z: w}}
      import-key: madr:0001-x
      ---

      # Title

      ## Context and Problem Statement

      \tcode
      * 🇻🇳 text

      ## Rationale

      Because.

      Twice.

      ## Comments

      - 2026-01-01 Lan: yes

      """
    let source = try TemporaryStore(["decisions/D-0007-x.md": text])
    let store = try TemporaryStore()
    try carry("decision", format, from: source.path, to: store)
    let name = try #require(store.names(in: "decisions").first)
    let copy = try store.text("decisions/" + name)
    #expect(copy.hasSuffix(text.split(separator: "madr:0001-x\n---\n")[1]))
    #expect(copy.contains("\nnav_order: 3\n") && copy.contains("\nimport-key: madr:0001-x\n"))
    #expect(copy.contains("labels: [a, \"b, c\"]\n") && !copy.contains("rationale:"))
  }

  @Test(.enabled(if: sharedData != nil), arguments: ["json", "csv"])
  func `originals imported again after an export add none`(format: String) throws {
    let data = try #require(sharedData)
    let originals = [
      ("decision", ["import", "madr", data + "/madr-decisions"]),
      (
        "use-case",
        [
          "import", "use-case", data + "/federal-ai-use-cases-cots-2025.csv", "--map",
          "AI Use Case=title",
        ]
      ),
      ("ownership", ["import", "ownership", data + "/martech-raci.csv"]),
    ]
    for (kind, arguments) in originals {
      let source = try TemporaryStore()
      let store = try TemporaryStore()
      let run = CommandRun(arguments, store: source.path)
      #expect(run.status == 0, "\(run.err)")
      try carry(kind, format, from: source.path, to: store)
      let again = CommandRun(arguments, store: store.path)
      #expect(again.err.contains("0 added"), "\(kind) \(again.err)")
    }
  }
}
