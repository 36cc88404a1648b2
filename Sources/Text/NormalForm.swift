import CUtf8proc

/// The text in Unicode's composed form, in which Vietnamese keyboards type it.
package func nfc(_ text: String) -> String {
  isComposedAlready(text.utf8.span) ? text : normalized(text, composed: true)
}

/// The text in Unicode's decomposed form, in which some file systems and editors keep it.
package func nfd(_ text: String) -> String {
  text.utf8.allSatisfy { $0 < 0x80 } ? text : normalized(text, composed: false)
}

/// Nothing below U+0300 changes under NFC, nor do the Vietnamese letters of U+1EA0 to U+1EFF.
private func isComposedAlready(_ bytes: borrowing Span<UInt8>) -> Bool {
  for offset in bytes.indices {
    switch bytes[offset] {
    case 0..<0xCC: continue
    case 0xE1 where bytes[offset + 1] == 0xBA && bytes[offset + 2] >= 0xA0: continue
    case 0xE1 where bytes[offset + 1] == 0xBB: continue
    default: return false
    }
  }
  return true
}

private func normalized(_ text: String, composed: Bool) -> String {
  var result: UnsafeMutablePointer<UInt8>?
  let count = unsafe text.utf8.span.withUnsafeBufferPointer { bytes -> Int in
    guard let start = bytes.baseAddress else { return -1 }
    return unsafe text_normalize(start, bytes.count, composed, &result)
  }
  guard count >= 0, let start = unsafe result else { return text }
  defer { unsafe text_release(start) }
  return unsafe String(
    decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
}
