import Testing

@testable import Notation

private func isPlain(_ bytes: [UInt8]) -> Bool {
  unsafe bytes.withUnsafeBufferPointer { unsafe Source($0).isPlainlyUnicode }
}

private func isValid(_ bytes: [UInt8]) -> Bool { String(validating: bytes, as: UTF8.self) != nil }

@Test func `no sequence of three bytes passes that the library refuses`() {
  let marks: [UInt8] = [
    0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xEC,
    0xED, 0xEE, 0xEF, 0xF0, 0xF1, 0xF3, 0xF4, 0xF5, 0xFF,
  ]
  for a in marks {
    for b in marks {
      for c in marks {
        for bytes in [[a, b, c], [a, b, c, 0x80], [a, b, c, 0x41]] {
          for lead in [2, 15, 17] {
            let text =
              Array(repeating: 0x41, count: 16 - lead + 2) + bytes
              + Array(repeating: 0x41, count: lead)
            if isPlain(text), !isValid(text) { Issue.record("\(text)") }
          }
        }
      }
    }
  }
}

@Test func `Vietnamese in every normal form passes`() {
  for text in ["--Số hồ sơ: 12 – “được”…", "Tie\u{302}\u{301}ng Vie\u{323}\u{302}t"] {
    #expect(isPlain(Array(text.utf8)))
  }
}

@Test func `damaged text is found wherever it stands`() {
  var generator = Generator()
  for _ in 0..<4_000 {
    var bytes = Array(
      "--- Tiếng Việt có dấu 👩‍👩‍👧 và chữ".utf8.prefix(Int.random(in: 0...52, using: &generator)))
    if !bytes.isEmpty, Bool.random(using: &generator) {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      bytes[place] = UInt8.random(in: 0...255, using: &generator)
    }
    #expect(!isPlain(bytes) || isValid(bytes), "SEED=\(generator.seed) \(bytes)")
  }
}
