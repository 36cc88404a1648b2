import Canvas
import Domain
import Localization
import Notation
import Text

extension State {
  /// The files of the marked records where acts are about them: on a list with nothing above it. Nil
  /// where none is marked, and an act is about the record at hand.
  var markedPaths: Set<String>? {
    guard overlays.isEmpty, board == nil, !list.marks.isEmpty else { return nil }
    return list.marks
  }

  /// What acts are about: the marked records, else the one at hand.
  var targetPaths: Set<String> { markedPaths ?? Set([currentPath].compactMap { $0 }) }

  mutating func mark() { list.toggleMark() }

  mutating func markAll() { list.toggleAllMarks() }

  mutating func clearMarks() { list.clearMarks() }

  /// The records of these files, by id.
  func records(at paths: Set<String>) -> [Record] {
    guard paths.count > 1 else {
      return paths.compactMap { portfolio.record(path: $0) }
    }
    let kinds = Set(
      paths.compactMap { path in
        Kind.allCases.first { path.hasPrefix($0.folder + "/") }
      })
    return kinds.sorted().flatMap { kind in
      portfolio.records(of: kind).filter { paths.contains($0.path) }
    }
  }

  /// One act on all of these as one change. Where some cannot, nothing is done before the user chooses
  /// to go on with the others.
  mutating func attempt(all paths: Set<String>, _ make: @escaping Batch.Making) -> [Effect] {
    let batch = Batch(records(at: paths), in: portfolio, make)
    if batch.refusals.isEmpty {
      guard let change = batch.whole else {
        tell(catalogue.text(ListMessage.nothingToChange(paths.count)))
        return []
      }
      if markedPaths?.isSuperset(of: paths) ?? false { markedChange = (change, screen, paths) }
      return [.apply(change)]
    }
    if paths.count == 1, let refusal = batch.refusals.first {
      refuse(refusal.error) { $0.attempt(all: paths, make) }
      return []
    }
    offerRest(batch, of: paths.count, make)
    return []
  }

  /// What was done to the marked is done: they are marked no longer.
  mutating func unmark(after change: Change) {
    guard let done = markedChange, done.change == change else { return }
    markedChange = nil
    lists[done.screen]?.unmark(done.paths)
  }

  private mutating func offerRest(_ batch: Batch, of count: Int, _ make: @escaping Batch.Making) {
    let able = batch.changes.count
    let rest = Set(batch.changes.map(\.record.path))
    let goOn = Picker.Item(catalogue.text(ListMessage.goOnWith(able))) { state in
      state.attempt(all: rest, make)
    }
    let refused = batch.refusals.map { record, error in
      let finding = error.findings.first.map { "\(record.id.text): \(catalogue.text($0))" }
      return Picker.Item((finding ?? catalogue.text(error)).sanitised) {
        [path = record.path] state in
        state.show(record.id, path: path)
      }
    }
    let title = catalogue.text(ListMessage.someCan(able, of: count))
    var picker = Picker(title, (able > 0 ? [goOn] : []) + refused)
    picker.placeholder = catalogue.text(ListMessage.nothingDoneYet)
    overlays.append(.picker(picker))
  }

  /// The states that at least one of these can go to, those first that all can.
  mutating func chooseState(ofAll paths: Set<String>) {
    let records = records(at: paths)
    var counts: [String: Int] = [:]
    for record in records {
      let next = record.kind.schema.lifecycle.next(after: record.status)
      for state in next { counts[state, default: 0] += 1 }
    }
    let states = (records.first?.kind.schema.lifecycle.states ?? []).filter { counts[$0] != nil }
    guard !states.isEmpty else {
      return report(catalogue.text(ListMessage.noCommonState(records.count)))
    }
    let ordered =
      states.filter { counts[$0] == records.count }
      + states.filter { counts[$0] != records.count }
    let items = ordered.map { next in
      Picker.Item(
        catalogue.long(catalogue.value(next, of: records.first?.kind.rawValue)),
        detail: catalogue.text(ListMessage.canGo(counts[next] ?? 0, of: records.count)),
        synonyms: [next]
      ) { $0.move(all: paths, to: next) }
    }
    let title = "\(catalogue.long(catalogue.action("move"))): \(counted(records))"
    overlays.append(.picker(Picker(title, items)))
  }

  /// Asks for a reason where that is all that a gate still wants.
  private mutating func move(
    all paths: Set<String>, to state: String, reason: String? = nil
  ) -> [Effect] {
    let make: Batch.Making = { (record, portfolio) throws(ChangeError) in
      if record.status == state { return nil }
      return .moving(record, to: state, reason: reason, in: portfolio)
    }
    let refusals = Batch(records(at: paths), in: portfolio, make).refusals
    guard reason == nil, refusals.contains(where: { $0.error.findings.map(\.key) == ["reason"] })
    else { return attempt(all: paths, make) }
    guard let kind = records(at: paths).first?.kind else { return [] }
    let label = catalogue.long(catalogue.value(state, of: kind.rawValue))
    askForReason("\(label): \(counted(records(at: paths)))", for: state, of: kind) {
      $0.move(all: paths, to: state, reason: $1)
    }
    return []
  }

  /// `4 use cases`, or the id of the only one.
  func counted(_ records: [Record]) -> String {
    catalogue.counted(records.map(\.id)).sanitised
  }
}

extension State {
  /// One field of all marked records, or of the one at hand: first which, then its value.
  mutating func chooseField() {
    let paths = targetPaths
    guard let kind = records(at: paths).first?.kind else { return }
    let hidden: Set = ["id", "status", "import-key", "formerly", "conflicts", "archived"]
    let items = kind.schema.fields.compactMap { field -> Picker.Item? in
      switch field.type {
      case .rows, .map: return nil
      default: break
      }
      if hidden.contains(field.key.text) || field.key == kind.schema.titleKey { return nil }
      let term = catalogue.field(field.key.text, of: kind.rawValue)
      return Picker.Item(
        catalogue.long(term), detail: field.key.text, synonyms: term.synonyms
      ) { $0.chooseValue(of: field, in: kind, paths) }
    }
    let what = counted(records(at: paths))
    overlays.append(
      .picker(Picker("\(catalogue.long(catalogue.action("set-field"))): \(what)", items)))
  }

  private mutating func chooseValue(of field: any AnyField, in kind: Kind, _ paths: Set<String>) {
    let label = catalogue.long(catalogue.field(field.key.text, of: kind.rawValue))
    let title = "\(label): \(counted(records(at: paths)))"
    guard let choices = choices(for: FormSlot(field, of: kind), of: kind) else {
      return typeValue(of: field, title, paths)
    }
    let none = FieldChoice(label: Writing.missing, detail: "", value: "")
    let items = ([none] + choices).map { choice in
      Picker.Item(choice.label, detail: choice.detail) { [value = choice.value] state in
        guard let value else {
          state.typeValue(of: field, title, paths)
          return []
        }
        return state.set(field, to: value, paths)
      }
    }
    overlays.append(.picker(Picker(title, items)))
  }

  private mutating func typeValue(of field: any AnyField, _ title: String, _ paths: Set<String>) {
    ask(title, hint: catalogue.text(ScreenMessage.typeComment), keepsDraft: false) { state, text in
      state.set(field, to: state.canonical(text, field.type), paths)
    }
  }

  /// As files have what somebody typed: a day for `+3w`, a number without its separators.
  private func canonical(_ text: String, _ type: FieldType) -> String {
    switch type {
    case .day, .list(.day):
      let parts = text.split(separator: ",").map { String($0.trimmingBlanks) }
      return parts.map { TypedDay.day($0, today: portfolio.today)?.iso ?? $0 }
        .joined(separator: ", ")
    case .number, .money: return catalogue.writing.fileNumber(typed: text) ?? text
    default: return text
    }
  }

  private mutating func set(
    _ field: any AnyField, to text: String, _ paths: Set<String>
  ) -> [Effect] {
    var filled = FormField(field, nil)
    filled.text = text
    if let misfit = filled.misfit {
      report(
        catalogue.text(misfit, in: field.key.text, of: records(at: paths).first?.kind ?? .decision))
      return []
    }
    let node = filled.node
    return attempt(all: paths) { (record, _) throws(ChangeError) in
      let edit = Edit(field.key, of: record, to: node)
      return edit.base == node ? nil : Change(.edit, [.edit(record.id, [edit])])
    }
  }
}
