import ArgumentParser
import Domain
import Interchange
import Localization
import Store
import Workspace

struct ImportCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take over CSV or JSON, MADR decisions, or a RACI table.",
    discussion: """
      steerco import KIND FILE      rows of CSV or JSON become records
      steerco import madr DIR       a folder of MADR or Nygard decision records
      steerco import ownership FILE a table of roles and responsibilities
      Importing the same again adds nothing.
      """)

  @Argument(help: "A kind of record, or madr.")
  var kind: String
  @Argument(help: ArgumentHelp("A CSV or JSON file; a folder for madr.", valueName: "file"))
  var path: String
  @Option(
    help: ArgumentHelp("Which column becomes which field; more than once.", valueName: "column=key")
  )
  var map: [String] = []
  @Option(
    help: ArgumentHelp("Rows are known by this column and updated in place.", valueName: "column"))
  var key: String?
  @Flag(help: "Only say what would be done.")
  var dryRun = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let kind = kind.lowercased() == "madr" ? nil : try session.kind(kind)
    let workspace = dryRun ? try session.open() : try session.openToChange("import")
    let plan: ImportPlan
    do {
      plan =
        try kind.map { try self.plan($0, workspace.portfolio, session) }
        ?? Import.decisions(SourceFile.all(in: session.folder(path)), into: workspace.portfolio)
    } catch let error as ImportError {
      throw CommandError.importing(error, path: path)
    }
    if !dryRun && !plan.change.steps.isEmpty { try session.apply(plan.change, in: workspace) }
    session.tell(plan, dryRun: dryRun)
  }

  private func plan(
    _ kind: Kind, _ portfolio: Portfolio, _ session: Session
  ) throws -> ImportPlan {
    try Import.file(
      session.readFile(path, limit: ImportCommand.limit), named: path, as: kind,
      maps: map.map { try ColumnMapping($0) }, keyColumn: key, into: portfolio,
      synonyms: session.catalogue.importSynonyms(of: kind))
  }

  /// 64 MiB: more than 100,000 records have.
  private static let limit = 64 << 20
}

extension Session {
  fileprivate func folder(_ path: String) throws -> Folder { try Folder(path: absolute(path)) }

  fileprivate func tell(_ plan: ImportPlan, dryRun: Bool) {
    for use in plan.guessed {
      note(.columnMapped(column: use.column, key: use.key))
    }
    for use in plan.extras { note(.columnKept(column: use.column, key: use.key)) }
    if !plan.ignored.isEmpty {
      output.note(catalogue.text(ImportRefusal.columnsIgnored(plan.ignored)))
    }
    for skipped in plan.skipped { note(.skipped(name: skipped.name, why: why(skipped.reason))) }
    if !plan.newRoles.isEmpty { note(.rolesAdded(plan.newRoles.map(\.key))) }
    let counts = (plan.added, plan.updated, plan.unchanged)
    note(
      dryRun
        ? .dryRun(added: counts.0, updated: counts.1, unchanged: counts.2)
        : .summary(added: counts.0, updated: counts.1, unchanged: counts.2))
  }

  private func note(_ message: ImportMessage) { output.note(catalogue.text(message)) }

  private func why(_ reason: ImportPlan.Skipped.Reason) -> String {
    switch reason {
    case .notADecision: catalogue.text(ImportMessage.notARecord)
    case .notMarkdown: ".md"
    case .noTitle(let line): catalogue.text(ImportRefusal.noTitle(line: line))
    }
  }
}

extension Catalogue {
  /// Every word in both languages for a field (`decide-by`) or for a value (`stage/collect`).
  fileprivate func importSynonyms(of kind: Kind) -> (String) -> [String] {
    { name in
      let parts = name.split(separator: "/", maxSplits: 1).map(String.init)
      let term =
        parts.count == 2
        ? Vocabulary.values.term(parts[1], of: parts[0])
        : Vocabulary.fields.term(name, of: kind.rawValue)
      return term?.synonyms ?? []
    }
  }
}
