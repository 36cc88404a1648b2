import Domain
import Notation

/// A version with its text in the plain form, for what cannot be merged part by part.
struct Side {
  let version: Version
  let plain: [UInt8]
  /// Nil where it cannot be read.
  let document: Document?
  private let kind: Kind?

  init(version: Version, plain: [UInt8], _ kind: Kind?) {
    self.version = version
    self.plain = plain
    self.kind = kind
    document = RecordMerge.document(plain, kind)
  }

  /// The version that can be read, with the whole text of the other one behind it. Where both can be
  /// read or neither, the smaller one is in front.
  func keeping(_ other: Side) -> [UInt8] {
    let isSmaller = plain.lexicographicallyPrecedes(other.plain)
    let isReadable = document != nil
    let isFirst = isReadable == (other.document != nil) ? isSmaller : isReadable
    return isFirst ? with(other) : other.with(self)
  }

  private func with(_ other: Side) -> [UInt8] {
    let lines = LineMerge.lines(other.plain.readable.utf8)
    if kind == nil { return adding("# ", lines, other) }
    let fenced = adding("", lines, other)
    // Inside a block of code that nobody closed, the fence would close that one.
    let isSound = document == nil || RecordMerge.document(fenced, kind) != nil
    return isSound ? fenced : adding("    ", lines, other)
  }

  private func adding(_ lead: String, _ lines: [String], _ other: Side) -> [UInt8] {
    let text = lines.map { lead + $0 }.joined()
    // What was kept by a former merge is kept once.
    if String(decoding: plain, as: UTF8.self).contains(text) { return plain }
    let author = other.version.author
    let title = "Unreadable version (\(author.by ?? "?"), \(author.on?.iso ?? "?"))"
    let mark = String(repeating: "`", count: max(3, text.longestRunOfBackticks + 1))
    let block =
      switch lead {
      case "": "\n## \(title)\n\n\(mark)\n\(text)\(mark)\n"
      case "# ": "\n# \(title)\n\(text)"
      default: "\n## \(title)\n\n\(text)"
      }
    return plain + Array(block.utf8)
  }
}

extension [UInt8] {
  /// As text; bytes that are no UTF-8 as `\xE9`, so that they can be had back.
  fileprivate var readable: String {
    var (text, rest) = ("", self[...])
    while !rest.isEmpty {
      let valid = rest.validPrefix
      text += String(decoding: rest.prefix(valid), as: UTF8.self)
      rest = rest.dropFirst(valid)
      if let byte = rest.popFirst() {
        text += "\\x" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
      }
    }
    return text
  }
}

extension ArraySlice<UInt8> {
  /// How many bytes from the beginning are UTF-8.
  fileprivate var validPrefix: Int {
    do {
      _ = try UTF8Span(validating: span)
      return count
    } catch {
      return error.byteOffsets.lowerBound
    }
  }
}

extension String {
  fileprivate var longestRunOfBackticks: Int {
    utf8.reduce(into: (longest: 0, run: 0)) { runs, byte in
      runs.run = byte == 0x60 ? runs.run + 1 : 0
      runs.longest = max(runs.longest, runs.run)
    }.longest
  }
}
