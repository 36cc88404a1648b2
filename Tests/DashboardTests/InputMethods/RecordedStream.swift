import Canvas
import Store

/// What an input method sends while one word is typed, from `Tests/Fixtures/input-methods`.
struct RecordedStream: CustomStringConvertible {
  /// Of the file, which says how it came about.
  let file: String
  let method: InputMethod
  /// One for each key, or for a capture one for each read.
  let pieces: [Piece]
  /// What stands there in the end.
  let word: String

  struct Piece {
    /// The key that was pressed; empty in a capture.
    let key: String
    let bytes: [UInt8]
    /// Whether the key sent itself and nothing else.
    var isPlain: Bool { key.utf8.elementsEqual(bytes) }
  }

  var bytes: [UInt8] { pieces.flatMap(\.bytes) }
  var description: String { "\(file) \(pieces.map(\.key).joined())" }
  /// Whether nothing comes before the word has ended.
  var isPreedit: Bool { file.hasPrefix("preedit") }
  /// Whether each mark is rubbed out by a Backspace of its own.
  var isCombining: Bool { file.contains("combining") }
  var isCapture: Bool { file.contains("capture") }

  static let all: [RecordedStream] = [
    "evkey-capture", "ibus-bamboo-telex", "ibus-bamboo-vni", "openkey-capture",
    "openkey-telex-clipboard", "openkey-telex-combining", "openkey-telex-marker", "openkey-telex",
    "openkey-vni-marker", "openkey-vni", "preedit-telex", "unikey-windows-capture",
  ].flatMap(read)

  /// Where each key is known, and sends something at once.
  static let keyed = all.filter { !$0.isPreedit && !$0.isCapture }

  private static func read(_ file: String) -> [RecordedStream] {
    let folder = try? Folder(path: "\(Stage.project)/Tests/Fixtures/input-methods")
    guard case .bytes(let bytes)? = folder?.read("\(file).txt") else { return [] }
    let lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n")
    let isVNI = lines.contains { $0.hasPrefix("# typing:") && $0.hasSuffix("VNI") }
    return lines.filter { !$0.hasPrefix("#") }.compactMap { line in
      guard let colon = line.firstIndex(of: ":"), let sign = line.range(of: "] = ") else {
        return nil
      }
      let pieces = line[line.index(after: colon)..<sign.lowerBound].split(separator: "] ")
      return RecordedStream(
        file: file, method: isVNI ? .vni : .telex, pieces: pieces.map(piece),
        word: String(line[sign.upperBound...]))
    }
  }

  /// ` j[7F E1 BB A5`; the key may itself be a bracket.
  private static func piece(_ text: Substring) -> Piece {
    let bracket = text.lastIndex(of: "[") ?? text.startIndex
    let bytes = text[text.index(after: bracket)...].split(separator: " ")
    return Piece(
      key: text[..<bracket].filter { $0 != " " },
      bytes: bytes.compactMap { UInt8($0, radix: 16) })
  }
}

extension Substring {
  /// Where a text stands; nil where it does not.
  fileprivate func range(of text: String) -> Range<Index>? {
    indices.first { self[$0...].hasPrefix(text) }.map { $0..<index($0, offsetBy: text.count) }
  }
}
