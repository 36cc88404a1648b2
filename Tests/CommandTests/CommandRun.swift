import Domain
import Testing

@testable import steerco

/// A run of one command in the test's own process, and all that it printed.
struct CommandRun {
  let status: Int32
  let out: String
  let err: String

  /// - Parameter store: `$STEERCO_STORE`; nothing else of this machine is seen.
  init(
    _ arguments: String..., store: String? = nil, input: String = "", isTerminal: Bool = false
  ) {
    self.init(arguments, store: store, input: input, isTerminal: isTerminal)
  }

  init(
    _ arguments: [String], store: String? = nil, input: String = "", isTerminal: Bool = false,
    environment: [String: String] = [:], columns: Int = 80
  ) {
    var surroundings = Surroundings()
    surroundings.environment = environment
    surroundings.environment["STEERCO_STORE"] = store
    surroundings.folder = "/nonexistent"
    surroundings.isTerminal = isTerminal
    surroundings.columns = columns
    surroundings.today = Day(year: 2026, month: 3, day: 12) ?? Day(number: 0)
    surroundings.readInput = { _ in Array(input.utf8) }
    let printed = Printed()
    let output = Output(
      Output.Sink(out: { printed.out += $0 }, err: { printed.err += $0 }))
    status = Steerco.run(arguments, surroundings, output)
    out = String(decoding: printed.out, as: UTF8.self)
    err = String(decoding: printed.err, as: UTF8.self)
  }

  /// The lines of the answer.
  var lines: [String] { out.split(separator: "\n").map(String.init) }

  private final class Printed {
    var out: [UInt8] = []
    var err: [UInt8] = []
  }
}
