import Domain
import Localization
import Text

extension State {
  /// Signs, agrees or reads back the record at hand. Who does it is found out first, where nobody
  /// knows yet; the act then goes on by itself.
  mutating func act(_ act: PersonalAct) -> [Effect] {
    // A signature stands under one text: it is read before it is given.
    if case .sign = act { return self.act(act, Set([currentPath].compactMap { $0 })) }
    return self.act(act, targetPaths)
  }

  mutating func act(_ act: PersonalAct, _ paths: Set<String>) -> [Effect] {
    guard let record = records(at: paths).first else { return [] }
    switch actor {
    case .unasked:
      waitingAct = (act, paths)
      return [.findActor]
    case .nobody:
      waitingAct = (act, paths)
      chooseActor()
    case .person(let person) where paths.count > 1:
      return attempt(all: paths) { (record, portfolio) throws(ChangeError) in
        try act.change(of: record, as: person, in: portfolio)
      }
    case .person(let person):
      do throws(ChangeError) {
        let change = try act.change(of: record, as: person, in: portfolio)
        if let change { return attempt(change) }
        tell(catalogue.text(ActMessage.nothingChanged(id: record.id.text)))
      } catch { refuse(error) }
    }
    return []
  }

  /// In a meeting several people act on one terminal, one after another.
  mutating func chooseActor() {
    let people = portfolio.records(of: .person).filter { !$0.isArchived }.map { person in
      Picker.Item(person.title.sanitised, detail: catalogue.shown(person.id).sanitised) {
        $0.found(person.id)
      }
    }
    if people.isEmpty {
      waitingView = nil
      return report(catalogue.text(ActMessage.nobodyActs))
    }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("act-as")), people)))
  }

  /// Somebody has asked git, or chosen, and the act that waited for it goes on.
  mutating func found(_ person: RecordID?) -> [Effect] {
    actor = Actor(person)
    if let view = waitingView {
      waitingView = nil
      if person != nil { return open(view) }
      waitingView = view
      chooseActor()
      return []
    }
    guard let (act, paths) = waitingAct, !preferences.isReadOnly else { return [] }
    waitingAct = nil
    return self.act(act, paths)
  }

  /// Asks for the change where no gate is closed to it; else says what is missing.
  ///
  /// - Parameter retry: the act, which goes on when what was missing is saved.
  mutating func attempt(
    _ change: Change, again retry: (@Sendable (inout State) -> [Effect])? = nil
  ) -> [Effect] {
    let change = change.settling(in: portfolio)
    do throws(ChangeError) {
      try change.check(in: portfolio)
      return [.apply(change)]
    } catch {
      refuse(error, again: retry)
      return []
    }
  }

  /// The days that another deadline may have; any other can be typed.
  mutating func chooseDeadline() {
    let paths = targetPaths
    let records = records(at: paths).filter { $0.kind == .decision }
    guard let record = records.first else { return }
    let (today, writing) = (portfolio.today, catalogue.writing)
    let last = records.compactMap { Typed<Decision>($0).deadline }.max()
    let first = max(today, last ?? today)
    if paths.count == 1 {
      do throws(ChangeError) { _ = try Change.deferring(record, to: first + 1) } catch {
        return refuse(error)
      }
    }
    let items = [7, 14, 28].map { days in
      Picker.Item(writing.day(first + days), detail: writing.days(days)) {
        $0.defer(paths, to: first + days)
      }
    }
    var picker = Picker(catalogue.long(catalogue.action("defer")), items)
    picker.placeholder = catalogue.text(ExpectedForm.day)
    picker.reading = { text in
      TypedDay.day(text, today: today).map { day in
        Picker.Item(writing.day(day), detail: text) { $0.defer(paths, to: day) }
      }
    }
    overlays.append(.picker(picker))
  }

  private mutating func `defer`(_ paths: Set<String>, to day: Day) -> [Effect] {
    attempt(all: paths) { (record, _) throws(ChangeError) in try .deferring(record, to: day) }
  }

  /// One line, which goes under the comments of the record at hand or of all that are marked.
  mutating func writeComment() {
    let paths = targetPaths
    let records = records(at: paths)
    if records.isEmpty { return }
    let title = "\(catalogue.long(catalogue.action("comment"))) \(counted(records))"
    ask(title, hint: catalogue.text(ScreenMessage.typeComment)) { state, text in
      state.act(.comment(text), paths)
    }
  }

  /// What a pilot can end with. One that does not run is refused at once.
  mutating func chooseVerdict() -> [Effect] {
    guard let record = currentRecord, record.kind == .pilot else { return [] }
    guard record.status == "running" else { return close(path: record.path, with: .stop) }
    let items = Pilot.Verdict.allCases.map { verdict in
      Picker.Item(
        catalogue.long(catalogue.value(verdict.rawValue, of: "verdict")),
        detail: catalogue.fileWordBeside(verdict.rawValue), synonyms: [verdict.rawValue]
      ) { $0.close(path: record.path, with: verdict) }
    }
    overlays.append(.picker(Picker(catalogue.long(catalogue.action("verdict")), items)))
    return []
  }

  mutating func close(path: String, with verdict: Pilot.Verdict) -> [Effect] {
    guard let record = portfolio.record(path: path) else { return [] }
    do throws(ChangeError) {
      return attempt(try .closing(record, with: verdict, on: portfolio.today)) {
        $0.close(path: path, with: verdict)
      }
    } catch {
      refuse(error)
      return []
    }
  }
}
