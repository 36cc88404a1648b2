import CSystem

/// A program that is run and waited for.
enum Process {
  struct Result {
    /// The exit status, 128 + the signal that ended it, or the negative `errno` of starting it.
    var status: Int32 = 0
    var output: [UInt8] = []
    var errors = ""
  }

  typealias Listener = (ArraySlice<UInt8>) -> Void

  /// - Parameters:
  ///   - input: what it finds on its standard input.
  ///   - cancellation: runs it in a session of its own, which this ends; it has no input then.
  ///   - listener: is passed what it prints as errors, as it comes.
  static func run(
    _ arguments: [String], environment: [String: String], folder: String, input: [UInt8] = [],
    cancellation: GitCancellation? = nil, listener: Listener? = nil
  ) -> Result {
    let printed = Printed(listener)
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let status = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(settings) { settings in
        let context = unsafe Unmanaged.passUnretained(printed).toOpaque()
        if let cancellation {
          return unsafe steerco_run_session(
            cancellation.descriptor, arguments, settings, folder, Printed.add, context)
        }
        return unsafe steerco_run_on(
          input, input.count, arguments, settings, folder, Printed.add, context)
      }
    }
    return Result(
      status: status, output: printed.output,
      errors: String(decoding: printed.errors, as: UTF8.self))
  }

  /// Runs a program that can ask nobody: it has no terminal, and is ended when its time is over.
  ///
  /// - Parameter arguments: the program's whole path in front.
  static func runApart(
    _ arguments: [String], environment: [String: String], input: [UInt8], milliseconds: Int32
  ) -> Result {
    let printed = Printed(nil)
    let settings = environment.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }
    let status = unsafe withCStrings(arguments) { arguments in
      unsafe withCStrings(settings) { settings in
        unsafe steerco_run_apart(
          input, input.count, arguments, settings, milliseconds, Printed.add,
          Unmanaged.passUnretained(printed).toOpaque())
      }
    }
    return Result(
      status: status, output: printed.output,
      errors: String(decoding: printed.errors, as: UTF8.self))
  }

  private final class Printed {
    var output: [UInt8] = []
    var errors: [UInt8] = []
    private let listener: Listener?

    init(_ listener: Listener?) { self.listener = listener }

    static let add:
      @convention(c) (UnsafeMutableRawPointer?, Int32, UnsafeRawPointer?, Int) -> Void = {
        context, stream, bytes, length in
        guard let context = unsafe context, let bytes = unsafe bytes else { return }
        let chunk = unsafe Array(UnsafeRawBufferPointer(start: bytes, count: length))
        unsafe Unmanaged<Printed>.fromOpaque(context).takeUnretainedValue().add(chunk, stream)
      }

    private func add(_ bytes: [UInt8], _ stream: Int32) {
      if stream == 1 { output += bytes } else { errors += bytes }
      if stream == 2 { listener?(bytes[...]) }
    }
  }
}

/// Lends an array of C strings that ends with NULL, as `execve` takes it.
private func withCStrings<R>(
  _ strings: [String], _ body: (UnsafePointer<UnsafePointer<CChar>?>?) -> R
) -> R {
  var bytes: [CChar] = []
  var starts: [Int] = []
  for string in strings {
    starts.append(bytes.count)
    bytes += string.utf8.map { CChar(bitPattern: $0) } + [0]
  }
  return unsafe bytes.withUnsafeBufferPointer { bytes in
    var pointers = unsafe starts.map { start in unsafe bytes.baseAddress.map { unsafe $0 + start } }
    unsafe pointers.append(nil)
    return unsafe pointers.withUnsafeBufferPointer { unsafe body($0.baseAddress) }
  }
}
