import CUtf8proc

/// The offset of the first match of `needle` in an arena of folded bytes at or after `start`; nil
/// without one. An empty needle matches at `start`.
/// - Complexity: that of glibc's memmem: several GB/s for a needle that is rare.
package func position(
  of needle: borrowing Span<UInt8>, in folded: borrowing Span<UInt8>, from start: Int = 0
) -> Int? {
  guard start <= folded.count else { return nil }
  let found = unsafe folded.withUnsafeBufferPointer { hay in
    unsafe needle.withUnsafeBufferPointer { pin in
      guard let bytes = hay.baseAddress, let first = pin.baseAddress else { return pin.count - 1 }
      return unsafe text_find(bytes + start, hay.count - start, first, pin.count)
    }
  }
  return found < 0 ? nil : start + found
}

/// Whether `query` stands in `text`, both folded. For many searches fold the texts once instead.
package func foldedContains(_ query: String, in text: String) -> Bool {
  position(of: foldedBytes(of: query).span, in: foldedBytes(of: text).span) != nil
}
