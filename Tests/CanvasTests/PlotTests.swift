import Canvas
import Testing

private let base = Plot.Line(y: 3.1, label: "Baseline 3.1", role: .baseline, dash: .dotted)
private let target = Plot.Line(y: 5, label: "Target 5", role: .target, dash: .dashed)
private let kill = Plot.Line(y: 2.8, label: "kill K1 < 2.8", role: .limit, dash: .solid)
private let values = [3.1, 3.3, 3.4, 3.6, 3.7, 3.7, 3.8, 3.8]

/// Readings a week apart.
private func plot(
  _ values: [Double], _ lines: [Plot.Line] = [target, base, kill], days: ClosedRange<Int> = 0...70
) -> Plot {
  let points = values.enumerated().map { Plot.Point(x: 7 + $0.offset * 7, y: $0.element) }
  return Plot(points: points, lines: lines, days: days)
}

/// The lines of a plot as they come to stand on a screen.
private func drawn(
  _ plot: Plot, columns: Int = 60, rows: Int = 8, _ glyphs: Glyphs = .unicode
) -> CellGrid {
  let size = Size(columns: columns, rows: rows)
  var grid = CellGrid(size: size, glyphs: glyphs)
  let lines = plot.labels(
    in: size, glyphs: glyphs, words: "now 3.8", number: decimal, day: { "day \($0)" })
  for (row, line) in lines.enumerated() { grid.put(line, row: row, column: 0) }
  return grid
}

private func decimal(_ value: Double, _ digits: Int) -> String {
  let scale = (0..<digits).reduce(1.0) { power, _ in power * 10 }
  return "\((value * scale).rounded() / scale)"
}

/// What a plot draws, without its last line.
private func dots(
  _ plot: Plot, columns: Int = 40, rows: Int = 5, _ glyphs: Glyphs = .unicode
) -> String {
  drawn(plot, columns: columns, rows: rows, glyphs).text.split(separator: "\n").dropLast()
    .joined(separator: "\n")
}

@Test func `a plot shows readings against lines that bear their names`() {
  #expect(
    drawn(plot(values)).text == """
      5.0│⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉ Target 5
         │
         │
      4.0│                    ⣀  ⢀⡀⢀⣀⣠⣄⣀⣀⣠⡄
         │            ⣀⣀⠤⠔⠛⠒⠉⠉⠉⠉⠉⠉⠉⠁
         │⡀ ⡀ ⣤⠤⡤⠒⡛⠒⡉⠉⡉ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀ ⡀  Baseline 3.1
      3.0│⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀⣀ kill K1 < 2.8
         └day 0 ─────────────────────────── day 70
      """)
}

@Test func `a console without braille gets half blocks`() {
  #expect(
    drawn(plot(values), .console).text == """
      5.0│── ── ── ── ── ── ── ── ── ── ── ── ── ─── Target 5
         │
         │
      4.0│                         ▄▄▄▄▄▄▄
         │          ▄▄▄▄▀▀▀▀▀▀▀▀▀▀▀
         │· · ▄▄▀▀▀▀· · · · · · · · · · · · · · · ·  Baseline 3.1
      3.0│══════════════════════════════════════════ kill K1 < 2.8
         └day 0 ─────────────────────────── day 70
      """)
}

@Test func `ASCII has a sign for each reading and another pattern for each line`() {
  #expect(
    drawn(plot(values), .ascii).text == """
      5.0|-- -- -- -- -- -- -- -- -- -- -- -- -- --- Target 5
         |
         |
      4.0|                         ++*+++*
         |          ++*+++*+++*++*+
      3.0|. . *+++*+. . . . . . . . . . . . . . . .  Baseline 3.1
         |========================================== kill K1 < 2.8
         +day 0 --------------------------- day 70
      """)
}

@Test func `roles repeat what patterns and names say`() {
  #expect(
    drawn(plot([3.1, 5], [kill, target]), rows: 4, .ascii).marked == """
         |-- -- -+*-- -- -- -- -- -- -- -- -- -- --- Target 5
        ~ dim 0–3, target 4–10, reading 11–12, target 13–54
      4.0|     ++
        ~ dim 0–3, reading 9–43
         |====*===================================== kill K1 < 2.8
        ~ dim 0–3, limit 4–7, reading 8, limit 9–59
         +day 0 --------------------------- day 70
        ~ dim 0–43
      """)
}

@Test func `one reading is a dot between its lines`() {
  #expect(
    dots(plot([3.8]), columns: 48) == """
      5.0│⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉ Target 5
      4.0│   ⣀
         │   ⠉                        ⠄  Baseline 3.1
      3.0│⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣂⣀⣀⣀ kill K1 < 2.8
      """)
}

@Test func `equal readings without a line stand in the middle`() {
  #expect(
    dots(plot([3, 3, 3], [])) == """
      3.2│
         │   ⢀⡀  ⣀  ⢀⡀
      3.0│   ⠈⠉⠉⠉⠉⠉⠉⠉⠁
      2.8│
      """)
  #expect(
    dots(plot([0, 0], []), rows: 5, .ascii) == """
       1.0|
          |
       0.0|   *+++*
      -1.0|
      """)
}

@Test func `readings outside of all lines stay in sight`() {
  #expect(
    dots(plot([9, -4, 2]), columns: 48, rows: 8) == """
         │   ⢏
         │   ⢸
      5.0│⠉⠉⠁⠈⡏⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉⠁ ⠉⠉ Target 5
         │⠓⠒⠓⠒⢳⠒⠓⠒⢳⡖⠓⠒⠓⠒⠓⠒⠓⠒⠓⠒⠓⠒⠓⠒⠓⠒⠓⠒⠁  Baseline 3.1
      0.0│    ⠸⡀ ⢀⠎                   ⠤⠤ kill K1 < 2.8
         │     ⡇⢀⠎
         │     ⢱⡎
      """)
}

@Test func `negative and tiny values have their marks, too`() {
  let zero = Plot.Line(y: 0, label: "zero", role: .baseline, dash: .dashDotted)
  #expect(
    dots(plot([-12, -3, 4], [zero])) == """
           │       ⡰⠉
        0.0│⠉⠉ ⠁⠉⢩⡎⠁⠉⠉ ⠁⠉⠉ ⠁⠉⠉ ⠁⠉⠉ ⠁⠉⠉ ⠉⠉ zero
       -5.0│    ⡠⠃
      -10.0│  ⢠⡜
      """)
  #expect(
    dots(plot([0.0001, 0.0004], [])) == """
      0.0004│      ⡜⠁
            │     ⡸
      0.0002│    ⢰⠁
            │   ⢠⡇
      """)
}

@Test func `values too long to stand beside a plot are left away`() {
  #expect(
    dots(plot([1e12, 3e12], [])) == """
      │       ⡜⠁
      │      ⡜
      │     ⡜
      │    ⣼
      """)
}

@Test func `names that want one place stand below each other, in the order of their lines`() {
  let near = Plot.Line(y: 3, label: "a name too long to stand there", role: .limit, dash: .solid)
  #expect(
    dots(plot(values, [base, kill, near]), columns: 48) == """
         │           ⣤⠤⠔⠛⠒⠚⠓⠉⠉⠉⠉⠉
      3.5│     ⢀⣀⣀⠴⠖⠉                 ⠄  Baseline 3.1
         │⠄ ⠄⠶⠖⠉⠅ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠄ ⠤⠤ a name too l…
      3.0│⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣉⣀⣀ kill K1 < 2.8
      """)
}

@Test func `many readings are a line without marks, and its end has one`() {
  #expect(
    dots(plot((0..<60).map { Double($0 % 7) }, [], days: 0...420)) == """
      5.0│   ⢠⡇  ⢀⢾   ⣼   ⣼   ⣼   ⢠⡇  ⢠⡇  ⢠⡇
         │  ⢀⠎⡇ ⢀⠎⢸ ⢀⠎⢸  ⡰⢹  ⡰⠁⡇ ⡰⠁⡇ ⢠⠊⡇ ⢀⠎⡇ ⢀
         │ ⢀⠜ ⢸ ⡜  ⡇⡜  ⡇⡔⠁ ⡇⢠⠃ ⡇⢠⠃ ⢸⢠⠃ ⢸⢀⠜ ⢸ ⡜
      0.0│⢀⠎  ⢸⠜   ⡿   ⡿   ⡧⠃  ⢸⠇  ⢸⠇  ⢸⠎  ⢸⠜
      """)
}

@Test func `readings of one day stand above each other`() {
  let points = [Plot.Point(x: 7, y: 1), Plot.Point(x: 7, y: 2)]
  #expect(
    dots(Plot(points: points, lines: [], days: 7...7), rows: 5, .ascii) == """
      2.0|                  *
         |                  +
      1.5|                  +
      1.0|                  *
      """)
}

@Test func `a plot takes as much room as it is given`() {
  let plot = plot(values)
  for (columns, rows) in [(44, 4), (80, 6), (200, 40)] {
    let size = Size(columns: columns, rows: rows)
    let lines = plot.labels(
      in: size, glyphs: .unicode, words: "", number: decimal, day: { "day \($0)" })
    #expect(lines.count == rows)
    #expect(lines.allSatisfy { $0.reduce(0) { $0 + $1.width } <= columns })
  }
}

@Test func `words stand for a plot that has no room or no reading`() {
  #expect(drawn(plot(values), columns: 30).text == "now 3.8\n\n\n\n\n\n\n")
  #expect(drawn(plot(values), rows: 3).text == "now 3.8\n\n")
  #expect(drawn(plot(values), columns: 5, rows: 1).text == "now …")
  #expect(drawn(plot(values), columns: 0, rows: 0).text == "")
  #expect(drawn(plot([]), rows: 4).text == "now 3.8\n\n\n")
  #expect(drawn(plot([.nan, .infinity]), rows: 4).text == "now 3.8\n\n\n")
  #expect(drawn(plot([-1e308, 1e308], []), rows: 4).text == "now 3.8\n\n\n")
}

@Test func `a terminal gets what it can show`() {
  for name in ["linux", "linux-16color", "screen.linux"] {
    #expect(Glyphs.known(toTerminal: name, isUTF8: true) == .console)
  }
  for name in ["xterm-256color", "tmux-256color", "alacritty", ""] {
    #expect(Glyphs.known(toTerminal: name, isUTF8: true) == .unicode)
  }
  #expect(Glyphs.known(toTerminal: "linux", isUTF8: false) == .ascii)
}
