import CUtf8proc

/// A character as readers count it, made ready for cells.
struct Grapheme {
  let first: Cluster?
  /// The cells after the first: the second half of a flag, the spacing vowels of Indic scripts.
  let rest: [Cluster]
  /// Columns of all its cells.
  let width: Int
  /// Where it ends in the UTF-8 of its text.
  let end: Int

  @inline(__always)
  init(_ cluster: Cluster, end: Int) {
    first = cluster
    rest = []
    width = cluster.width
    self.end = end
  }

  init(_ clusters: [Cluster], end: Int) {
    first = clusters.first
    rest = Array(clusters.dropFirst())
    width = clusters.reduce(0) { $0 + $1.width }
    self.end = end
  }
}

extension String {
  /// Calls `body` with each grapheme, in order, until it returns false.
  ///
  /// Plain letters are read from their bytes; Swift's own segmentation, some 20 times slower, sees
  /// only the rest.
  @inline(__always)
  func forEachGrapheme(from start: Int = 0, _ body: (Grapheme) -> Bool) {
    let bytes = utf8.span
    var offset = start
    while offset < bytes.count {
      let grapheme = Grapheme(plainIn: bytes, at: offset) ?? Grapheme(in: self, at: offset)
      guard body(grapheme) else { return }
      offset = grapheme.end
    }
  }
}

extension Grapheme {
  /// A plain letter with plain marks; nil when what follows might join it.
  @inline(__always)
  init?(plainIn bytes: borrowing Span<UInt8>, at offset: Int) {
    let base = bytes.decodedScalar(at: offset)
    guard let scalar = base.scalar, let width = DisplayWidth.plainColumns(of: scalar) else {
      return nil
    }
    var cluster = Cluster(scalar, width: width)
    var end = offset + base.length
    while end < bytes.count, bytes[end] >= 0x80 {
      let next = bytes.decodedScalar(at: end)
      guard let mark = next.scalar else { return nil }
      if DisplayWidth.plainColumns(of: mark) != nil { break }
      guard DisplayWidth.isPlainMark(mark) else { return nil }
      cluster.add(mark)
      end += next.length
    }
    self.init(cluster, end: end)
  }

  /// Any other grapheme, by Swift's segmentation. It sees the text from `offset` on: from an index
  /// in the whole text it looks back for a boundary, and a long run of flags costs n² steps.
  init(in text: String, at offset: Int) {
    let start = text.utf8.index(text.startIndex, offsetBy: offset)
    let rest = text[start...]
    let end = rest.index(after: rest.startIndex)
    let scalars = rest.unicodeScalars[..<end]
    self.init(Self.clusters(of: scalars), end: offset + text.utf8.distance(from: start, to: end))
  }

  private static func clusters(of scalars: Substring.UnicodeScalarView) -> [Cluster] {
    var clusters: [Cluster] = []
    var isFamily = false
    for scalar in scalars {
      let base = clusters.last?.base
      // A family is drawn as its first emoji, a toned hand as the hand: one cell holds one emoji.
      if isFamily || (scalar.isSkinTone && base.map(\.isPictograph) == true) { continue }
      if scalar == .joiner, base.map(\.isPictograph) == true { isFamily = true }
      append(scalar, to: &clusters)
    }
    return clusters
  }

  private static func append(_ scalar: Unicode.Scalar, to clusters: inout [Cluster]) {
    let width = DisplayWidth.columns(of: scalar)
    if width > 0 {
      clusters.append(Cluster(scalar, width: width))
    } else if scalar.isHostile && !(scalar == .joiner && !clusters.isEmpty) {
      clusters.append(.replacement)
    } else if !scalar.isInvisible {
      // A mark without a letter sits on a blank, so that it is seen and harms no neighbour.
      if clusters.isEmpty { clusters.append(Cluster(" ", width: 1)) }
      clusters[clusters.count - 1].add(scalar)
    }
  }
}
