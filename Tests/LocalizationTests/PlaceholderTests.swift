import Testing

@Test func `the module loads`() {
  #expect(Bool(true))
}
