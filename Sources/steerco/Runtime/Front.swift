import Canvas
import CursesTerminal
import Dashboard

/// Where somebody sees or hears the board, and answers.
protocol Front: AnyObject {
  /// To poll for reading; when one is ready, or hung up, `events` tells what has come.
  var descriptors: [Int32] { get }
  var endingSignal: Int32? { get }
  var glyphs: Glyphs { get }
  var size: Size { get }
  /// Milliseconds until `show` is to be called although nothing has come; nil for never.
  var timeout: Int32? { get }
  func events() -> [Input]
  func show(_ state: State, _ themes: Themes)
  func redraw()
  func copy(_ text: String)
  /// Leaves the terminal to a program that this one waits for, until `resume`.
  func lend()
  func resume()
  /// Stops the program until its shell continues it.
  func stop()
}

extension Terminal: Front {
  var timeout: Int32? { nil }

  func show(_ state: State, _ themes: Themes) {
    show(draw(state), theme: themes.all.first(named: state.preferences.theme) ?? .plain)
  }
}
