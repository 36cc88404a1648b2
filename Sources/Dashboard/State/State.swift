package import Canvas
package import Domain
package import Localization

/// Everything that the dashboard knows. Drawn by `draw`, changed by `update` and by nothing else.
package struct State: Sendable {
  /// The snapshot that is shown; replaced whole, never edited.
  package var portfolio: Portfolio {
    didSet {
      wordAnew()
      finder = RecordFinder(portfolio)
    }
  }
  /// Looks records up for the palette.
  package private(set) var finder: RecordFinder
  /// The terminal's size, as last told.
  package var size: Size
  /// ASCII where the terminal knows no more.
  package var glyphs: Glyphs { didSet { summarise() } }
  /// Language, theme and rights.
  package var preferences: Preferences { didSet { wordAnew() } }
  /// Every text on the screen comes from here, in the language chosen now.
  package private(set) var catalogue: Catalogue
  /// The screen that lies under the overlays.
  package var screen: ScreenID
  /// Filter, order and selection of each screen that is a list, kept while others are shown.
  package var lists: [ScreenID: RecordList]
  /// Content and selection of each screen that is a board.
  package var boards: [ScreenID: Board] = [:]
  /// How the partnership fared 30 days ago; nil while that is not known.
  package var healthBefore: [HealthFigure]?
  /// What others have changed since the last visit; nil while that is not known.
  package var news: News?
  /// Whether the board on which the news stands has been shown with them.
  package var hasSeenNews = false
  /// The cell of the ownership matrix that is selected.
  package var matrix = MatrixCursor()
  /// What lies over the screen, the last on top; keys go there.
  package var overlays: [Overlay] = []
  /// The line in which a filter is being typed.
  package var filterField: TextField?
  /// Forms that were left with unsaved values, so that nothing typed is lost.
  package var drafts: [String: Form] = [:]
  /// The form that was thrown away last, until something else is saved.
  var discarded: Form?
  /// What the disk has of them.
  var shelf = DraftShelf()
  /// Answers that were begun and left, by their questions.
  var promptDrafts: [String: String] = [:]
  /// Whether `q` has named the drafts that would be lost.
  var hasWarnedOfDrafts = false
  /// Who signs and agrees here.
  package var actor = Actor.unasked
  /// The act that goes on as soon as it is known who acts, and the files that it is about.
  var waitingAct: (act: PersonalAct, paths: Set<String>)?
  /// The act that goes on as soon as what it lacks is saved.
  var interrupted: Interruption?
  /// The change of marked records that is on its way, and which these are.
  var markedChange: (change: Change, screen: ScreenID, paths: Set<String>)?
  /// The view that is opened as soon as it is known who acts.
  var waitingView: ListView?
  /// The signatures on the page that is open; nil where that is no decision's.
  var signatures: PageSignatures?
  /// Changes on their way to the files, in the order of the keys: what builds on one of them need not
  /// wait until it has arrived.
  var unsaved: [Change] = []
  /// Reasons that were given in this session, by the state that they were given for, the last one first.
  var reasons: [String: [String]] = [:]
  /// Whether the user has pressed a key yet: until then the cursor may go to what is new.
  var isUntouched = true
  /// Where the user has been.
  var trail = Trail()
  /// Ends the keys of ranks; comes from outside, so that two sessions differ.
  package var seed: UInt64 = 0
  /// The move in rank that is on its way to the files.
  var rankOnItsWay: Change?
  /// What this session can take back.
  package var undo = UndoStack()
  /// How this copy stands to the shared store; nil where nothing is shared, and while nobody knows.
  package var sync: SyncStanding?
  /// What takes longer than a key should wait for; nil for nothing.
  package var working: Work?
  /// Whether somebody asked for the sync that is under way, so that Esc ends it.
  var waitsForSync = false
  /// The sentence at the foot; nil when there is nothing to tell.
  package var notice: Notice?
  /// What the lines so far have led to, where all is told in lines.
  package internal(set) var plain = PlainPlace()
  /// The rows that are on the screen, kept as long as nothing in them can have changed.
  var rowCache = RowCache()
  /// Lines of the record beside the list that are scrolled away; nil while arrows move in the list.
  var paneOffset: Int?
  /// The list whose index is on its way, and the generation of its records.
  var indexing: (screen: ScreenID, generation: Int)?
  /// Whether a list has come up that nobody asked for: Enter, held down, would choose from it.
  package internal(set) var isDeaf = false
  /// False ends the loop after this event.
  package var isRunning = true

  /// Shows `screen` with its list loaded; the others load when they are gone to.
  package init(
    _ portfolio: Portfolio, size: Size, preferences: Preferences, glyphs: Glyphs = .unicode,
    screen: ScreenID = .decisions, order: String? = nil
  ) {
    self.portfolio = portfolio
    finder = RecordFinder(portfolio)
    self.size = size
    self.preferences = preferences
    catalogue = Catalogue(preferences, portfolio.configuration)
    self.glyphs = glyphs
    self.screen = screen
    lists = Dictionary(
      uniqueKeysWithValues: Screen.all.map { known in
        let given = known.id == screen ? order : nil
        return (known.id, RecordList(known.kind, order: given ?? known.order))
      })
    loadList()
  }

  /// Every key asks for texts many times; making the catalogue took a tenth of an arrow's time.
  private mutating func wordAnew() {
    catalogue = Catalogue(preferences, portfolio.configuration)
  }

  /// The list of the screen that is shown; on a board an empty one, which nothing fills.
  package var list: RecordList {
    get { lists[screen] ?? RecordList(.decision, order: "id") }
    set { if lists[screen] != nil { lists[screen] = newValue } }
  }

  /// What stands under the pointer, on a list or on a board; nil where that is no record.
  package var selected: ListRow? { board.map { $0.selected?.subject } ?? list.selected }

  /// The counts above the list that is shown, worked out once for each snapshot and language.
  private(set) var summary: [Label] = []

  /// Takes the snapshot into the list or the board that is shown; the others follow when they are.
  package mutating func loadList() {
    lists[screen]?.load(portfolio)
    if screen == .ownership { matrix.load(Matrix.roles(portfolio)) }
    summarise()
  }

  /// Works out anew what is kept in words: the counts above a list, a whole board.
  mutating func summarise() {
    summary = Screen.with(screen)?.summary(view) ?? []
    if screen == .meeting, news != nil { hasSeenNews = true }
    loadBoard()
  }
}

/// What the user has chosen, and what they may do.
package struct Preferences: Sendable, Equatable {
  /// Of the interface; records stay as they were written.
  package var language: Language
  /// The name of a theme.
  package var theme: String
  /// The names to choose from: the built-in ones and the store's own.
  package var themes: [String]
  /// Whether actions that change the store are absent.
  package var isReadOnly: Bool
  /// Whether it began so, and so cannot be unlocked.
  package let isAlwaysReadOnly: Bool
  /// Whether clicks and the wheel come here, and not to the terminal.
  package var usesMouse: Bool
  /// Which keys lead to which action.
  package let keys: KeyMap
  /// Whether all is told in lines and words, for a screen reader, and answered in lines.
  package let isPlain: Bool
  /// How Vietnamese is typed.
  package var typing: Typing

  package init(
    language: Language, theme: String, themes: [String] = [], isReadOnly: Bool = false,
    keys: KeyMap = .standard, isPlain: Bool = false, usesMouse: Bool = true,
    typing: Typing = Typing()
  ) {
    self.language = language
    self.theme = theme
    self.themes = themes
    self.isReadOnly = isReadOnly
    isAlwaysReadOnly = isReadOnly
    self.keys = keys
    self.usesMouse = usesMouse
    self.isPlain = isPlain
    self.typing = typing
  }
}

/// A sentence at the foot of the screen; the next key takes it away.
package struct Notice: Sendable, Equatable {
  /// A whole sentence in the user's language.
  package let text: String
  /// Whether it is drawn as something that went wrong.
  package let isProblem: Bool
}

/// Something that lies over the screen.
package enum Overlay: Sendable {
  case picker(Picker)
  case prompt(Prompt)
  case form(Form)
  case page(RecordPage)
  case triage(Triage)
}

extension Catalogue {
  fileprivate init(_ preferences: Preferences, _ configuration: Configuration) {
    self.init(
      language: preferences.language, unit: configuration.unit, currency: configuration.currency,
      isSpoken: preferences.isPlain)
  }
}
