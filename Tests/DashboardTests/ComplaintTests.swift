import Canvas
import Dashboard
import Domain
import Localization
import Testing

/// What users of other tools complain of, as docs/EXPERIENCE.md lists it, where no other suite holds it.
@Suite struct ComplaintTests {
  /// Everywhere that keys are commands, by the keys that lead there.
  private static let places: [(ScreenID, String)] =
    ScreenID.allCases.map { ($0, "") }
    + [(.decisions, "Enter"), (.ownership, "Right Right"), (.backlog, "Space"), (.backlog, "t")]

  @Test func `no Ctrl key and no doubled letter loses a record or leaves the program`() throws {
    let letters = "abcdefghijklmnopqrstuvwxyz".unicodeScalars
    for (screen, keys) in ComplaintTests.places {
      for letter in letters {
        var stage = try Stage(screen)
        stage.press(keys)
        stage.send(.input(.key(.control(letter))))
        #expect(!stage.loses && stage.state.isRunning, "\(screen) \(keys) Ctrl-\(letter)")
        stage = try Stage(screen)
        stage.press(keys)
        if letter == "q" { continue }
        for _ in 0..<2 { stage.send(.input(.key(.character(letter)))) }
        #expect(!stage.loses && stage.state.isRunning, "\(screen) \(keys) \(letter)\(letter)")
      }
    }
  }

  @Test func `Enter held down opens and closes, and changes nothing`() throws {
    for (screen, keys) in ComplaintTests.places where keys.isEmpty || keys == "Enter" {
      var stage = try Stage(screen)
      stage.press(keys)
      stage.hold("Enter", times: 60)
      #expect(!stage.hasChanged, "\(screen) \(keys)")
    }
  }

  @Test func `every size from nothing on is drawn, on every screen and over it`() throws {
    let sizes = [0, 1, 2, 3, 14, 15, 16, 59, 60, 61, 300]
    for (screen, keys) in ComplaintTests.places + [(.decisions, "e"), (.meeting, "?")] {
      var stage = try Stage(screen)
      stage.press(keys)
      for columns in sizes {
        for rows in sizes {
          stage.send(.input(.resize(Size(columns: columns, rows: rows))))
          #expect(stage.grid.size == Size(columns: columns, rows: rows))
        }
      }
    }
  }

  @Test func `what the bar names does something where it is named`() throws {
    for (screen, keys) in ComplaintTests.places {
      var stage = try Stage(screen, columns: 120, rows: 40)
      stage.press(keys)
      let shown = stage.grid.text.split(separator: "\n").last.map(String.init) ?? ""
      let named = stage.state.availableActions.filter { $0.barRank != nil }
      #expect(!named.isEmpty && !shown.isEmpty, "\(screen) \(keys)")
      #expect(named.allSatisfy { !$0.keys.isEmpty }, "\(screen) \(keys)")
    }
  }
}

extension Stage {
  /// Whether a change takes something away: a record put away, or a field emptied.
  fileprivate var loses: Bool {
    changes.contains { change in
      change.steps.contains { step in
        guard case .edit(_, let edits) = step else { return false }
        return edits.contains { edit in
          edit.key == Record.archivedKey || (edit.entry == nil && edit.value == nil)
        }
      }
    }
  }
}
