import Canvas
import CursesTerminal
import Dashboard

/// The board told line by line, for a screen reader: nothing is drawn twice, and a prompt follows.
final class PlainFront: Front {
  private let terminal: LineTerminal
  private var told = 0
  private var notice: String?
  /// When an outcome is no longer waited for.
  private var patience: ContinuousClock.Instant?

  init(_ terminal: LineTerminal) { self.terminal = terminal }

  var descriptors: [Int32] { terminal.descriptors }
  var endingSignal: Int32? { terminal.endingSignal }
  let glyphs = Glyphs.unicode
  /// Room for everything: nothing is left out for want of columns.
  let size = Size(columns: 500, rows: 200)

  var timeout: Int32? {
    patience.map { max(0, Int32(ContinuousClock.now.duration(to: $0) / .milliseconds(1)) + 1) }
  }

  func events() -> [Input] { terminal.events() }

  func show(_ state: State, _ themes: Themes) {
    guard state.isRunning else { return }
    if state.plain.answers != told {
      if isPatient(state) { return }
      told = state.plain.answers
      tell(speak(state).lines, state)
    } else if state.plainNotice != notice, let words = state.plainNotice {
      terminal.write("\n")
      tell([words], state)
    }
    notice = state.plainNotice
  }

  /// Whether what was asked for may still be told together with how it went.
  private func isPatient(_ state: State) -> Bool {
    let now = ContinuousClock.now
    let end = patience ?? now + .seconds(2)
    patience = state.plain.isWaiting && now < end ? end : nil
    return patience != nil
  }

  private func tell(_ lines: [String], _ state: State) {
    terminal.write(lines.map { $0 + "\n" }.joined() + speak(state).prompt)
  }

  /// There is no clipboard to reach without an escape sequence.
  func copy(_ text: String) { terminal.write(text + "\n") }
  func redraw() {}
  func lend() { terminal.lend(true) }
  func resume() { terminal.lend(false) }
  func stop() { terminal.stop() }
}
