import Canvas
import Testing

private let escape = "\u{1B}"

private func keys(_ text: String) -> [String] {
  names(of: [UInt8](text.utf8))
}

private func names(of bytes: [UInt8]) -> [String] {
  var decoder = InputDecoder()
  return (decoder.feed(bytes) + decoder.flush()).map {
    if case .key(let key) = $0 { key.description } else { "\($0)" }
  }
}

@Test(arguments: [
  ("a", "a"), ("\r", "Enter"), ("\n", "Enter"), ("\t", "Tab"), ("\u{7F}", "Backspace"),
  ("\u{8}", "Backspace"), ("\u{12}", "Ctrl-R"), ("\u{1B}", "Esc"), ("\u{1B}x", "Alt-x"),
  ("\u{1B}[A", "Up"), ("\u{1B}OA", "Up"), ("\u{1B}[1;2A", "Shift-Up"),
  ("\u{1B}[1;5C", "Ctrl-Right"), ("\u{1B}[Z", "Shift-Tab"), ("\u{1B}OP", "F1"),
  ("\u{1B}[15~", "F5"), ("\u{1B}[24~", "F12"), ("\u{1B}[[A", "F1"), ("\u{1B}[H", "Home"),
  ("\u{1B}[4~", "End"), ("\u{1B}[5~", "PgUp"), ("\u{1B}[6~", "PgDn"), ("\u{1B}[3~", "Delete"),
  ("\u{1B}[2~", "Insert"), ("\u{1B}[3;5~", "Ctrl-Delete"), ("\u{1B}[a", "Shift-Up"),
  ("\u{1B}Oc", "Ctrl-Right"), ("\u{1B}[7$", "Shift-Home"), ("\u{1B}OM", "Enter"),
  ("\u{1B}Oq", "1"), ("\u{1B}[27;5;99~", "Ctrl-C"), ("\u{1B}[97;3u", "Alt-a"), ("ệ", "ệ"),
  ("\u{1B}[", "Alt-["), (" ", "Space"), ("\0", "Ctrl-Space"),
])
func `bytes become keys`(bytes: String, name: String) {
  #expect(keys(bytes) == [name])
}

@Test func `names of keys can be read back`() {
  for name in ["a", "Enter", "Ctrl-R", "Ctrl-Alt-X", "Shift-Tab", "F12", "Space", "-", "Ctrl--"] {
    #expect(KeyPress(name)?.description == name)
  }
  #expect(KeyPress("Return") == nil)
  #expect(KeyPress("") == nil)
}

@Test func `an unknown sequence types nothing`() {
  #expect(keys("\(escape)[?1;2$ya") == ["a"])
  #expect(keys("\(escape)[31;5;7;9Xa") == ["a"])
  #expect(keys("\(escape)[Ia\(escape)[O") == ["a"])
  #expect(keys("\(escape)[12\ra") == ["Enter", "a"])
}

@Test func `a sequence may come in pieces`() {
  var decoder = InputDecoder()
  #expect(decoder.feed([0x1B]).isEmpty)
  #expect(decoder.isWaiting)
  #expect(decoder.feed([0x5B, 0x31, 0x3B]).isEmpty)
  #expect(!decoder.isWaiting)
  #expect(decoder.feed([0x32, 0x42]) == [.key(KeyPress(.down, .shift))])
  #expect(decoder.feed([0xE1, 0xBB]).isEmpty)
  #expect(decoder.feed([0x87]) == [.key(.character("ệ"))])
}

@Test func `bytes that are no UTF-8 are dropped alone`() {
  #expect(
    names(of: [0xFF, 0x61, 0xC3, 0x28, 0xED, 0xA0, 0x80, 0x62, 0x80, 0x63]) == [
      "a", "(", "b", "c",
    ])
}

@Test func `a decomposed letter comes scalar by scalar`() {
  #expect(keys("e\u{302}").count == 2)
}

@Test func `a paste is one text and no commands`() {
  var decoder = InputDecoder()
  let bytes = [UInt8]("x\(escape)[200~dòng q\r\n:q\(escape)[A\ry\(escape)[201~z".utf8)
  let expected: [Input] = [
    .key(.character("x")), .paste("dòng q\n:q\(escape)[A\ny"), .key(.character("z")),
  ]
  #expect(decoder.feed(bytes) == expected)
  var slow = InputDecoder()
  #expect(bytes.flatMap { slow.feed([$0]) } == expected)
}

@Test func `a megabyte of paste loses nothing`() {
  var decoder = InputDecoder()
  let text = String(repeating: "q quyết định\n", count: 60_000)
  var inputs = decoder.feed([UInt8]("\(escape)[200~".utf8))
  inputs += decoder.feed([UInt8](text.utf8))
  inputs += decoder.feed([UInt8]("\(escape)[201~".utf8))
  #expect(inputs == [.paste(text)])
}

@Test func `mouse reports of both kinds are read`() {
  var decoder = InputDecoder()
  let modern = decoder.feed(
    [UInt8]("\(escape)[<0;300;5M\(escape)[<0;300;5m\(escape)[<65;1;1M\(escape)[<35;2;2M".utf8))
  #expect(
    modern == [
      .mouse(Mouse(.press(.left), at: Position(row: 4, column: 299))),
      .mouse(Mouse(.release, at: Position(row: 4, column: 299))),
      .mouse(Mouse(.wheelDown, at: Position(row: 0, column: 0))),
    ])
  let old = decoder.feed([0x1B, 0x5B, 0x4D, 32, 33, 34, 0x1B, 0x5B, 0x4D, 35, 33, 34])
  #expect(
    old == [
      .mouse(Mouse(.press(.left), at: Position(row: 1, column: 0))),
      .mouse(Mouse(.release, at: Position(row: 1, column: 0))),
    ])
}

@Test func `the terminal's own sequences win`() {
  var decoder = InputDecoder(sequences: [[0x1B, 0x5B, 0x41]: KeyPress(.pageUp)])
  #expect(decoder.feed([0x1B, 0x5B, 0x41]) == [.key(KeyPress(.pageUp))])
}

@Test func `the clipboard sequence carries base64`() {
  #expect(Clipboard.sequence("Lá") == "\(escape)]52;c;TMOh\u{07}")
  #expect(Clipboard.sequence("a").contains("YQ=="))
  #expect(Clipboard.sequence("ab").contains("YWI="))
  let inner = "\(escape)]52;c;YQ==\u{07}"
  #expect(
    Clipboard.sequence("a", through: .tmux)
      == inner + "\(escape)Ptmux;\(escape)\(inner)\(escape)\\")
  #expect(Clipboard.sequence("a", through: .screen) == "\(escape)P\(inner)\(escape)\\")
  let long = Clipboard.sequence(String(repeating: "x", count: 3_000), through: .screen)
  #expect(long.split(separator: "\(escape)P").allSatisfy { $0.utf8.count < 760 })
}
