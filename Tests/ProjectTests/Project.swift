import Glibc

/// The folder of this package, its files, and the built program.
enum Project {
  static let folder = String(#filePath.dropLast("/Tests/ProjectTests/Project.swift".count))

  /// A file of the project as text; empty when it is missing, so that the test that wants it fails.
  static func text(_ path: String) -> String { output("cat \(quoted("\(folder)/\(path)"))") }

  static func lines(_ path: String) -> [String] { split(text(path)) }

  /// Every file of the project by its path, without what is built.
  static let files = split(
    output("cd \(quoted(folder)) && find . -type f -not -path './.git/*' -not -path './.build*/*'")
  ).map { String($0.dropFirst(2)) }.sorted()

  /// The program that was built with these tests: it lies beside them.
  static let program: String = {
    let bundle = CommandLine.arguments.first ?? ""
    let beside = bundle.lastIndex(of: "/").map { "\(bundle[..<$0])/steerco" } ?? ""
    return unsafe access(beside, X_OK) == 0 ? beside : "\(folder)/.build/debug/steerco"
  }()

  /// What the program prints in English.
  static func steerco(_ arguments: String) -> String {
    output("cd / && \(quoted(program)) \(arguments) --language en 2>&1")
  }

  /// The help of the whole program.
  static var help: String { output("cd / && \(quoted(program)) --help") }

  /// What a shell command prints.
  static func output(_ command: String) -> String {
    guard let pipe = unsafe popen(command, "r") else { return "" }
    defer { _ = unsafe pclose(pipe) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = unsafe fread(&buffer, 1, buffer.count, pipe)
      if count == 0 { return String(decoding: bytes, as: UTF8.self) }
      bytes += buffer[..<count]
    }
  }

  static func split(_ text: String) -> [String] {
    text.split(separator: "\n").map(String.init)
  }

  private static func quoted(_ path: String) -> String {
    "'" + path.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''")
      + "'"
  }
}
