/// Turns the bytes that a terminal sends into keys, pastes and mouse reports.
///
/// Decoding is done here rather than by ncurses so that an unknown escape sequence is dropped
/// whole instead of being typed as commands, so that mouse reports work inside tmux, and so that
/// recorded streams of input methods can be replayed in tests. Bytes of one sequence may come in
/// several reads.
package struct InputDecoder: Sendable {
  private var pending: [UInt8] = []
  private var paste: PasteCollector?
  private let sequences: [[UInt8]: KeyPress]

  /// `sequences` are the terminal's own keys (from terminfo), which win over the usual ones.
  package init(sequences: [[UInt8]: KeyPress] = [:]) { self.sequences = sequences }

  /// Whether an Esc has come that may be a key by itself; when nothing follows for 25 ms, `flush`.
  package var isWaiting: Bool {
    paste == nil && InputDecoder.mayStandAlone.contains(pending)
  }

  private static let mayStandAlone: [[UInt8]] = [
    [0x1B], [0x1B, 0x1B], [0x1B, 0x5B], [0x1B, 0x4F],
  ]

  /// Everything that is complete with these bytes, in order.
  package mutating func feed(_ bytes: [UInt8]) -> [Input] {
    var inputs: [Input] = []
    if paste != nil {
      guard let rest = collect(bytes[...], &inputs) else { return inputs }
      pending = rest
    } else {
      pending += bytes
    }
    decodePending(&inputs)
    return inputs
  }

  /// Takes an Esc that nothing followed for the key.
  package mutating func flush() -> [Input] {
    guard isWaiting else { return [] }
    defer { pending = [] }
    guard pending.count == 2 else { return [.key(.escape)] }
    if pending[1] == 0x1B { return [.key(.escape), .key(.escape)] }
    return [.key(KeyPress(.character(Unicode.Scalar(pending[1])), .alt))]
  }

  private mutating func decodePending(_ inputs: inout [Input]) {
    var reader = ByteReader(pending, sequences: sequences)
    while true {
      switch reader.next() {
      case .input(let input): inputs.append(input)
      case .nothing: continue
      case .pasteBegins:
        paste = PasteCollector()
        let rest = reader.rest
        pending = []
        guard let behind = collect(rest, &inputs) else { return }
        reader = ByteReader(behind, sequences: sequences)
      case .incomplete:
        pending = Array(reader.rest)
        return
      }
    }
  }

  /// Adds to the paste; answers the bytes behind its end, nil while it goes on.
  private mutating func collect(_ bytes: ArraySlice<UInt8>, _ inputs: inout [Input]) -> [UInt8]? {
    guard let rest = paste?.add(bytes), let text = paste?.text else { return nil }
    inputs.append(.paste(text))
    paste = nil
    return rest
  }
}
