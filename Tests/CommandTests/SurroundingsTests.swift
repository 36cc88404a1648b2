import Domain
import Testing

@testable import steerco

@Suite struct SurroundingsTests {
  @Test func `days end one after another, where no clock is further off than half a day`() {
    for number in [-400, 0, 20_000, 20_500, 20_600] {
      let ends = (0...370).map { Surroundings.lastSecond(of: Day(number: number + $0)) }
      let lengths = zip(ends, ends.dropFirst()).map { ($1 - $0) / 3600 }
      #expect(lengths.allSatisfy { (22...26).contains($0) }, "\(number)")
      #expect(abs(ends[0] + 1 - (number + 1) * 86_400) <= 15 * 3600, "\(number)")
    }
  }
}
