import ArgumentParser
import Domain
import Glibc
import Localization

/// A command of the table in `Steerco`. It runs in a session instead of the process, so that a test
/// sees all that it prints.
protocol Command: ParsableCommand {
  var shared: SharedOptions { get }
  func run(in session: Session) throws
}

@main
struct Steerco: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "steerco",
    abstract: "The steering board of marketing and IT: decisions, ownership, use cases, pilots.",
    discussion: """
      Without a command the dashboard opens. Options stand behind the command.
      Exit status: 0 done, 1 findings or a refused step, 3 not found, 4 the store cannot be read or
      written, 5 a conflict, 6 read-only, 64 usage.
      """,
    version: "steerco 0.1.0",
    subcommands: commands, defaultSubcommand: OpenCommand.self)

  /// The table of commands, in the order of the help.
  private static let commands: [any ParsableCommand.Type] = [
    OpenCommand.self, ViewCommand.self, StatusCommand.self, ListCommand.self, ShowCommand.self,
    AddCommand.self, SetCommand.self, MoveCommand.self, SignCommand.self,
    AgreeCommand.self, DeferCommand.self, ReadBackCommand.self, VerdictCommand.self,
    ArchiveCommand.self, CommentCommand.self, EditCommand.self, UndoCommand.self, RedoCommand.self,
    LogCommand.self, DiffCommand.self, CheckCommand.self, ConflictsCommand.self,
    ResolveCommand.self, SyncCommand.self, MergeDriverCommand.self,
    ImportCommand.self, ExportCommand.self, InitCommand.self, DemoCommand.self, FieldsCommand.self,
    ThemesCommand.self,
    KeysCommand.self, DoctorCommand.self,
  ]

  static func main() {
    // A closed pipe and a full quota are errors to handle, not deaths.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    let output = Output(.process)
    if getuid() != geteuid() || getgid() != getegid() {
      output.complain("steerco: " + Catalogue(language: .en).text(CommandMessage.setuid))
      Glibc.exit(ExitStatus.usage.rawValue)
    }
    Glibc.exit(run(Array(CommandLine.arguments.dropFirst()), .current(), output))
  }

  /// Runs one command and returns its exit status.
  static func run(_ arguments: [String], _ surroundings: Surroundings, _ output: Output) -> Int32 {
    var catalogue: Catalogue?
    do {
      try checkName(arguments.first)
      var parsed = try parseAsRoot(arguments)
      guard let command = parsed as? any Command else {
        // The parser's own command: help for the one that was asked about.
        try parsed.run()
        return ExitStatus.done.rawValue
      }
      let session = try Session(command.shared, surroundings, output)
      defer { catalogue = session.catalogue }
      try command.run(in: session)
      try output.flush()
      return (session.hasConflicts ? ExitStatus.conflict : .done).rawValue
    } catch {
      let spoken = catalogue ?? Catalogue(language: language(arguments, surroundings))
      return report(error, spoken, output)
    }
  }

  /// In which language to say what is wrong before there is a session.
  private static func language(_ arguments: [String], _ surroundings: Surroundings) -> Language {
    let option = arguments.firstIndex(of: "--language")
    let word = option.flatMap { arguments.dropFirst($0 + 1).first }
    return (word ?? UserSettings.read(surroundings).language).flatMap(Language.init) ?? .en
  }

  /// A word that is no command would be taken for an argument of `open`, and told as that.
  private static func checkName(_ word: String?) throws {
    guard let word, !word.hasPrefix("-") else { return }
    let names = commands.map { $0._commandName } + ["help"]
    guard !names.contains(word) else { return }
    let nearest = nearestWord(to: word, among: names)
    throw CommandError.command(.unknownCommand(word, nearest: nearest))
  }

  private static func report(_ error: any Error, _ catalogue: Catalogue, _ output: Output) -> Int32
  {
    // What was printed before the error stands.
    try? output.flush()
    if let verdict = Verdict(error, in: catalogue) {
      if let text = verdict.text { output.complain("steerco: " + text) }
      return verdict.status.rawValue
    }
    let status = exitCode(for: error).rawValue
    let message = fullMessage(for: error)
    if status == 0 {
      try? output.text(message + "\n")
      try? output.flush()
    } else {
      output.complain(message)
    }
    return status
  }
}
