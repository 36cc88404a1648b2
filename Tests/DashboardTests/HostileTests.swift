import Canvas
import Dashboard
import Domain
import Localization
import TestSupport
import Testing

@Suite struct HostileTests {
  private static let titles = [
    "a\u{1B}[2Jb", "a\u{202E}b", "a\u{200B}b", "a\u{9B}31mb", "a\u{2066}b\u{2069}", "a\u{7F}b",
    String(repeating: "rất dài ", count: 400), "\u{65}" + String(repeating: "\u{301}", count: 900),
  ]

  @Test func `hostile titles are drawn as visible escapes everywhere`() throws {
    for title in HostileTests.titles {
      let hostile = try HostileTests.titled(title)
      for keys in ["", "Enter", "e", "e Enter", ":", "y"] {
        var stage = Stage(
          Portfolio(configuration: .empty, today: Stage.today, records: [hostile]), columns: 100)
        stage.press(keys)
        HostileTests.expectHarmless(stage.grid.text, keys)
      }
    }
  }

  @Test func `hostile texts are harmless on a card, in a reason and in the matrix`() throws {
    for title in HostileTests.titles {
      let escaped = HostileTests.escaped(title)
      let useCase = try record(
        "U-0001", "id: U-0001\ntitle: \"\(escaped)\"\nbrief: \"\(escaped)\"\nstatus: idea")
      let parked = try record(
        "U-0002", "id: U-0002\ntitle: Old\nreason: \"\(escaped)\"\nstatus: parked")
      let row = try record(
        "O-0001", "id: O-0001\nactivity: \"\(escaped)\"\ncells: {\"\(escaped)\": A, CIO: A}")
      for (screen, keys) in [
        (ScreenID.backlog, "t"), (.backlog, "t 2"), (.backlog, "t 1"), (.backlog, "t Tab"),
        (.backlog, "t 0"), (.ownership, "Right"), (.ownership, "Right b"), (.ownership, "D"),
      ] {
        var stage = Stage(
          Portfolio(
            configuration: .empty, today: Stage.today, records: [useCase, parked, row]), screen)
        stage.press(keys)
        HostileTests.expectHarmless(stage.grid.text, keys)
      }
    }
  }

  private static func titled(_ title: String) throws -> Record {
    try TestSupport.record("D-0001", "id: D-0001\ntitle: \"\(escaped(title))\"\nstatus: draft")
  }

  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let hex = String(scalar.value, radix: 16)
      return scalar.value < 0x80 && scalar.value >= 0x20 && scalar.value != 0x7F
        ? String(scalar) : "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
    }.joined()
  }

  private static func expectHarmless(_ text: String, _ keys: String) {
    let bad = text.unicodeScalars.filter { scalar in
      scalar.value < 0x20 && scalar != "\n" || (0x7F...0x9F).contains(scalar.value)
        || [0x061C, 0x200B, 0x200E, 0x200F, 0x2028, 0x2029].contains(scalar.value)
        || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
    }
    #expect(bad.isEmpty, "\(bad) after \(keys)")
  }

  @Test func `two records of one id are both there and both marked`() throws {
    let stage = Stage(
      Portfolio(
        configuration: .empty, today: Stage.today,
        records: [
          try record("decisions/D-0001-a.md", "id: D-0001\ntitle: First\nstatus: draft"),
          try record("decisions/D-0001-b.md", "id: D-0001\ntitle: Second\nstatus: draft"),
        ]))
    #expect(stage.shows("First") && stage.shows("Second"))
    #expect(stage.grid.text.split(separator: "D-0001!").count >= 3)
  }

  @Test func `any keys at any size with anything open leave a whole grid`() throws {
    var random = SeededGenerator()
    for screen in ScreenID.allCases {
      for store in ["la-sen", "broken"] {
        var stage = try Stage(screen, language: store == "broken" ? .en : .vi, store: store)
        for _ in 0..<100 {
          if Int.random(in: 0..<3, using: &random) == 0 {
            let size = Size(
              columns: .random(in: 0...500, using: &random),
              rows: .random(in: 0...300, using: &random))
            let small = Size(
              columns: .random(in: 55...90, using: &random),
              rows: .random(in: 12...30, using: &random))
            stage.send(.input(.resize(Bool.random(using: &random) ? size : small)))
          }
          stage.pressAtRandom(&random)
          #expect(stage.grid.size == stage.state.size, "seed \(random.seed)")
        }
      }
    }
  }

  @Test(arguments: [
    "", "Enter", "e", "e Enter", "a", ":", "?", "S", "s", "/", "Right Enter", "Z", "Right b",
    "Down Down D",
  ])
  func `every size from nothing to 500×300 is drawn with whatever is open`(keys: String) throws {
    for screen in [ScreenID.decisions, .ownership] {
      var stage = try Stage(screen)
      stage.press(keys)
      for (columns, rows) in [
        (0, 0), (1, 1), (500, 1), (1, 300), (59, 15), (60, 14), (60, 15), (61, 16), (149, 20),
        (150, 15), (131, 19), keys.count < 2 ? (500, 300) : (60, 50),
      ] {
        stage.send(.input(.resize(Size(columns: columns, rows: rows))))
        #expect(stage.grid.size == Size(columns: columns, rows: rows))
      }
    }
  }
}
