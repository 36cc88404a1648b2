internal import CNcurses
package import Canvas
internal import Glibc

/// The terminal, from opening to giving it back. There is one, used on the main thread only.
///
/// However the program ends (by itself, by a signal, by a trap), the terminal is as it was before.
package final class Terminal {
  /// More is never drawn: the size comes from the client, and a grid of it must stay affordable.
  package static let mostColumns = 500
  /// See `mostColumns`.
  package static let mostRows = 300

  /// The glyphs to draw with, by TERM and the locale at opening: lines and arrows need more than ASCII.
  package let glyphs: Glyphs
  /// Found at opening, from terminfo; `none` asks for the theme `mono`.
  package let colourDepth: ColourDepth
  /// The signal that told the program to end; nil when none did.
  package internal(set) var endingSignal: Int32?

  let signals: Int32
  var decoder: InputDecoder
  var shown: CellGrid?
  var styles: StyleTable
  var cells: [nc_cell] = []

  /// Takes the terminal over. `colours` is false under `NO_COLOR`.
  ///
  /// Reads TERM, LC_* and, through ncurses, TERMINFO and HOME: a program that trusts nobody clears
  /// them first. Throws `TerminalError`; then the terminal is as it was.
  package init(mouse: Bool = true, colours: Bool = true) throws(TerminalError) {
    let name = unsafe getenv("TERM").map { unsafe String(cString: $0) }
    glyphs = .known(toTerminal: name ?? "", isUTF8: nc_locale() != 0)
    signals = nc_signals()
    guard signals >= 0 else { throw .noSignals(code: errno) }
    let status = nc_open(Int32(Terminal.mostRows), Int32(Terminal.mostColumns), mouse)
    if let error = Terminal.error(status) { throw error }
    colourDepth = colours ? Terminal.colourDepth(of: nc_colours()) : .none
    styles = StyleTable(depth: colourDepth)
    decoder = InputDecoder(sequences: TerminalKeys.sequences())
  }

  deinit { nc_close() }

  /// Gives the terminal back; closing twice is allowed.
  package func close() { nc_close() }

  /// The descriptors to poll for reading; when one is ready, or hung up, call `events()`.
  package var descriptors: [Int32] { [nc_descriptor(), signals] }

  /// The window's size, clamped; 80×24 when the terminal does not tell.
  package var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    unsafe nc_size(&rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// Leaves the screen to another program, such as an editor, until `resume`.
  package func suspend() { nc_suspend() }

  /// Leaves the screen to a program that this one waits for, with its keys: Ctrl-C there is not ours.
  package func lend() {
    nc_suspend()
    nc_lend(true)
  }

  /// Stops the program until its shell continues it; without a shell to do so, nothing happens.
  package func stop() {
    nc_stop()
    nc_resize()
    shown = nil
  }

  /// Comes back after `suspend`; the next `show` draws everything. The size may have changed: ask.
  package func resume() {
    nc_lend(false)
    nc_resume()
    nc_resize()
    shown = nil
  }

  /// Has the terminal tell of clicks and the wheel, or leaves it to select text with them.
  package func listenToMouse(_ isOurs: Bool) { nc_mouse(isOurs) }

  /// Puts `text` into the clipboard of the terminal's machine, where the terminal allows it.
  package func copy(_ text: String, through multiplexer: Clipboard.Multiplexer = .none) {
    var bytes = Array(Clipboard.sequence(text, through: multiplexer).utf8).map {
      CChar(bitPattern: $0)
    }
    unsafe nc_write(&bytes, Int32(bytes.count))
  }

  private static func error(_ status: nc_status) -> TerminalError? {
    switch status {
    case nc_opened: nil
    case nc_no_terminal: .noTerminal(code: errno)
    case nc_incapable: .incapableTerminal
    default: .unknownTerminal
    }
  }

  private static func colourDepth(of colours: Int32) -> ColourDepth {
    switch colours {
    case ..<8: .none
    case ..<16: .eight
    case ..<256: .sixteen
    case ..<0x100_0000: .indexed
    default: .direct
    }
  }
}
