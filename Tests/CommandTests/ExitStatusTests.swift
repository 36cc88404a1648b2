import Testing

@testable import steerco

@Test func `usage errors have the status of the argument parser`() {
  #expect(ExitStatus.usage.rawValue == 64)
}
