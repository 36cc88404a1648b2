import Canvas
import Domain
import Localization
import TestSupport
import Testing

@testable import Dashboard

/// The board told line by line: what was typed and all that was answered.
private struct Dialogue {
  var stage: Stage
  private(set) var transcript: String

  init(
    _ screen: ScreenID = .meeting, language: Language = .en, isReadOnly: Bool = false,
    store: String = "la-sen"
  ) throws {
    let portfolio = try Stage(store: store).state.portfolio
    let preferences = Preferences(
      language: language, theme: "dark", themes: ["dark", "mono"], isReadOnly: isReadOnly,
      isPlain: true)
    stage = Stage(portfolio, screen, columns: 500, rows: 200, preferences: preferences)
    let answer = speak(stage.state)
    transcript = (answer.lines + [answer.prompt]).joined(separator: "\n")
  }

  /// One answer, without the prompt.
  var answer: [String] { speak(stage.state).lines }

  mutating func type(_ lines: String...) {
    for line in lines {
      stage.send(.input(.line(line)))
      let answer = speak(stage.state)
      transcript += "\(line)\n" + (answer.lines + [answer.prompt]).joined(separator: "\n")
    }
  }

  func matches(_ name: String, at location: SourceLocation = #_sourceLocation) {
    let file = "\(Stage.project)/Tests/DashboardTests/Snapshots/\(name).txt"
    if let difference = Snapshot.difference(transcript, in: file) {
      Issue.record("\(difference)", sourceLocation: location)
    }
  }
}

@Suite struct PlainTests {
  @Test func `the meeting is told in numbered lines, page after page`() throws {
    var dialogue = try Dialogue()
    dialogue.type("", "", "15", "0", "14")
    dialogue.matches("plain-meeting")
  }

  @Test func `whoever comes back goes on where they were`() throws {
    var dialogue = try Dialogue(.backlog)
    dialogue.type("")
    let page = dialogue.answer
    #expect(page[1].hasPrefix("13. "))
    dialogue.type("14", "0")
    #expect(dialogue.answer == page)
    dialogue.type("decisions")
    #expect(dialogue.answer[2].hasPrefix("1. "))
  }

  @Test func `every list is told with its values by name`() throws {
    var dialogue = try Dialogue(.decisions)
    dialogue.type("ownership", "backlog", "pilots", "scorecard")
    dialogue.matches("plain-lists")
  }

  @Test func `a record is told whole, and its values explain themselves`() throws {
    var dialogue = try Dialogue(.pilots)
    dialogue.type("1", "", "", "20", "0", "0")
    dialogue.matches("plain-record")
  }

  @Test func `a field is changed and saved`() throws {
    var dialogue = try Dialogue(.decisions)
    dialogue.type("edit 1", "1", "CDP: buy or build?", "4", "2", "save")
    dialogue.matches("plain-form")
    let change = try #require(dialogue.stage.changes.first)
    #expect(change.action == .edit)
    #expect(dialogue.stage.state.plain.isWaiting)
    dialogue.stage.send(.refused(change, words: "The disk is full."))
    #expect(!dialogue.stage.state.plain.isWaiting)
    #expect(dialogue.answer.first == "Problem: The disk is full.")
  }

  @Test func `Vietnamese is told in Vietnamese`() throws {
    var dialogue = try Dialogue(.decisions, language: .vi)
    dialogue.type("1", "0", "thi diem", "?", "0", "loc", "zalo", "abc xyz")
    dialogue.matches("plain-vi")
  }

  @Test func `lists to choose from are narrowed by words and chosen by number`() throws {
    var dialogue = try Dialogue(.decisions)
    dialogue.type("theme", "mon", "1")
    #expect(dialogue.stage.state.preferences.theme == "mono")
    dialogue.type("1", "comment", "Too dear.")
    #expect(dialogue.stage.effects.contains(.findActor))
    dialogue.type("0", "defer", "+3w", "1")
    dialogue.matches("plain-choices")
  }

  @Test func `texts of several lines end with a dot`() throws {
    var dialogue = try Dialogue(.backlog)
    dialogue.type("add", "1", "Remind of Tết")
    let place = try #require(dialogue.stage.form?.fields.firstIndex { $0.isMultiline })
    dialogue.type("\(place + 1)", "two", "", "lines", ".")
    #expect(dialogue.stage.form?.fields[place].text == "two\n\nlines")
    dialogue.type("\(place + 1)", "-")
    #expect(dialogue.stage.form?.fields[place].text == "")
    dialogue.type("q")
    #expect(dialogue.stage.state.isRunning)
    #expect(dialogue.answer.first?.hasPrefix("Problem: Not saved yet") ?? false)
    dialogue.type("q")
    #expect(!dialogue.stage.state.isRunning)
  }

  @Test func `the cells of the matrix are reached and set`() throws {
    var dialogue = try Dialogue(.ownership)
    dialogue.type("right", "right", "open", "1", "left")
    dialogue.matches("plain-matrix")
    #expect(dialogue.stage.changes.count == 1)
  }

  @Test func `every action of every screen can be run from the list of actions`() throws {
    for screen in ScreenID.allCases {
      let dialogue = try Dialogue(screen)
      let actions = dialogue.stage.state.availableActions.filter(\.isListed)
      for number in actions.indices {
        var dialogue = dialogue
        dialogue.type("?", "\(number + 1)")
        #expect(dialogue.stage.state.plain.menu == nil, "\(screen) \(actions[number].id)")
      }
      #expect(actions.count > 10)
    }
  }

  @Test func `what is read-only offers no change`() throws {
    var dialogue = try Dialogue(.decisions, isReadOnly: true)
    #expect(dialogue.answer.first == "Decisions, Read-only.")
    dialogue.type("edit 1")
    #expect(dialogue.answer == ["Problem: “edit 1” is nothing here. ? lists the actions."])
    dialogue.type("1", "2")
    #expect(dialogue.stage.form == nil)
  }

  @Test func `what others change is told, and only where it is heard`() throws {
    var dialogue = try Dialogue(.decisions)
    let portfolio = dialogue.stage.state.portfolio
    dialogue.stage.send(.storeChanged(portfolio))
    #expect(dialogue.stage.state.notice == nil)
    dialogue.stage.send(.storeChanged(try Stage(store: "broken").state.portfolio))
    #expect(dialogue.stage.state.plainNotice?.contains("D-0012 is not there any more") == true)
    let fewer = portfolio.allRecords.filter { $0.id.text != "D-0009" }
    dialogue.stage.send(.storeChanged(portfolio))
    dialogue.type("1", "0")
    dialogue.stage.send(
      .storeChanged(
        Portfolio(
          configuration: portfolio.configuration, today: portfolio.today, records: Array(fewer))))
    #expect(dialogue.stage.state.plainNotice == "Note: The store has changed; . tells anew.")
  }

  @Test func `nothing that is told steers a terminal`() throws {
    for screen in ScreenID.allCases {
      var dialogue = try Dialogue(screen, store: "broken")
      dialogue.type("", "1", "", "0", "?", "0", ":", "0")
      let controls = dialogue.transcript.unicodeScalars.filter {
        $0.value < 0x20 && $0 != "\n" || (0x7F...0x9F).contains($0.value)
      }
      #expect(controls.isEmpty, "\(screen)")
    }
  }
}
