/// What one cell of the screen holds: a base with up to 4 marks, and never anything that joins,
/// selects a variant or controls the terminal.
package struct Cluster: Sendable, Hashable {
  /// The most marks kept on a base: with it they fill the 5 code points of a curses cell.
  package static let markLimit = 4

  /// The scalar that the marks stand on; always one that a terminal can show.
  package let base: Unicode.Scalar
  /// Code points of the marks in text order; unused places are 0.
  package private(set) var marks: SIMD4<UInt32> = .zero
  /// Columns: 1 or 2.
  package let width: Int

  @inline(__always)
  init(_ base: Unicode.Scalar, width: Int) {
    self.base = base
    self.width = width
  }

  /// How many of `marks` are used, 0 to 4.
  package var markCount: Int {
    marks.indices.first { marks[$0] == 0 } ?? Self.markLimit
  }

  /// The base and its marks in text order: 1 to 5 code points.
  package var scalars: [Unicode.Scalar] {
    [base] + marks.indices.compactMap { marks[$0] == 0 ? nil : Unicode.Scalar(marks[$0]) }
  }

  /// The cluster as text.
  package var text: String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }

  /// Adds a mark; beyond the fourth it is dropped, since stacks of marks serve only mischief.
  mutating func add(_ mark: Unicode.Scalar) {
    guard let place = marks.indices.first(where: { marks[$0] == 0 }) else { return }
    marks[place] = mark.value
  }
}

extension Cluster {
  /// Stands for what must not reach a terminal: controls, bidi controls, stray joiners.
  static let replacement = Cluster("\u{FFFD}", width: 1)
}
