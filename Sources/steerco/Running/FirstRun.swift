import ArgumentParser
import Domain
import Git
import Localization
import Notation
import Store
import Text
import Workspace

/// Asks somebody who has no store yet what to do, and does it by the commands for it. Plain lines and
/// numbered answers, so that a screen reader tells them.
struct FirstRun {
  private var session: Session

  /// Nil where nobody can answer: in a script, and where nothing may be changed.
  init?(in session: Session) {
    guard session.surroundings.isDialogue, !session.options.readOnly, !session.options.json else {
      return nil
    }
    self.session = session
  }

  /// - Throws: what the commands throw; `StoreError.noStore` when the input ends.
  mutating func run() throws {
    if try session.chosenLanguage == nil { try chooseLanguage() }
    let question = FirstRunMessage.welcome(folder: session.surroundings.folder)
    switch try choose(question, [.demo, .make, .open].map { session.catalogue.text($0) }) {
    case 1: try DemoCommand.parse([]).run(in: session)
    case 2: try make()
    case 3: try open()
    default: return
    }
  }

  private mutating func chooseLanguage() throws {
    let languages = Language.allCases
    let number = try choose(.language, languages.map(\.ownName), mayLeave: false)
    try use { $0.language = languages[number - 1].rawValue }
  }

  private mutating func make() throws {
    let company = try ask(.company)
    let usual = slug(of: company)
    let folder = path(try ask(.folder(usual: usual), usual: usual))
    try InitCommand.parse([folder] + (company.isEmpty ? [] : ["--company", company]))
      .run(in: session)
    try use { $0.store = folder }
    try say(.nextTime(path: folder))
    try file()
    try open(folder)
  }

  private mutating func open() throws {
    while true {
      let folder = path(try ask(.existing))
      do { return try open(try session.storePath(named: folder)) } catch {
        guard let words = Verdict(error, in: session.catalogue)?.text, !folder.isEmpty else {
          throw error
        }
        try session.output.line(words)
      }
    }
  }

  private mutating func open(_ folder: String) throws {
    try use { $0.store = folder }
    try OpenCommand.parse([]).run(in: session)
  }

  /// Files whoever answers in `people/`, as only such people sign.
  private mutating func file() throws {
    try say(.who)
    let workspace = try session.openToChange("add")
    let identity = try? session.repository(of: workspace.folder.path).identity()
    let name = try ask(.name(usual: identity?.name), usual: identity?.name, isNeeded: true)
    let role = try chooseRole(workspace.portfolio.configuration.roles)
    let usual = slug(of: role.isEmpty ? name : role)
    while true {
      let handle = slug(of: try ask(.handle(usual: usual), usual: usual))
      let values = [
        ("id", handle), ("name", name), ("role", role), ("email", identity?.email ?? ""),
      ]
      do {
        try add(values.filter { !$0.1.isEmpty }, to: workspace)
        try use { $0.actor = handle }
        return try say(.filed(handle: handle))
      } catch let error as WorkspaceError {
        guard case .refused = error else { throw error }
        try session.output.line(Verdict.words(error, session.catalogue))
      }
    }
  }

  private func add(_ values: [(key: String, text: String)], to workspace: Workspace) throws {
    let assignments = values.map { Assignment(Key($0.key), .scalar($0.text)) }
    let change = Change.adding(.person, assignments, on: try session.today())
    try session.apply(change, in: workspace)
  }

  private func chooseRole(_ roles: [Configuration.Role]) throws -> String {
    let others = session.catalogue.text(FirstRunMessage.otherRole)
    let names = roles.map { "\($0.name.sanitised) (\($0.key.sanitised))" } + [others]
    let number = try choose(.role, names, mayLeave: false)
    return number <= roles.count ? roles[number - 1].key : try ask(.role, isNeeded: true)
  }

  /// A session of the same surroundings with other options.
  private mutating func use(_ change: (inout SharedOptions) -> Void) throws {
    var options = session.options
    change(&options)
    session = try Session(options, session.surroundings, session.output)
  }

  /// From the root; `~/` is the user's own folder, as shells have it.
  private func path(_ text: String) -> String {
    let home = session.surroundings.variable("HOME")
    if text.hasPrefix("~/"), let home { return home + text.dropFirst() }
    return session.absolute(text)
  }
}

// MARK: Questions

extension FirstRun {
  private func say(_ message: FirstRunMessage) throws {
    try session.output.line(session.catalogue.text(message))
  }

  /// The number of an answer, from 1; 0 to leave.
  private func choose(
    _ question: FirstRunMessage, _ answers: [String], mayLeave: Bool = true
  ) throws -> Int {
    try say(question)
    for (index, answer) in answers.enumerated() {
      try session.output.line("\(index + 1) \(answer)")
    }
    if mayLeave { try session.output.line("0 \(session.catalogue.text(FirstRunMessage.leave))") }
    while true {
      if let number = Int(try answer()), ((mayLeave ? 0 : 1)...answers.count).contains(number) {
        return number
      }
      try say(.number(from: mayLeave ? 0 : 1, to: answers.count))
    }
  }

  /// What was typed; `usual` for an empty line.
  private func ask(
    _ question: FirstRunMessage, usual: String? = nil, isNeeded: Bool = false
  ) throws -> String {
    while true {
      try say(question)
      let text = try answer()
      if !text.isEmpty { return text }
      if let usual { return usual }
      if !isNeeded { return "" }
      try say(.needed)
    }
  }

  private func answer() throws -> String {
    try session.output.sanitised("> ")
    try session.output.flush()
    guard let line = session.surroundings.readLine() else {
      throw StoreError.noStore(from: session.surroundings.folder)
    }
    return String(line.trimmingBlanks)
  }
}
