import TestSupport

/// Chance with a liking for boundaries: days lie where limits are, fields are missing now and then.
struct Dice {
  private var generator: SeededGenerator
  /// The day around which all others lie.
  let anchor: Int
  /// How likely a field of the current record is there, 0…100.
  var completeness = 80
  /// Every day that was thrown, to judge the records on.
  private(set) var days: [Int] = []

  /// 2026-03-12; the leap day 2028-02-29 and its neighbours; the last day of a year.
  private static let anchors = [20524, 21243, 21244, 21242, 21183]
  private static let offsets = [
    0, 0, -1, 1, -2, 2, -3, 3, -4, 4, -5, -7, -10, -13, -14, -15, -20, -30, -60, -88, -89, -90, -91,
    88, 89, 90, 91, 30, -364, -366,
  ]
  /// What has to pass until a limit is reached, or just not.
  private static let waits = [0, 0, 1, -1, 2, 3, 4, 7, 13, 14, 15, 89, 90, 91, -89, -90, -91]

  init(seed: UInt64) {
    generator = SeededGenerator(state: seed)
    anchor = Dice.anchors[Int(generator.next() % UInt64(Dice.anchors.count))]
  }

  mutating func number(_ range: ClosedRange<Int>) -> Int {
    range.lowerBound + Int(generator.next() % UInt64(range.count))
  }

  mutating func chance(_ percent: Int) -> Bool { number(1...100) <= percent }

  mutating func pick<Value>(_ values: [Value]) -> Value { values[number(0...values.count - 1)] }

  mutating func maybe<Value>(_ values: [Value]) -> Value? {
    chance(completeness) ? pick(values) : nil
  }

  mutating func some<Value>(_ count: ClosedRange<Int>, of values: [Value]) -> [Value] {
    (0..<number(count)).map { _ in pick(values) }
  }

  mutating func list<Value>(_ count: ClosedRange<Int>, _ make: (inout Dice) -> Value) -> [Value] {
    (0..<number(count)).map { _ in make(&self) }
  }

  mutating func day() -> Int { noted(anchor + pick(Dice.offsets)) }

  mutating func maybeDay() -> Int? { chance(completeness) ? day() : nil }

  mutating func noted(_ day: Int) -> Int {
    days.append(day)
    return day
  }

  /// A day on which something may just have become due.
  mutating func judgementDay() -> Int {
    days.isEmpty || chance(20) ? anchor : pick(days) + pick(Dice.waits)
  }

  /// The next record is nearly empty, ordinary or complete.
  mutating func nextRecord() { completeness = pick([40, 80, 95, 100]) }
}
