import Canvas
import Dashboard
import TestSupport
import Testing

@Suite struct ReadOnlyTests {
  private static let changing = ["Edit", "Add", "Archive", "Undo", "Redo", "Change the state"]

  @Test func `the word stands in the header, and changing actions are absent`() throws {
    for screen in ScreenID.allCases {
      var stage = try Stage(screen, isReadOnly: true)
      #expect(stage.shows("READ-ONLY"))
      stage.press(screen == .ownership ? "Right ?" : "?")
      let labels = stage.picker?.items.map(\.label) ?? []
      #expect(!labels.isEmpty)
      for label in ReadOnlyTests.changing { #expect(!labels.contains(label)) }
      stage.press("Esc :")
      #expect(stage.picker?.items.contains { $0.label.hasPrefix("Add") } == false)
    }
  }

  @Test func `no key of the table changes anything`() throws {
    let keys = Action.all.flatMap(\.keys)
    for screen in ScreenID.allCases {
      for opening in ["", "Enter", "Right", ":"] {
        for key in keys {
          var stage = try Stage(screen, isReadOnly: true)
          stage.press(opening)
          stage.send(.input(.key(key)))
          stage.press("Enter Down Enter")
          #expect(!stage.hasChanged, "\(screen) \(opening) \(key)")
        }
      }
    }
  }

  @Test func `no random keys change anything`() throws {
    var random = SeededGenerator()
    for screen in ScreenID.allCases {
      var stage = try Stage(screen, isReadOnly: true)
      for _ in 0..<400 { stage.pressAtRandom(&random) }
      #expect(!stage.hasChanged && stage.state.preferences.isReadOnly, "seed \(random.seed)")
    }
  }

  @Test func `a key that would change something says why it does not`() throws {
    var stage = try Stage()
    stage.press("L Down e")
    #expect(stage.state.notice?.text == "Locked: read-only. ? leads to Unlock.")
    stage = try Stage(isReadOnly: true)
    stage.press("x")
    #expect(stage.state.notice?.text.hasPrefix("Started read-only") == true)
    stage.press("%")
    #expect(stage.state.notice?.text.hasPrefix("Unknown key") == true)
  }

  @Test func `locking needs one key, unlocking the typed word`() throws {
    var stage = try Stage()
    stage.press("L e a S")
    #expect(stage.shows("READ-ONLY") && !stage.hasChanged && stage.form == nil)
    stage.press(":")
    stage.type("unlock")
    stage.press("Enter Enter Esc")
    #expect(stage.state.preferences.isReadOnly)
    stage.press(":")
    stage.type("unlock")
    stage.press("Enter")
    stage.type("unlock")
    stage.press("Enter")
    #expect(!stage.state.preferences.isReadOnly)
    stage.press("e")
    #expect(stage.form != nil)
  }

  @Test func `what began read-only cannot be unlocked`() throws {
    var stage = try Stage(isReadOnly: true)
    stage.press("?")
    #expect(stage.picker?.items.contains { $0.label == "Unlock" } == false)
  }
}

extension Stage {
  /// Whether anything was asked for that touches a file.
  var hasChanged: Bool {
    effects.contains { effect in
      switch effect {
      case .apply, .edit: true
      default: false
      }
    }
  }

  mutating func pressAtRandom(_ random: inout SeededGenerator) {
    let keys = Action.all.flatMap(\.keys)
    let letters = Array(
      "abcdefghijklmnopqrstuvwxyzRACISULE :/?<>0123456789ếđ\u{302}".unicodeScalars)
    switch Int.random(in: 0..<10, using: &random) {
    case 0: send(.input(.paste("q\nđ a\u{1B}[2J")))
    case 1:
      let place = Position(
        row: .random(in: 0..<60, using: &random), column: .random(in: 0..<210, using: &random))
      let actions: [Mouse.Action] = [.press(.left), .release, .wheelUp, .wheelDown]
      send(.input(.mouse(Mouse(actions.randomElement(using: &random) ?? .release, at: place))))
    case 2...4: send(.input(.key(.character(letters.randomElement(using: &random) ?? "a"))))
    default: send(.input(.key(keys.randomElement(using: &random) ?? .enter)))
    }
    state.isRunning = true
  }
}
