import ArgumentParser
import Domain
import Glibc
import Localization
import Store

struct DemoCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "demo", abstract: "Write the demo store and open it.")

  @Argument(help: ArgumentHelp("An empty or new folder; else a temporary one.", valueName: "dir"))
  var folder: String?
  @Flag(help: "The store in which every mistake has one record.")
  var broken = false
  @Flag(name: .customLong("no-open"), help: "Only write it.")
  var onlyWrites = false
  @OptionGroup var shared: SharedOptions

  /// The demo's texts speak of this day.
  private static let frozen = Day(year: 2026, month: 3, day: 12)

  func run(in session: Session) throws {
    if shared.readOnly { throw CommandError.store(.readOnly(action: "demo")) }
    let store = try folder.map(session.makeFolder) ?? session.makeTemporaryFolder()
    guard try store.names().isEmpty else {
      throw CommandError.store(.folderNotEmpty(path: store.path))
    }
    try (broken ? EmbeddedFiles.broken : EmbeddedFiles.laSen).write(into: store)
    if onlyWrites && !session.surroundings.isTerminal { return try session.output.line(store.path) }
    session.output.note(session.catalogue.text(StoreMessage.demoWritten(path: store.path)))
    if onlyWrites { return }
    let today = try session.today(orFrozen: DemoCommand.frozen)
    var options = try session.dashboardOptions(of: store.path, isReadOnly: false, on: today)
    options.isDayFixed = true
    try runDashboard(options, in: session)
  }
}

extension [EmbeddedFiles.File] {
  /// Writes every file; only the folders of one level that records lie in.
  fileprivate func write(into store: Folder) throws {
    var folders: [String: Folder] = [:]
    for file in self {
      let steps = file.path.split(separator: "/").map(String.init)
      guard let name = steps.last else { continue }
      var folder = store
      if steps.count == 2 {
        folder = try folders[steps[0]] ?? store.makeFolder(steps[0])
        folders[steps[0]] = folder
      }
      try folder.create(name, file.bytes)
    }
    for folder in [store] + folders.values { try folder.sync() }
  }
}

extension Session {
  fileprivate func makeTemporaryFolder() throws -> Folder {
    let parent = surroundings.variable("TMPDIR") ?? "/tmp"
    var template = Array("\(parent)/steerco-demo-XXXXXX".utf8CString)
    let isMade = unsafe template.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return false }
      return unsafe mkdtemp(start) != nil
    }
    if !isMade { throw StoreError.system(path: parent, number: errno) }
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    return try Folder(path: path)
  }
}
