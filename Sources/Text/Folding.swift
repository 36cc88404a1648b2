import CUtf8proc

/// The text as search compares it: without marks and case, đ as d, compatibility forms (ﬁ, １) as
/// their plain letters, invisible characters gone. NFC and NFD give the same bytes.
package func folded(_ text: String) -> String {
  String(decoding: foldedBytes(of: text), as: UTF8.self)
}

/// The UTF-8 of `folded(text)`, ready for `position(of:in:from:)`.
package func foldedBytes(of text: String) -> [UInt8] {
  var bytes: [UInt8] = []
  appendFolded(text.utf8.span, to: &bytes)
  return bytes
}

/// Appends the folding of `utf8` to an arena; bytes that are no UTF-8 pass unchanged.
/// - Complexity: O(n); near 300 MB/s for ASCII and Vietnamese, 100 for other scripts.
package func appendFolded(_ utf8: borrowing Span<UInt8>, to folded: inout [UInt8]) {
  // `reserveCapacity` makes exactly the room that it is asked for: an arena would be copied at every
  // call.
  let needed = folded.count + utf8.count + room(for: chunk)
  if needed > folded.capacity { folded.reserveCapacity(max(needed, 2 * folded.capacity)) }
  var offset = 0
  while offset < utf8.count {
    let end = min(utf8.count, offset + chunk)
    offset += appendKnown(utf8.extracting(offset..<end), to: &folded)
    if offset < utf8.count { offset += appendFoldedSequence(utf8, at: offset, to: &folded) }
  }
}

/// Bytes that are folded at once: the room that they may need is blanked first, again and again in a text
/// that the table does not know.
private let chunk = 512

/// A scalar of two bytes folds to seven at most, and entries are written as eight.
private func room(for count: Int) -> Int { 4 * count + 8 }

/// Folds as far as the table goes, and returns the bytes read.
private func appendKnown(_ utf8: borrowing Span<UInt8>, to folded: inout [UInt8]) -> Int {
  let (start, room) = (folded.count, room(for: utf8.count))
  folded.append(contentsOf: repeatElement(0, count: room))
  var written = 0
  let read = unsafe folded.withUnsafeMutableBufferPointer { target in
    unsafe utf8.withUnsafeBufferPointer { source in
      unsafe FoldingTable.packed.withUnsafeBufferPointer { table in
        guard let out = target.baseAddress, let text = source.baseAddress,
          let entries = table.baseAddress
        else { return 0 }
        return unsafe text_fold_known(entries, text, source.count, out + start, &written)
      }
    }
  }
  folded.removeLast(room - written)
  return read
}

/// Folds one scalar that the table does not know and returns the bytes read.
private func appendFoldedSequence(
  _ utf8: borrowing Span<UInt8>, at offset: Int, to folded: inout [UInt8]
) -> Int {
  let decoded = utf8.decodedScalar(at: offset)
  guard let scalar = decoded.scalar else {
    folded.append(utf8[offset])
    return 1
  }
  FoldingTable.append(scalar, to: &folded)
  return decoded.length
}
