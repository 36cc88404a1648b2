import Domain
import TestSupport
import Testing

struct SecondOpinionTests {
  /// The records of one throw are judged on this many days, each a portfolio of its own.
  private static let daysOfOneThrow = 4
  private static let throwsOfOneBatch = 313

  /// Eight batches of 313 · 4 make 10,016 portfolios.
  @Test(arguments: 0..<8)
  func `the two implementations agree on 10,000 random portfolios`(batch: UInt64) throws {
    let base = SeededGenerator().seed
    for number in 0..<UInt64(Self.throwsOfOneBatch) {
      let seed = base &+ batch &* 1_000_003 &+ number
      var dice = Dice(seed: seed)
      var plain = dice.portfolio()
      let product = try plain.portfolio()
      for day in 0..<Self.daysOfOneThrow {
        let opinion = SecondOpinion(
          plain, product.on(Day(number: plain.today)), withTimeless: day == 0)
        let first = opinion.disagreements.first
        #expect(first == nil, "seed \(seed), STEERCO_SEED=\(base): \(first ?? "")")
        if first != nil { return }
        plain.today = dice.judgementDay()
      }
    }
  }
}
