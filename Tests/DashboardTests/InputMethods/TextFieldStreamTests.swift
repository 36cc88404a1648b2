import Canvas
import Dashboard
import Domain
import TestSupport
import Testing

/// In a text field every stream is the word that was typed, however it falls into reads.
@Suite struct TextFieldStreamTests {
  /// Where text is typed: the keys that lead there, and what stands there then.
  private enum Place: CaseIterable {
    case filter, palette, field

    func stage() throws -> Stage {
      var stage = try Sample.stage()
      switch self {
      case .filter: stage.press("/")
      case .palette: stage.press(":")
      case .field:
        stage.press("e")
        stage.goTo("trigger")
        stage.press("Enter")
      }
      return stage
    }

    func text(_ stage: Stage) -> String? {
      switch self {
      case .filter: stage.state.filterField?.text
      case .palette: stage.picker?.field.text
      case .field: stage.form?.typing?.text
      }
    }
  }

  @Test func `there are streams of every program and mode`() {
    #expect(RecordedStream.all.count > 90)
    #expect(Set(RecordedStream.all.map(\.file)).count == 12)
    #expect(RecordedStream.all.allSatisfy { !$0.bytes.isEmpty && !$0.word.isEmpty })
  }

  /// With Enter the word and the end of typing come at once.
  private var words: [RecordedStream] {
    RecordedStream.all.filter { $0.pieces.last?.key != "Enter" }
  }

  private func typed(_ stream: RecordedStream) -> String {
    stream.word + (stream.isPreedit ? " " : "")
  }

  @Test(arguments: Cut.allCases)
  func `every stream is the word that was typed`(cut: Cut) throws {
    for place in Place.allCases {
      let before = try place.stage()
      for stream in words {
        var stage = before.erasing(as: stream)
        stage.replay(stream, cut)
        #expect(place.text(stage) == typed(stream), "\(stream) in \(place)")
        #expect(stage.changes.isEmpty && stage.state.isRunning)
      }
    }
  }

  @Test func `every stream may be cut between any two bytes`() throws {
    let before = try Place.filter.stage()
    for stream in words {
      for place in 0...stream.bytes.count {
        var stage = before.erasing(as: stream)
        stage.replay(stream, cutAt: place)
        #expect(Place.filter.text(stage) == typed(stream), "\(stream) at \(place)")
      }
    }
  }

  @Test func `a word that comes with its Enter is taken, and confirmed`() throws {
    let streams = RecordedStream.all.filter { $0.pieces.last?.key == "Enter" }
    #expect(streams.count == 5)
    for stream in streams {
      var stage = try Place.filter.stage()
      stage.replay(stream)
      #expect(stage.context == .list && stage.state.list.filter == stream.word, "\(stream)")
    }
  }

  @Test func `deleting by letter would eat a neighbour where marks are erased one by one`() throws {
    let stream = try #require(RecordedStream.all.first { $0.isCombining && $0.word == "ú" })
    var stage = try Sample.stage()
    stage.press("/")
    stage.type("a")
    stage.replay(stream)
    #expect(stage.state.filterField?.text == "ú")
    stage = try Sample.stage()
    stage.state.preferences.typing.erasure = .codePoint
    stage.press("/")
    stage.type("a")
    stage.replay(stream)
    #expect(stage.state.filterField?.text == "aú")
  }

  @Test func `text of several lines takes a stream, too`() throws {
    for stream in words where !stream.isCombining && !stream.isPreedit {
      var field = TextField("Một\n", isMultiline: true)
      for scalar in String(decoding: stream.bytes, as: UTF8.self).unicodeScalars {
        if scalar == "\u{7F}" || scalar == "\u{8}" {
          field.deleteBackward()
        } else {
          field.insert(String(scalar))
        }
      }
      if !stream.file.contains("clipboard") { #expect(field.text == "Một\n" + stream.word) }
    }
  }
}

extension Stage {
  /// With the setting that the charset of a stream needs.
  fileprivate func erasing(as stream: RecordedStream) -> Stage {
    var stage = self
    stage.state.preferences.typing.erasure = stream.isCombining ? .codePoint : .grapheme
    return stage
  }
}
