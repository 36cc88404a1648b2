import Canvas
import Dashboard
import Domain
import Testing

/// Where letters are commands, an input method's stream is the key that was pressed, or nothing.
@Suite struct CommandStreamTests {
  /// What comes out where every key but `]` is a command.
  private func outputs(
    _ stream: RecordedStream, _ method: InputMethod?, _ cut: Cut
  ) -> [Composer.Output] {
    let target = Composer.Target(method, isTyping: false) { $0 != .character("]") }
    var (decoder, composer) = (InputDecoder(), Composer())
    return cut.reads(stream).flatMap { reads in
      let outputs = reads.flatMap { read in
        let inputs = decoder.feed(read)
        return inputs.flatMap { composer.take($0, isAlone: inputs.count == 1, at: target) }
      }
      return outputs + composer.settle(at: target)
    }
  }

  private func keys(_ text: some StringProtocol) -> [Composer.Output] {
    text.unicodeScalars.map { .input(.key(.character($0))) }
  }

  @Test(arguments: Cut.allCases)
  func `under the setting every key that was pressed comes out`(cut: Cut) {
    for stream in RecordedStream.keyed {
      let pressed = stream.pieces.map(\.key).joined()
      let expected = pressed == "]" ? "w" : pressed
      #expect(outputs(stream, stream.method, cut) == keys(expected), "\(stream)")
    }
  }

  @Test(arguments: [Cut.byKey, .byByte])
  func `without it what was composed is nothing, letter by letter`(cut: Cut) {
    for stream in RecordedStream.keyed {
      let expected = stream.pieces.flatMap { $0.isPlain ? keys($0.key) : [.unread] }
      #expect(outputs(stream, nil, cut) == expected, "\(stream)")
    }
  }

  @Test func `without it nothing but the first letters comes out of what comes at once`() {
    for stream in RecordedStream.keyed {
      let plain = stream.pieces.prefix(while: \.isPlain).map(\.key).joined()
      let found = outputs(stream, nil, .atOnce)
      #expect(found.starts(with: keys(plain)), "\(stream)")
      #expect(found.dropFirst(plain.count).allSatisfy { $0 == .unread }, "\(stream)")
    }
  }

  @Test func `the wrong setting gives the key of the other method, and never two`() {
    for stream in RecordedStream.keyed where !stream.isCombining {
      let other: InputMethod = stream.method == .telex ? .vni : .telex
      #expect(outputs(stream, other, .byKey).count == stream.pieces.count, "\(stream)")
    }
  }

  @Test func `a word that comes whole is dropped with its Enter, whatever the setting`() {
    for stream in RecordedStream.all where stream.isPreedit {
      for method in [nil, InputMethod.telex, .vni] {
        #expect(outputs(stream, method, .byKey) == [.unread], "\(stream)")
        #expect(outputs(stream, method, .atOnce) == [.unread], "\(stream)")
        if method != nil { #expect(outputs(stream, method, .byByte) == [.unread], "\(stream)") }
      }
    }
  }

  @Test func `what was captured gives no command but its plain letters`() {
    for stream in RecordedStream.all where stream.isCapture {
      for method in [nil, InputMethod.telex] {
        let found = outputs(stream, method, .byKey)
        let letters = found.filter { $0 != .unread }
        #expect(!letters.isEmpty && letters.allSatisfy { $0.isASCII }, "\(stream)")
      }
    }
    let openKey = RecordedStream.all.first { $0.file == "openkey-capture" }
    let pressed = openKey.map { outputs($0, .telex, .atOnce) } ?? []
    #expect(pressed == keys("vuowng syx hanhj"))
  }

  @Test func `ư is the one of its two keys that does something`() {
    for (command, expected) in [("w", "w"), ("]", "]")] {
      var composer = Composer()
      let target = Composer.Target(.telex, isTyping: false) { $0.description == command }
      let outputs = composer.take(.key(.character("ư")), at: target) + composer.settle(at: target)
      #expect(outputs == keys(expected))
    }
    var composer = Composer()
    let both = Composer.Target(.telex, isTyping: false) { _ in true }
    #expect(composer.take(.key(.character("ư")), at: both).isEmpty)
    #expect(composer.settle(at: both) == [.unread])
  }

  @Test func `a key that is held down is not kept back`() {
    var composer = Composer()
    let target = Composer.Target(.telex, isTyping: false) { _ in true }
    let outputs = (1...5).flatMap { _ in composer.take(.key(.character("j")), at: target) }
    #expect(outputs == keys("jjjj"))
    #expect(composer.settle(at: target) == keys("j") && composer.patience == nil)
  }

  @Test func `without the setting a letter by itself does not wait`() {
    var composer = Composer()
    let target = Composer.Target(nil, isTyping: false) { _ in true }
    #expect(composer.take(.key(.character("j")), at: target) == keys("j"))
    #expect(composer.patience == nil)
  }
}

extension Composer.Output {
  fileprivate var isASCII: Bool {
    if case .input(.key(let press)) = self { press.typed?.isASCII ?? true } else { false }
  }
}
