import Glibc

/// Numbers that look random and are the same in each run of a seed (SplitMix64).
///
/// `STEERCO_SEED=… swift test` runs the same values again; a property test names `seed` when it fails.
package struct SeededGenerator: RandomNumberGenerator {
  /// What this run began with.
  package let seed: UInt64
  private var state: UInt64

  package init(state: UInt64) {
    seed = state
    self.state = state
  }

  /// Begins with `STEERCO_SEED`, else with a seed that nobody has chosen.
  package init() {
    let given = unsafe getenv("STEERCO_SEED").flatMap { unsafe UInt64(String(cString: $0)) }
    self.init(state: given ?? .random(in: 0...UInt64(UInt32.max)))
  }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
