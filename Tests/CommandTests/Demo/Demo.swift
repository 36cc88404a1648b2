import Glibc
import Interchange
import TestSupport
import Testing

/// The demo store as it stands on 12 March 2026.
struct Demo {
  let path: String
  /// Nil where the files are only looked at.
  private let parent: TemporaryStore?

  private static let folder =
    String(
      #filePath.dropLast("/Tests/CommandTests/Demo/Demo.swift".count)) + "/demo"

  /// The files that the program is built with, to be looked at.
  ///
  /// - Parameter broken: the second store, in which every mistake has a record.
  init(broken: Bool = false) {
    path = Demo.folder + (broken ? "/broken" : "/la-sen")
    parent = nil
  }

  private init(in parent: TemporaryStore) {
    self.parent = parent
    path = parent.absolute("demo")
  }

  /// A copy out of the program, to be changed. Most tests do without: it is synced file by file.
  static func copy() throws -> Demo {
    let demo = Demo(in: try TemporaryStore())
    #expect(demo.run(["demo", demo.path, "--no-open"]).status == 0)
    return demo
  }

  func run(_ arguments: [String]) -> CommandRun { CommandRun(arguments, store: path) }

  func run(_ arguments: String...) -> CommandRun {
    run(arguments + ["--language", "en", "--today", "2026-03-12"])
  }

  /// What stands in these columns of the rows that the query selects, divided by blanks.
  func rows(_ kind: String, _ columns: String, _ query: String...) -> [String] {
    let answer = run(["list", kind, "--columns", columns] + query)
    #expect(answer.status == 0, "\(answer.err)")
    return answer.lines.map { line in
      line.split(separator: "\t", omittingEmptySubsequences: false)
        .map { $0.isEmpty ? "—" : String($0) }.joined(separator: " ")
    }
  }

  /// How many rows the query selects.
  func count(_ kind: String, _ query: String...) -> Int {
    run(["list", kind, "--columns", "id"] + query).lines.count
  }

  /// The page of where things stand.
  func status() throws -> JSON { try JSONReader.value(Array(run("status", "--json").out.utf8)) }

  /// A list of objects in a field of a record.
  func items(_ kind: String, _ id: String, _ key: String) throws -> [JSON] {
    let answer = run("show", id, "--json")
    guard case .array(let items)? = try JSONReader.value(Array(answer.out.utf8))[key] else {
      Issue.record("\(id) has no \(key)")
      return []
    }
    return items
  }

  /// The lines of a file, joined; empty when it is missing, so that the test that wants it fails.
  func text(_ path: String) -> String { String(decoding: bytes(path), as: UTF8.self) }

  private func bytes(_ path: String) -> [UInt8] {
    guard let file = unsafe fopen("\(self.path)/\(path)", "rb") else { return [] }
    defer { unsafe fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 65_536)
    let count = unsafe fread(&bytes, 1, bytes.count, file)
    return Array(bytes.prefix(count))
  }

  func replace(_ old: String, with new: String, in path: String) throws {
    let parts = text(path).split(separator: old, omittingEmptySubsequences: false)
    #expect(parts.count == 2, "\(old) stands once in \(path)")
    try parent?.write("demo/\(path)", parts.joined(separator: new))
  }
}
