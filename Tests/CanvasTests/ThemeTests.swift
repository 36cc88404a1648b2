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

@Test(arguments: ["light", "dark", "mono"])
func `a built-in theme styles every role`(name: String) {
  let theme = builtIn(name)
  #expect(theme.name == name)
  #expect(theme.problems.isEmpty)
}

/// Lines and bars need 3:1 (WCAG 1.4.11), text 4.5:1 (1.4.3).
private let drawn: Set<Role> = [.border, .borderActive, .scrollTrack, .scrollThumb]

@Test(
  arguments: ["light", "dark", "mono"],
  [ColourDepth.none, .eight, .sixteen, .indexed, .direct])
func `every role can be read`(name: String, depth: ColourDepth) {
  let theme = builtIn(name)
  for role in Role.allCases {
    let contrast = theme.contrast(of: role, at: depth)
    #expect(contrast >= (drawn.contains(role) ? 3 : 4.5), "\(role) of \(name) at \(depth)")
  }
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
