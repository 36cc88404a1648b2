import Canvas
import Domain
import Localization
import Text

extension State {
  private var place: Trail.Place {
    Trail.Place(
      screen: screen, path: selected?.path, filter: list.filter,
      pages: overlays.compactMap { if case .page(let page) = $0 { page } else { nil } })
  }

  /// Remembers where the user is, before something leads elsewhere.
  mutating func leavePlace() { trail.leave(place) }

  /// To where the user was before the last jump.
  mutating func goBackward() {
    guard let former = trail.back.popLast() else {
      return report(catalogue.text(GoingMessage.noWayBack))
    }
    trail.forward.append(place)
    show(former)
  }

  mutating func goForward() {
    guard let next = trail.forward.popLast() else {
      return report(catalogue.text(GoingMessage.noWayForward))
    }
    trail.back.append(place)
    show(next)
  }

  /// What is gone since is left out.
  private mutating func show(_ place: Trail.Place) {
    turn(to: place.screen)
    if list.filter != place.filter { list.setFilter(place.filter, valueWords, portfolio) }
    if let path = place.path {
      if board == nil { list.select(path: path) } else { boards[screen]?.select(path: path) }
    }
    overlays = place.pages.filter { $0.path.isEmpty || isThere($0.path) }.map(Overlay.page)
  }

  private func isThere(_ path: String) -> Bool {
    portfolio.record(path: path) != nil || portfolio.unreadable.contains { $0.path == path }
  }
}

extension State {
  /// All that the record at hand names, and all that name it; Enter goes there.
  mutating func follow() {
    guard let record = currentRecord else { return }
    let items = portfolio.relations(of: record).map { item($0) }
    if items.isEmpty { return report(catalogue.text(GoingMessage.noRelations(record.id.text))) }
    let title = "\(catalogue.long(catalogue.action("follow"))): \(record.id.text)".sanitised
    overlays.append(.picker(Picker(title, items)))
  }

  private func item(_ relation: Relation) -> Picker.Item {
    let other = relation.other
    return Picker.Item(
      "\(other.id.text) \(other.title)".sanitised, detail: words(of: relation)
    ) { [id = other.id, path = other.path] state in state.follow(to: id, path: path) }
  }

  /// `Needs →`, `← Pilot: Use case`
  func words(of relation: Relation) -> String {
    let label = catalogue.long(catalogue.field(relation.key, of: relation.kind.rawValue))
    let kind = catalogue.long(catalogue.kind(relation.kind.rawValue))
    return relation.isIncoming ? "\(glyphs == .ascii ? "<-" : "←") \(kind): \(label)" : label
  }

  /// From a page to the page of the other, else to its row.
  private mutating func follow(to id: RecordID, path: String) {
    let isOnPage = overlays.contains(where: \.isPage)
    show(id, path: path)
    if isOnPage { overlays = [.page(RecordPage(path: path))] }
  }

  /// Asks for an id and goes there.
  mutating func askForID() {
    let title = catalogue.long(catalogue.action("go-to-id"))
    ask(title, hint: catalogue.text(GoingMessage.typeID), keepsDraft: false) { state, text in
      state.go(toID: text)
      return []
    }
  }

  /// Understands `D-0012`, `d12`, on a list of one kind `12`, and the handle of a person.
  private mutating func go(toID text: String) {
    let number = Int(text).flatMap { number in
      currentKind.map { RecordID(kind: $0, number: number) }
    }
    let ids = [number, RecordID(text, kind: nil), RecordID(handle: text.lowercased())]
    guard let id = ids.compactMap({ $0 }).first(where: { portfolio[$0] != nil }),
      let record = portfolio[id]
    else {
      let wanted = number ?? RecordID(text, kind: nil)?.inFull ?? RecordID(handle: text)
      if let file = portfolio.unreadable.first(where: { $0.id == wanted }) {
        return show(file.id, path: file.path)
      }
      return report(catalogue.text(ValueMessage.notFound(id: wanted.text, nearest: nil)))
    }
    show(record.id, path: record.path)
  }

  /// The next row, or with -1 the previous, in which what was filtered by last is found; from the end
  /// it goes on at the beginning.
  mutating func goToMatch(_ step: Int) {
    if list.filter.isEmpty && list.search.isEmpty {
      return report(catalogue.text(GoingMessage.nothingSearched))
    }
    guard let isRound = list.moveToMatch(step, valueWords, portfolio) else {
      return report(catalogue.text(GoingMessage.noMatch(list.search)))
    }
    if isRound { tell(catalogue.text(GoingMessage.fromTheOtherEnd)) }
  }

  /// Takes the filter away; n and N still find what it asked for.
  mutating func giveUpFilter() {
    if !list.filter.isEmpty, list.filterError == nil { list.search = list.filter }
    list.setFilter("", valueWords, portfolio)
  }
}
