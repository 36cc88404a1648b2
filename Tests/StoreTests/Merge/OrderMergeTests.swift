import TestSupport
import Testing

@testable import Store

struct OrderMergeTests {
  @Test(arguments: [
    ("ab", "axb", "ayb", "axyb"),  // at one place: by their heads
    ("ab", "azcb", "ayb", "ayzcb"),  // a run stays in its author's order
    ("ab", "axb", "b", "xb"),  // behind one that the other removed
    ("abc", "cab", "axbc", "caxb"),  // one side reordered
    ("", "ba", "ca", "cba"),  // both added one element: it stays behind all that it stood behind
  ])
  func `additions stand where their authors put them`(
    base: String, a: String, b: String, result: String
  ) {
    #expect(merge(base, a, b) == result)
    #expect(merge(base, b, a) == result)
  }

  @Test func `three people get one list, in whatever order their changes meet`() {
    var random = SeededGenerator()
    let seed: Comment = "STEERCO_SEED=\(random.seed)"
    let own = ["suz", "tvy", "rwx"]
    for _ in 0..<1500 {
      let base = letters("ABCDEF", 50, &random)
      let reordering = Int.random(in: 0..<6, using: &random)
      let sides = (0..<3).map { side in
        // Where one side reorders, what the others removed or added twice has no place that all would find.
        edited(
          base, isReordered: side == reordering, reordering < 3 ? own[side] : own.joined(), &random)
      }
      let (a, b, c) = (sides[0], sides[1], sides[2])
      #expect(merge(base, a, b) == merge(base, b, a), seed)
      #expect(merge(base, a, a) == a && merge(base, base, a) == a, seed)
      let left = merge(base, merge(base, a, b), c)
      let right = merge(base, a, merge(base, b, c))
      if left != right {
        Issue.record("\(seed) base \(base), sides \(sides): \(left) is not \(right)")
        return
      }
    }
  }

  private func letters(_ all: String, _ percent: Int, _ random: inout SeededGenerator) -> String {
    String(all.filter { _ in Int.random(in: 0..<100, using: &random) < percent })
  }

  private func edited(
    _ base: String, isReordered: Bool, _ added: String, _ random: inout SeededGenerator
  ) -> String {
    var elements = Array(letters(base, added.count == 3 ? 100 : 75, &random))
    if isReordered { elements.shuffle(using: &random) }
    for letter in letters(added, 35, &random).shuffled(using: &random) {
      elements.insert(letter, at: Int.random(in: 0...elements.count, using: &random))
    }
    return String(elements)
  }

  private func merge(_ base: String, _ a: String, _ b: String) -> String {
    let (before, x, y) = (Set(base), Set(a), Set(b))
    let kept = mergedSets(before, x, y)
    return String(OrderMerge.merged(base: Array(base), Array(a), Array(b), keeping: kept))
  }

  private func mergedSets(
    _ base: Set<Character>, _ a: Set<Character>, _ b: Set<Character>
  ) -> Set<Character> {
    base.intersection(a).intersection(b).union(a.subtracting(base)).union(b.subtracting(base))
  }
}
