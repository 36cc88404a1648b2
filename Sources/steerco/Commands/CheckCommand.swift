import ArgumentParser
import Domain
import Interchange
import Localization
import Store
import Workspace

struct CheckCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Say what is not as it should be; exit status 1 on errors.")

  @Argument(help: "Records; all when none are named.")
  var ids: [String] = []
  @Flag(help: "Let warnings count as errors.")
  var strict = false
  @Flag(help: "Mend first what has only one right answer.")
  var fix = false
  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    let workspace = try fix ? session.openToChange("check --fix") : session.open()
    let paths = try Set(ids.flatMap(workspace.portfolio.paths))
    if fix { try session.mend(workspace) { ids.isEmpty || paths.contains($0.path) } }
    let portfolio = workspace.portfolio
    portfolio.assessOnAllCores()
    let signatures = session.signatureFindings(workspace, of: ids.isEmpty ? nil : paths)
    let all = portfolio.findings + portfolio.configurationFindings + signatures
    let found = all.filter { ids.isEmpty || paths.contains($0.path) }.sorted()
    let findings = strict ? found.map(\.strict) : found
    if shared.json {
      let writer = RecordJSON(portfolio, session.catalogue)
      try session.output.json(JSONWriter.indented(.array(findings.map(writer.jsonWithPlace))))
    } else {
      for finding in findings { try session.output.line(session.line(for: finding)) }
    }
    let count = portfolio.recordCount + portfolio.unreadable.count
    session.summarise(findings, of: ids.isEmpty ? count : paths.count)
    if findings.contains(where: { $0.severity == .error }) { throw CommandError.said(.refused) }
  }
}

extension Session {
  /// What is wrong with the signatures of keys under these records; without `paths` under all of them, and
  /// which files belong to none.
  fileprivate func signatureFindings(_ workspace: Workspace, of paths: Set<String>?) -> [Finding] {
    let portfolio = workspace.portfolio
    let check = signatureCheck(of: workspace.folder)
    let decisions = portfolio.records(of: .decision).filter { paths?.contains($0.path) ?? true }
    let results = check.results(of: decisions, in: portfolio)
    if results.contains(where: { $0.signature == .unverified }) {
      output.note(catalogue.text(DoctorMessage.noSSHKeygen))
    }
    return results.compactMap { $0.finding }
      + (paths == nil ? check.strays(in: portfolio) : [])
  }

  fileprivate func summarise(_ findings: [Finding], of records: Int) {
    func count(_ severity: Finding.Severity) -> Int {
      findings.filter { $0.severity == severity }.count
    }
    output.note(
      catalogue.text(
        findings.isEmpty
          ? StoreMessage.checkClean(records: records)
          : .checkFound(errors: count(.error), warnings: count(.warning), notes: count(.note))))
  }
}

extension Portfolio {
  /// Every file that carries the id, readable or not.
  fileprivate func paths(named typed: String) throws -> [String] {
    if let file = unreadable.first(where: { $0.id.text.lowercased() == typed.lowercased() }) {
      return [file.path]
    }
    let record: Record
    do { record = try self.record(named: typed) } catch .unreadable(let path, _) as StoreError {
      return [path]
    }
    return records(of: record.kind).filter { $0.id == record.id }.map(\.path)
  }
}
