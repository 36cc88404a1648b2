internal import CNcurses
package import Canvas
internal import Glibc

extension Terminal {
  /// What has happened since the last call, in order; never waits longer than 25 ms, and that only
  /// to tell the Esc key from the beginning of another key's sequence.
  package func events() -> [Input] {
    var inputs = handleSignals()
    let isAlive = read(into: &inputs)
    if isAlive, decoder.isWaiting, !readMore(within: 25, into: &inputs) {
      inputs += decoder.flush()
    }
    if !isAlive { inputs.append(.hangUp) }
    return inputs
  }

  private func handleSignals() -> [Input] {
    let taken = nc_take_signals()
    func has(_ signal: Int32) -> Bool { taken & 1 << UInt64(signal) != 0 }
    if let ending = [SIGHUP, SIGTERM, SIGINT].first(where: has) {
      endingSignal = ending
      return [.hangUp]
    }
    if has(SIGTSTP) {
      nc_stop()
      return resized(isCertain: true)
    }
    if has(SIGCONT) {
      // Another program may have had the screen while this one was stopped.
      nc_suspend()
      nc_resume()
      return resized(isCertain: true)
    }
    return has(SIGWINCH) ? resized(isCertain: false) : []
  }

  private func resized(isCertain: Bool) -> [Input] {
    let isNew = nc_resize()
    guard isNew || isCertain else { return [] }
    shown = nil
    return [.resize(size)]
  }

  /// Reads what is there; false when the terminal is gone.
  private func read(into inputs: inout [Input]) -> Bool {
    // A paste is read to its end as far as it has come; other input cannot be that much.
    for _ in 0..<64 {
      switch readOnce(within: 0, into: &inputs) {
      case ..<0: return false
      case 0: return true
      default: continue
      }
    }
    return true
  }

  private func readMore(within milliseconds: Int32, into inputs: inout [Input]) -> Bool {
    readOnce(within: milliseconds, into: &inputs) > 0
  }

  private func readOnce(within milliseconds: Int32, into inputs: inout [Input]) -> Int32 {
    var count: Int32 = 0
    let bytes = unsafe [UInt8](unsafeUninitializedCapacity: 16_384) { buffer, initialized in
      guard let start = buffer.baseAddress else { return }
      count = unsafe nc_read(start, Int32(buffer.count), milliseconds)
      initialized = max(0, Int(count))
    }
    if count > 0 { inputs += decoder.feed(bytes) }
    return count
  }
}
