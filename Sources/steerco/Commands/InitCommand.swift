import ArgumentParser
import Domain
import Git
import Glibc
import Localization
import Notation
import Store

struct InitCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make a new store.")

  @Argument(help: ArgumentHelp("The folder; the current one when none is named.", valueName: "dir"))
  var folder: String = "."
  @Option(help: ArgumentHelp("The company's name.", valueName: "name"))
  var company: String?
  @Flag(name: .customLong("no-git"), help: "Make no git repository: no history, no sync.")
  var withoutGit = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    if shared.readOnly { throw CommandError.store(.readOnly(action: "init")) }
    let store = try session.makeFolder(folder)
    let path = StoreLocation.absolute(store.path) ?? store.path
    if store.read(StoreReader.configurationName) != .failed(2) {
      throw CommandError.store(.exists(path: path))
    }
    let language = try session.chosenLanguage ?? .en
    let files = try write(language, company, into: store, session)
    if !withoutGit { session.record(files, in: path) }
    session.output.note(session.catalogue.text(StoreMessage.created(path: path)))
  }

  /// The names of the files that were not there before.
  private func write(
    _ language: Language, _ company: String?, into store: Folder, _ session: Session
  ) throws -> [String] {
    var configuration = try Document(configuration: Array(StoreTemplate.text(language).utf8))
    if let company { configuration = configuration.setting("company", to: .scalar(company)) }
    try store.create(StoreReader.configurationName, configuration.bytes)
    let hasAttributes = store.read(".gitattributes") != .failed(ENOENT)
    if hasAttributes {
      // Somebody else's file: it is not written into, but it must be known what it lacks.
      let line = String(StoreTemplate.attributes.trimmingBlanks)
      session.output.note(session.catalogue.text(StoreMessage.attributesKept(line: line)))
    } else {
      try store.create(".gitattributes", Array(StoreTemplate.attributes.utf8))
    }
    try store.sync()
    return [StoreReader.configurationName] + (hasAttributes ? [] : [".gitattributes"])
  }
}

extension Session {
  /// Makes a repository and its first commit. Without git the store is whole all the same. Inside
  /// somebody's work tree nothing is recorded: that history is theirs.
  fileprivate func record(_ files: [String], in path: String) {
    if GitRepository.isWorkTree(path) { return }
    let repository = repository(of: path)
    do throws(GitError) {
      try repository.create()
      try repository.record(files, message: "steerco init")
      try repository.installMergeDriver()
    } catch {
      output.note(catalogue.text(SyncMessage(error)))
    }
  }
}

extension String {
  /// Up to the first line end.
  var firstLine: String { String(prefix { !$0.isNewline }) }
}
