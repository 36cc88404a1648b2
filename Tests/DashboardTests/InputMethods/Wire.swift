import Canvas
import Dashboard

/// The way of bytes from a terminal to the dashboard, as the program's loop has it.
struct Wire {
  private var decoder = InputDecoder()
  private var composer = Composer()

  /// What one read brings.
  mutating func read(_ bytes: [UInt8], _ stage: inout Stage) {
    let inputs = decoder.feed(bytes)
    for input in inputs {
      let events = composer.events(of: input, isAlone: inputs.count == 1, in: stage.state)
      for event in events { stage.send(event) }
    }
  }

  /// Nothing comes for a while.
  mutating func rest(_ stage: inout Stage) {
    for event in composer.settledEvents(in: stage.state) { stage.send(event) }
  }
}

/// How bytes fall into reads.
enum Cut: CaseIterable {
  case byKey, byByte, atOnce

  func reads(_ stream: RecordedStream) -> [[[UInt8]]] {
    switch self {
    case .byKey: stream.pieces.map { [$0.bytes] }
    case .byByte: stream.pieces.map { $0.bytes.map { [$0] } }
    case .atOnce: [[stream.bytes]]
    }
  }
}

extension Stage {
  /// Replays a stream. Between two keys there is time, within one there is none.
  mutating func replay(_ stream: RecordedStream, _ cut: Cut = .byKey) {
    var wire = Wire()
    for reads in cut.reads(stream) {
      for read in reads { wire.read(read, &self) }
      wire.rest(&self)
    }
  }

  /// Replays a stream of which the first bytes come in one read and the others in another.
  mutating func replay(_ stream: RecordedStream, cutAt place: Int) {
    var wire = Wire()
    wire.read(Array(stream.bytes[..<place]), &self)
    wire.read(Array(stream.bytes[place...]), &self)
    wire.rest(&self)
  }

  /// What a terminal sends, each text in a read of its own with time behind it.
  mutating func receive(_ texts: String...) {
    var wire = Wire()
    for text in texts {
      wire.read(Array(text.utf8), &self)
      wire.rest(&self)
    }
  }
}
