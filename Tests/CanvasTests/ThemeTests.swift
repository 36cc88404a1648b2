import Canvas
import Notation
import Testing

private func themed(_ role: String, _ style: String) -> Theme {
  Theme([.init("roles", .map([.init(role, .scalar(style))]))])
}

@Test func `a style is read word by word`() throws {
  let style = try Style("203/bright-red on #1e1e1e, bold underline")
  #expect(style.foreground.full == .index(203))
  #expect(style.foreground.basic == .index(9))
  #expect(style.background.full == .rgb(RGB(red: 30, green: 30, blue: 30)))
  #expect(style.attributes == [.bold, .underline])
  #expect(try Style("default") == .plain)
}

@Test(arguments: ["blink", "red blue", "256", "#12345", "red on", "on on", "red/mauve", "#+12345"])
func `a style that cannot be read is refused`(text: String) {
  #expect(throws: StyleError.self) { try Style(text) }
}

@Test func `a theme says what it could not use`() {
  let theme = themed("overdue", "mauve")
  #expect(theme.problems.contains(.unreadableStyle(role: .overdue, word: "mauve")))
  #expect(theme.problems.contains(.missingRole(.selection)))
  #expect(themed("ovrdue", "red").problems.contains(.unknownRole("ovrdue")))
}

@Test func `a user's theme changes some roles of another`() {
  let base = builtIn("dark")
  let theme = Theme(
    [.init("name", .scalar("mine")), .init("roles", .map([.init("good", .scalar("blue"))]))],
    over: base)
  #expect(theme.problems.isEmpty)
  #expect(theme[.good].foreground.full == .index(4))
  #expect(theme[.bad] == base[.bad])
}

@Test(arguments: builtInNames)
func `a built-in theme styles every role`(name: String) {
  let theme = builtIn(name)
  #expect(theme.name == name)
  #expect(theme.problems.isEmpty)
}

/// Lines and bars need 3:1 (WCAG 1.4.11), text 4.5:1 (1.4.3); where contrast is the purpose, 4.5 and 7
/// (1.4.6).
private let drawn: Set<Role> = [.border, .borderActive, .scrollTrack, .scrollThumb]

@Test(
  arguments: builtInNames,
  [ColourDepth.none, .eight, .sixteen, .indexed, .direct])
func `every role can be read`(name: String, depth: ColourDepth) {
  let theme = builtIn(name)
  for role in Role.allCases {
    let contrast = theme.contrast(of: role, at: depth)
    let isHigh = name.hasPrefix("high-contrast")
    let least = drawn.contains(role) ? (isHigh ? 4.5 : 3) : (isHigh ? 7 : 4.5)
    #expect(contrast >= least, "\(role) of \(name) at \(depth)")
  }
}

/// Far more than what can just be told apart: small letters are read, not compared side by side.
private let farApart = 20.0

private func expectApart(
  _ roles: [Role], in name: String, at depth: ColourDepth,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let theme = builtIn(name)
  for (place, role) in roles.enumerated() {
    for other in roles[..<place] {
      for vision in ColourVision.allCases {
        let (one, two) = (theme.shown(role, at: depth), theme.shown(other, at: depth))
        let distance = max(
          vision.distance(one.foreground, two.foreground),
          vision.distance(one.background, two.background))
        #expect(
          distance >= farApart, "\(role) and \(other) of \(name) at \(depth) for a \(vision)",
          sourceLocation: sourceLocation)
      }
    }
  }
}

@Test(
  arguments: ["colour-blind", "colour-blind-light"],
  [ColourDepth.eight, .sixteen, .indexed, .direct])
func `good, doubtful and bad are told apart by every sort of eyes`(
  name: String, depth: ColourDepth
) {
  expectApart([.good, .warning, .bad], in: name, at: depth)
  expectApart([.good, .warning, .overdue], in: name, at: depth)
}

/// With fewer colours the letters and their weight alone tell them.
@Test(arguments: ["colour-blind", "colour-blind-light"], [ColourDepth.indexed, .direct])
func `letters side by side are told apart by every sort of eyes`(name: String, depth: ColourDepth) {
  expectApart([.responsible, .accountable, .consulted, .informed], in: name, at: depth)
}

@Test func `red and green are one colour for many`() {
  let dark = builtIn("dark")
  let good = dark.shown(.good, at: .indexed).foreground
  let bad = dark.shown(.bad, at: .indexed).foreground
  #expect(ColourVision.trichromat.distance(good, bad) > farApart)
  #expect(ColourVision.deuteranope.distance(good, bad) < farApart)
}

@Test func `mono needs no colour`() {
  for role in Role.allCases {
    #expect(builtIn("mono")[role].foreground == .terminal)
    #expect(builtIn("mono")[role].background == .terminal)
  }
}

@Test func `contrast is measured as WCAG does`() {
  #expect(abs(RGB.contrast(.black, .white) - 21) < 0.001)
  #expect(RGB.contrast(.white, .white) == 1)
}

@Test func `colours move to what the terminal can show`() {
  let orange = Colour.rgb(RGB(red: 255, green: 135, blue: 0))
  #expect(orange.shown(at: .direct) == orange)
  #expect(orange.shown(at: .indexed) == .index(208))
  #expect(Colour.index(196).shown(at: .sixteen) == .index(9))
  #expect(Colour.index(208).shown(at: .direct) == orange)
  #expect(orange.shown(at: .none) == .terminal)
}
