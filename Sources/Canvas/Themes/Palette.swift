/// The 256 colours of xterm, by which colours are measured and moved to lesser terminals.
package enum Palette {
  private static let named: [(UInt8, UInt8, UInt8)] = [
    (0, 0, 0), (205, 0, 0), (0, 205, 0), (205, 205, 0), (0, 0, 238), (205, 0, 205), (0, 205, 205),
    (229, 229, 229), (127, 127, 127), (255, 0, 0), (0, 255, 0), (255, 255, 0), (92, 92, 255),
    (255, 0, 255), (0, 255, 255), (255, 255, 255),
  ]
  private static let steps: [UInt8] = [0, 95, 135, 175, 215, 255]

  /// What xterm shows for an index; people may have set the first sixteen to something else.
  package static func rgb(_ index: UInt8) -> RGB {
    switch Int(index) {
    case ..<16:
      let (red, green, blue) = named[Int(index)]
      return RGB(red: red, green: green, blue: blue)
    case ..<232:
      let cube = Int(index) - 16
      return RGB(red: steps[cube / 36], green: steps[cube / 6 % 6], blue: steps[cube % 6])
    default:
      let grey = UInt8(8 + 10 * (Int(index) - 232))
      return RGB(red: grey, green: grey, blue: grey)
    }
  }

  /// The index nearest to a colour. The search starts at 16 for 256 colours, because the first
  /// sixteen are what the user made of them.
  static func nearest(to colour: RGB, in indices: ClosedRange<UInt8>) -> UInt8 {
    var best = indices.lowerBound
    for index in indices
    where rgb(index).distance(to: colour) < rgb(best).distance(to: colour) { best = index }
    return best
  }
}

extension Colour {
  /// The same colour, or the nearest, that a terminal of this depth can show.
  package func shown(at depth: ColourDepth) -> Colour {
    switch (self, depth) {
    case (.terminal, _), (_, .none): return .terminal
    case (.rgb, .direct): return self
    case (.rgb(let rgb), .indexed): return .index(Palette.nearest(to: rgb, in: 16...255))
    case (.rgb(let rgb), _): return .index(Palette.nearest(to: rgb, in: 0...15))
    // Terminals with direct colour count only the first eight by index.
    case (.index(let index), .direct): return index < 8 ? self : .rgb(Palette.rgb(index))
    case (.index, .indexed): return self
    case (.index(let index), _):
      return index < 16 ? self : .index(Palette.nearest(to: Palette.rgb(index), in: 0...15))
    }
  }
}
