import Domain
import Notation
import TestSupport
import Testing

@Suite struct RankTests {
  @Test func `a key stands between two others, however often that is done`() throws {
    var random = SeededGenerator()
    var keys: [String] = []
    for _ in 0..<400 {
      let place = Int.random(in: 0...keys.count, using: &random)
      let lower = place > 0 ? keys[place - 1] : nil
      let upper = place < keys.count ? keys[place] : nil
      let key = try #require(
        RankKey.between(lower, upper, jitter: random.next()), "seed \(random.seed)")
      keys.insert(key, at: place)
    }
    #expect(keys == keys.sorted() && Set(keys).count == keys.count, "seed \(random.seed)")
    #expect(keys.joined().allSatisfy { $0.isNumber || $0.isLowercase })
  }

  @Test func `a thousand keys before the first one all have room`() throws {
    var first: String?
    for number in 0..<1_000 {
      let key = try #require(RankKey.between(nil, first, jitter: UInt64(number)))
      #expect(first.map { key < $0 } ?? true)
      first = key
    }
  }

  @Test func `two people who move something to one place get different keys`() {
    var random = SeededGenerator()
    let keys = (0..<2_000).compactMap { _ in RankKey.between("a", "b", jitter: random.next()) }
    #expect(Set(keys).count == 2_000, "seed \(random.seed)")
  }

  @Test(arguments: [("5", "10"), ("a", "a"), ("b", "a"), ("a", "a0"), ("a", "a00")])
  func `where there is no room it is said`(keys: (String, String)) {
    #expect(RankKey.between(keys.0, keys.1, jitter: 7) == nil)
  }

  @Test func `keys that people wrote are understood`() throws {
    for (lower, upper) in [("1", "2"), ("A", "B"), ("x", nil), (nil, "1"), ("-", "1")] {
      let key = try #require(RankKey.between(lower, upper, jitter: 1))
      #expect(
        lower.map { $0.lowercased() < key } ?? true && upper.map { key < $0.lowercased() } ?? true)
    }
  }

  private func cases(_ ranks: [String?]) throws -> [Record] {
    try ranks.enumerated().map { number, rank in
      let line = rank.map { "\nrank: \($0)" } ?? ""
      return try record("U-000\(number + 1)", "id: U-000\(number + 1)\ntitle: N\(line)")
    }
  }

  private func ranking(_ ranks: [String?], _ from: Int, to place: Int) throws -> Change {
    var rest = try cases(ranks)
    let moved = rest.remove(at: from)
    var number: UInt64 = 0
    return try #require(
      Change.ranking(
        moved, behind: Array(rest[..<place]), before: place < rest.count ? rest[place] : nil
      ) {
        number += 1
        return number
      })
  }

  @Test func `only what moves is written`() throws {
    let change = try ranking(["b", "d", "f", "h"], 3, to: 1)
    guard case .edit(let record, let edits)? = change.steps.first else { return }
    #expect(try change.steps.count == 1 && record == id("U-0004"))
    let key = try #require(edits.first?.value?.text)
    #expect("b" < key && key < "d")
  }

  @Test func `those above that have no rank get one, those below stay without`() throws {
    #expect(try ranking([nil, nil, nil, nil], 3, to: 2).steps.count == 3)
    #expect(try ranking(["b", nil, nil], 2, to: 1).steps.count == 1)
    #expect(try ranking([nil, nil], 1, to: 0).steps.count == 1)
  }

  @Test func `equal ranks make room for one another`() throws {
    #expect(try ranking(["a", "a", "a"], 2, to: 1).steps.count == 2)
  }
}
