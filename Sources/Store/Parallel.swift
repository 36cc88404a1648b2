import CSystem
import Synchronization

/// The results of `work` for 0 ..< `count`, worked out on up to `threads` threads of their own.
///
/// Reading blocks, and Swift's own pool has no more threads than cores; on a cold disk eight readers
/// are more than twice as fast as two.
package func inParallel<Result: Sendable>(
  _ count: Int, threads: Int, _ work: @escaping @Sendable (Int) -> Result
) -> [Result] {
  let batch = Batch(count: count, work: work)
  unsafe steerco_in_parallel(
    Int32(threads), Int32(count),
    { context, index in
      guard let context = unsafe context else { return }
      unsafe Unmanaged<AnyBatch>.fromOpaque(context).takeUnretainedValue().run(Int(index))
    }, Unmanaged<AnyBatch>.passUnretained(batch).toOpaque())
  return batch.results
}

private class AnyBatch {
  func run(_ index: Int) {}
}

private final class Batch<Result: Sendable>: AnyBatch {
  private let work: @Sendable (Int) -> Result
  private let slots: Mutex<[Result?]>

  init(count: Int, work: @escaping @Sendable (Int) -> Result) {
    self.work = work
    slots = Mutex(Array(repeating: nil, count: count))
  }

  override func run(_ index: Int) {
    let result = work(index)
    slots.withLock { $0[index] = result }
  }

  var results: [Result] { slots.withLock { $0.compactMap { $0 } } }
}
