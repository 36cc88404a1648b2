internal import CNcurses
internal import Canvas

/// The styles in use, numbered for ncurses; its colour pairs are made when a style is first seen.
struct StyleTable {
  private struct Look: Hashable {
    let role: Role
    let attributes: Attributes
  }

  private(set) var styles: [nc_style] = []
  private(set) var theme: Theme?
  private let depth: ColourDepth
  private var numbers: [Look: UInt16] = [:]
  private var latest: (look: Look, number: UInt16)?

  init(depth: ColourDepth) { self.depth = depth }

  /// Forgets everything when the theme is another one; answers whether it was.
  mutating func use(_ other: Theme) -> Bool {
    guard theme != other else { return false }
    theme = other
    styles = []
    numbers = [:]
    latest = nil
    return true
  }

  mutating func number(_ role: Role, _ attributes: Attributes) -> UInt16 {
    let look = Look(role: role, attributes: attributes)
    // Neighbouring cells mostly look the same.
    if let latest, latest.look == look { return latest.number }
    let number = numbers[look] ?? add(look)
    latest = (look, number)
    return number
  }

  private mutating func add(_ look: Look) -> UInt16 {
    let number = UInt16(styles.count)
    styles.append(style(look))
    numbers[look] = number
    return number
  }

  private func style(_ look: Look) -> nc_style {
    let style = theme?[look.role] ?? .plain
    var attributes = style.attributes.union(look.attributes)
    guard depth > .none else {
      return nc_style(pair: 0, attributes: UInt32(attributes.rawValue))
    }
    let foreground = code(style.foreground.colour(at: depth), brightening: &attributes)
    var ignored: Attributes = []
    let background = code(style.background.colour(at: depth), brightening: &ignored)
    return nc_style(
      pair: nc_pair(foreground, background), attributes: UInt32(attributes.rawValue))
  }

  /// The number of a colour. Terminals with eight colours brighten by bold.
  private func code(_ colour: Colour, brightening attributes: inout Attributes) -> Int32 {
    switch colour {
    case .terminal: return -1
    case .rgb(let rgb): return Int32(rgb.number)
    case .index(let index):
      guard depth == .eight, index >= 8 else { return Int32(index) }
      attributes.insert(.bold)
      return Int32(index) - 8
    }
  }
}
