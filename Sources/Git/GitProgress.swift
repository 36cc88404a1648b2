/// What git says while it talks to a remote. Untrusted text: the remote may say anything.
package struct GitProgress: Sendable, Equatable {
  /// `Receiving objects`, or a whole line that tells of something else.
  package let stage: String
  /// 0…100; nil where the line has none.
  package let percent: Int?

  /// Reads `remote: Counting objects:  45% (9/20)` and the like.
  init(_ line: String) {
    let parts = line.split(separator: ":").map { $0.trimmedBlanks }
    let digits = parts.last.map { $0.prefix { $0.isASCII && $0.isNumber } } ?? ""
    guard parts.count > 1, let last = parts.last, last.dropFirst(digits.count).hasPrefix("%"),
      let percent = Int(digits), percent <= 100
    else {
      stage = line
      percent = nil
      return
    }
    stage = String(parts[parts.count - 2])
    self.percent = percent
  }
}

extension Substring {
  fileprivate var trimmedBlanks: Substring {
    var rest = drop { $0 == " " }
    while rest.last == " " { rest.removeLast() }
    return rest
  }
}

/// Takes git's errors apart into lines, which a carriage return ends, too.
final class ProgressLines {
  private var line: [UInt8] = []
  private var words: [String] = []
  private let progress: ((GitProgress) -> Void)?

  init(_ progress: ((GitProgress) -> Void)?) { self.progress = progress }

  func add(_ bytes: ArraySlice<UInt8>) {
    for byte in bytes {
      if byte == 0x0A || byte == 0x0D { endLine() } else if line.count < 1_000 { line.append(byte) }
    }
  }

  /// All lines that told of no progress; of many the last.
  func finish() -> String {
    endLine()
    return words.joined(separator: "\n")
  }

  private func endLine() {
    if line.isEmpty { return }
    let said = GitProgress(String(decoding: line, as: UTF8.self))
    line = []
    progress?(said)
    if said.percent == nil { words = words.suffix(99) + [said.stage] }
  }
}
