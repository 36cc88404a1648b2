import ArgumentParser
import CSystem
import Domain
import Git
import Glibc
import Interchange
import Localization
import Store
import Text
import Workspace

struct DoctorCommand: Command {
  static let configuration = CommandConfiguration(
    commandName: "doctor", abstract: "Say what this machine, terminal and store can do.")

  @OptionGroup var shared: SharedOptions

  func run(in session: Session) throws {
    var facts = session.terminalFacts()
    // A doctor is called when something is wrong; a store that cannot be opened is one of the facts.
    do { facts += try session.storeFacts() } catch {
      guard let verdict = Verdict(error, in: session.catalogue), let text = verdict.text else {
        throw error
      }
      facts.append((.store, text))
    }
    facts.append(
      (.git, GitRepository.version(environment: session.surroundings.environment) ?? "—"))
    let keygen = SSHKeygen(environment: session.surroundings.environment)
    let signing = keygen == nil ? DoctorMessage.noSSHKeygen : .sshKeygen
    facts.append((.signing, session.catalogue.text(signing)))
    if geteuid() == 0 { facts.append((.user, session.catalogue.text(DoctorMessage.root))) }
    facts += session.settingProblems().map { (.settings, $0) }
    if shared.json {
      let pairs = facts.map { JSON.Pair($0.topic.rawValue, .string($0.text)) }
      return try session.output.json(JSONWriter.indented(.object(pairs)))
    }
    for (topic, text) in facts { try session.print(topic, text) }
  }
}

extension Session {
  fileprivate typealias Fact = (topic: DoctorTopic, text: String)

  fileprivate func print(_ topic: DoctorTopic, _ text: String) throws {
    let label = catalogue.text(topic)
    if drawsTables {
      try output.line(label.padded(to: 16) + text)
    } else {
      try output.cells([topic.rawValue, text])
    }
  }

  fileprivate func terminalFacts() -> [Fact] {
    let colours =
      surroundings.variable("NO_COLOR") != nil
      ? "NO_COLOR" : surroundings.variable("COLORTERM") ?? "—"
    let locale = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(surroundings.variable).first ?? "C"
    let size = "\(surroundings.columns)×\(surroundings.rows)"
    return [
      (.terminal, surroundings.variable("TERM") ?? "—"), (.colours, colours),
      (.size, surroundings.isTerminal ? size : catalogue.text(DoctorMessage.noTerminal)),
      (.locale, locale),
    ]
  }

  /// What in the user's own files cannot be used, a sentence each.
  fileprivate func settingProblems() -> [String] {
    let themes = Themes(of: try? Folder(path: storePath()), surroundings)
    return (settings.problems + themes.problems).map { catalogue.text($0) }
  }

  fileprivate func storeFacts() throws -> [Fact] {
    let clock = ContinuousClock()
    let began = clock.now
    let workspace = try open(isReadOnly: true)
    let reading = clock.now - began
    let assessing = clock.measure { workspace.portfolio.assessOnAllCores() }
    let portfolio = workspace.portfolio
    let counts = Kind.allCases.filter { !portfolio.records(of: $0).isEmpty }.map { kind in
      let count = portfolio.records(of: kind).count
      return "\(catalogue.long(catalogue.kinds(kind.rawValue))) \(writing.number(count))"
    }
    // A handle of another store is told as nobody, not as an error.
    let actor = try? actor(in: portfolio, of: workspace.folder.path)
    return [
      (.store, workspace.folder.path), (.fileSystem, fileSystem(of: workspace.folder)),
      (.records, counts.isEmpty ? "0" : counts.joined(separator: ", ")),
      (.unreadable, writing.number(portfolio.unreadable.count)),
      (.speed, speed(reading, assessing, after: portfolio)),
      (.actor, actor?.text ?? catalogue.text(ActMessage.nobodyActs)),
    ]
  }

  private func speed(
    _ reading: Duration, _ assessing: Duration, after portfolio: Portfolio
  ) -> String {
    func words(_ duration: Duration) -> String {
      writing.number(duration / .milliseconds(1), digits: 1)
    }
    return catalogue.text(
      DoctorMessage.speed(
        reading: words(reading), assessing: words(assessing),
        change: words(portfolio.timeOfChange)))
  }

  private func fileSystem(of folder: Folder) -> String {
    if steerco_is_network(folder.descriptor) == 1 { return catalogue.text(DoctorMessage.network) }
    switch canExchange(in: folder) {
    case true?: return catalogue.text(DoctorMessage.safeSaves)
    case false?: return catalogue.text(StoreMessage.noSafeExchange)
    case nil: return catalogue.text(DoctorMessage.notWritable)
    }
  }

  /// Tries it with two files of its own: names that do not exist never reach the file system. Nil where
  /// no file can be made.
  private func canExchange(in folder: Folder) -> Bool? {
    let names = ["a", "b"].map { ".steerco-doctor-\(getpid())-\($0).tmp" }
    defer { for name in names { _ = unsafe steerco_unlink(folder.descriptor, name) } }
    for name in names {
      let error = unsafe steerco_write_new(folder.descriptor, name, nil, 0, 0o600, 0)
      if error != 0 { return nil }
    }
    return unsafe steerco_rename_exchange(folder.descriptor, names[0], names[1]) == 0
  }
}
