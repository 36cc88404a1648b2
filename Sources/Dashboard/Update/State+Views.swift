import Domain
import Localization
import Text

extension State {
  /// The views of this screen, then those that the store has for others; on a board those of all.
  mutating func chooseView() {
    let own = ListView.all.filter { screen.kind == nil || $0.screen == screen }.map(item)
    let views = portfolio.configuration.views
    let here = views.filter { screen.kind == nil || $0.kind == list.kind }
    let saved = (here + views.filter { !here.contains($0) }).map(item)
    overlays.append(
      .picker(Picker(catalogue.long(catalogue.action("views")), saved + own + viewActs)))
  }

  /// Every view there is, for the palette.
  var viewItems: [Picker.Item] {
    let word = catalogue.long(catalogue.action("views"))
    func named(_ item: Picker.Item) -> Picker.Item {
      Picker.Item(
        "\(word): \(item.label)", detail: item.detail, synonyms: item.synonyms,
        perform: item.perform)
    }
    return portfolio.configuration.views.map { named(item($0)) }
      + ListView.all.map { view in
        let home = catalogue.long(catalogue.screen(view.screen.rawValue))
        let own = item(view)
        let label = screen.kind == nil ? own.label : "\(home): \(own.label)"
        return named(
          Picker.Item(label, detail: own.detail, synonyms: own.synonyms, perform: own.perform))
      }
  }

  private func item(_ view: SavedView) -> Picker.Item {
    Picker.Item(name(of: view).sanitised, detail: words(of: view)) { $0.open(view) }
  }

  private func item(_ view: ListView) -> Picker.Item {
    let term = catalogue.view(view.key)
    let name = catalogue.long(term)
    let place =
      screen.kind == nil ? "\(catalogue.long(catalogue.screen(view.screen.rawValue))): " : ""
    return Picker.Item(
      place + name, detail: words(of: view.view(named: name, for: actorHandle ?? "…")),
      synonyms: term.synonyms
    ) { $0.open(view) }
  }

  /// With its screen, where that is another one.
  private func name(of view: SavedView) -> String {
    let home = ScreenID.allCases.first { $0.kind == view.kind && $0.kind != nil }
    guard let home, home != screen else { return view.name }
    return "\(catalogue.long(catalogue.screen(home.rawValue))): \(view.name)"
  }

  private func words(of view: SavedView) -> String {
    let group = view.group.map { key in
      let name = catalogue.long(term(of: key, view.kind))
      return "\(catalogue.long(catalogue.action("group"))): \(name)"
    }
    // The keys of filters and orders are English: elsewhere the name of the view says what it does.
    let isEnglish = preferences.language == .en
    let query = view.filter.isEmpty || !isEnglish ? nil : view.filter
    return [query, group ?? (isEnglish ? view.sort : nil)].compactMap { $0 }
      .joined(separator: " · ").sanitised.clipped(to: 34)
  }

  /// A field of the kind or a computed value.
  private func term(of key: String, _ kind: Kind?) -> Term {
    let field = catalogue.field(key, of: kind?.rawValue)
    return field.english == key ? catalogue.indicator(key, of: kind?.rawValue) : field
  }

  private var viewActs: [Picker.Item] {
    if preferences.isReadOnly { return [] }
    let saving =
      screen.kind == nil
      ? []
      : [Picker.Item(catalogue.text(ViewMessage.save)) { $0.askForViewName() }]
    if portfolio.configuration.views.isEmpty { return saving }
    return saving + [
      Picker.Item(catalogue.text(ViewMessage.rename)) { $0.chooseView(toChange: .rename) },
      Picker.Item(catalogue.text(ViewMessage.remove)) { $0.chooseView(toChange: .remove) },
    ]
  }

  private var actorHandle: String? {
    if case .person(let person) = actor { person.text } else { nil }
  }

  /// A view of one's own waits until it is known who acts.
  mutating func open(_ view: ListView) -> [Effect] {
    let name = catalogue.long(catalogue.view(view.key))
    if !view.isPersonal || actorHandle != nil {
      open(view.view(named: name, for: actorHandle))
      return []
    }
    waitingView = view
    if actor == .unasked && !preferences.isAlwaysReadOnly { return [.findActor] }
    chooseActor()
    return []
  }

  /// Goes to its screen and shows it; or says why it cannot.
  mutating func open(_ view: SavedView) {
    guard let kind = view.kind, let screen = ScreenID.allCases.first(where: { $0.kind == kind })
    else { return report(catalogue.text(ViewMessage.noScreen(view.name))) }
    let words = ValueWords(catalogue, kind: kind)
    if let why = view.fault(in: portfolio, vocabulary: words) {
      return report(catalogue.text(ViewMessage.cannotOpen(view.name, why: catalogue.text(why))))
    }
    leavePlace()
    turn(to: screen)
    list.setFilter(view.filter, valueWords, portfolio)
    arrange(view.sort ?? Screen.with(screen)?.order ?? "id", group: view.group)
    tell(catalogue.text(ViewMessage.opened(view.name)))
  }

  private mutating func askForViewName() {
    ask(
      catalogue.text(ViewMessage.save), hint: catalogue.text(ViewMessage.typeName),
      keepsDraft: false
    ) { state, name in state.saveView(named: name) }
  }

  /// What is shown now, in the place of a view that has the name.
  private mutating func saveView(named name: String) -> [Effect] {
    let isOwnOrder = list.order == Screen.with(screen)?.order
    let view = SavedView(
      name: name, screen: screen.rawValue, filter: list.filter,
      sort: isOwnOrder ? nil : list.order, group: list.group)
    return [.apply(.saving(view, in: portfolio.configuration))]
  }

  private enum ViewAct { case rename, remove }

  private mutating func chooseView(toChange act: ViewAct) {
    let items = portfolio.configuration.views.map { view in
      Picker.Item(name(of: view).sanitised, detail: words(of: view)) { state -> [Effect] in
        switch act {
        case .remove: return [.apply(.removing(view: view.name, in: state.portfolio.configuration))]
        case .rename:
          state.askForNewName(of: view)
          return []
        }
      }
    }
    let title = catalogue.text(act == .rename ? ViewMessage.rename : .remove)
    overlays.append(.picker(Picker(title, items)))
  }

  private mutating func askForNewName(of view: SavedView) {
    ask(
      catalogue.text(ViewMessage.rename), hint: catalogue.text(ViewMessage.typeName),
      text: view.name, keepsDraft: false
    ) { state, name in
      let isTaken = state.portfolio.configuration.views.contains { $0.name == name }
      if isTaken {
        state.report(state.catalogue.text(ViewMessage.nameTaken(name)))
        return []
      }
      return [.apply(.renaming(view: view.name, to: name, in: state.portfolio.configuration))]
    }
  }
}
