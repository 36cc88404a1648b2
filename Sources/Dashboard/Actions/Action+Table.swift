import Canvas
import Domain
import Localization

extension Action {
  /// Every action there is. A new one is a row here; its words are a row in the catalogue.
  package static let all: [Action] = rows.map { action in
    aboutRecords.contains(action.id) ? action.when { $0.currentPath != nil } : action
  }

  /// The rows as they are written, before those about records are bound to there being one.
  package static let rows = moving + records + triage + acts + screens + viewing + texts + forms

  /// Those that an empty list cannot have.
  private static let aboutRecords: Set<ID> = [
    "triage", "raise", "edit", "move", "resolve", "edit-file", "archive", "set-field", "copy",
    "copy-text", "copy-path", "sign", "defer", "agree", "read-back", "comment", "verdict", "follow",
    "mark", "mark-all", "next-match", "previous-match", "sort", "group",
  ]

  /// The row of the table with this name; nil for an unknown name.
  package static func named(_ id: ID) -> Action? { all.first { $0.id == id } }

  /// Where there is something to the left and right.
  private static let across: Context = [.list, .matrix, .board, .figure]

  private static let moving: [Action] = [
    Action("up", [.named(.up), .character("k")], in: .commands, isListed: false) {
      $0.move(by: -1)
    },
    Action("down", [.named(.down), .character("j")], in: .commands, isListed: false) {
      $0.move(by: 1)
    },
    Action("page-up", [.named(.pageUp)], in: .commands, isListed: false) { $0.movePage(-1) },
    Action("page-down", [.named(.pageDown)], in: .commands, isListed: false) { $0.movePage(1) },
    Action("first", [.named(.home), .character("g")], in: .commands, isListed: false) {
      $0.move(by: -.max / 2)
    },
    Action("last", [.named(.end), .character("G")], in: .commands, isListed: false) {
      $0.move(by: .max / 2)
    },
    Action("left", [.named(.left), .character("h")], in: across, isListed: false) {
      $0.moveAcross(by: -1)
    },
    Action("right", [.named(.right), .character("l")], in: across, isListed: false) {
      $0.moveAcross(by: 1)
    },
    Action("previous-columns", [.character("<")], in: [.list, .matrix], isListed: false) {
      $0.moveRoles(-1)
    },
    Action("next-columns", [.character(">")], in: [.list, .matrix], isListed: false) {
      $0.moveRoles(1)
    },
  ]

  private static let screens: [Action] = ScreenID.allCases.map { screen in
    Action(
      "go-\(screen.rawValue)", [.character(Unicode.Scalar(UInt8(0x30 + screen.number)))],
      in: .browsing
    ) { $0.go(to: screen) }
  }

  private static let records: [Action] =
    [
      Action("open", [.enter], in: [.list, .board], bar: 1) { $0.open() }
        .when { $0.currentPath != nil },
      Action("open", [.enter], in: .matrix, bar: 1, isChange: true) { $0.open() }
        .called("choose-letter").when { !$0.preferences.isReadOnly },
      Action("open", [.enter], in: .matrix, bar: 1) { $0.open() }
        .when { $0.preferences.isReadOnly },
      // An empty list is where a new team begins.
      Action("add", [.enter], in: .list, bar: 1, isChange: true, isListed: false) { $0.add() }
        .when { $0.isListEmpty && $0.list.filter.isEmpty },
      Action("back", [.escape], in: .list, bar: 1) { $0.leave() }
        .when { $0.isListEmpty && !$0.list.filter.isEmpty },
      // From the news of a record to the record.
      Action("open", [], in: .page) { $0.open() }.when { $0.newsPage != nil },
      Action(
        "triage", [.character("t")], in: [.list, .board], of: [.useCase], bar: 2, isChange: true
      ) { $0.startTriage() },
      Action("triage", [.character("t")], in: .page, of: [.useCase], isChange: true) {
        $0.startTriage()
      },
      Action("raise", [.character("D")], in: .records, of: [.ownership], bar: 2, isChange: true) {
        $0.raiseDecision()
      }.when { $0.isUnsettled },
      Action("raise", [.character("D")], in: .records, of: [.ownership], isListed: false) { state in
        state.tell(state.catalogue.text(MatrixMessage.nothingContested))
      }.when { !$0.isUnsettled },
      // The letters are a step away where the row needs one.
      Action(
        "right", [.named(.right)], in: .list, of: [.ownership], bar: 3, isListed: false
      ) {
        $0.moveAcross(by: 1)
      }.called("choose-cell").when { $0.isUnsettled && !$0.preferences.isReadOnly },
      Action("by-role", [.character("b")], in: [.list, .matrix], of: [.ownership]) {
        $0.showByRole()
        return []
      },
      // A row that only counts others lists them.
      Action("open", [.enter], in: .figure, bar: 1) { $0.open() }
        .when { !($0.board?.selected?.rest.isEmpty ?? true) },
      Action("explain", [.enter], in: .figure, bar: 1, isListed: false) { $0.explainFigure() }
        .when { $0.figureIndicator != nil },
      Action("all-actions", [.enter, .named(.tab)], in: .page, bar: 1) { $0.showActions() },
      Action("back", [.escape], in: .page, bar: 2) { $0.goBack() },
      Action("back", [.escape], in: [.list, .matrix, .board, .figure]) { $0.leave() },
      Action("add", [.character("a")], in: [.list, .board, .figure, .page], bar: 4, isChange: true)
      {
        $0.add()
      },
      // There `a` is a letter of the matrix.
      Action("add", [], in: .matrix, isChange: true) { $0.add() },
      Action("edit", [.character("e")], in: .records, bar: 3, isChange: true) { $0.edit() },
      Action("edit", [.character("e")], in: .triage, isChange: true) { $0.edit() }
        .when { $0.hasCard },
      Action("move", [.character("S")], in: .records, of: notOwnership, bar: 5, isChange: true) {
        $0.chooseState()
      },
      Action("resolve", [.character("w")], in: .records, bar: 2, isChange: true) { $0.resolve() }
        .when { $0.hasConflict },
      Action("edit-file", [.character("E")], in: .records, isChange: true) { $0.editFile() },
      Action("archive", [], in: .records, isChange: true) { $0.archive() },
      Action("set-field", [], in: .records, isChange: true) { state in
        state.chooseField()
        return []
      },
      Action("explain", [.character("=")], in: .page, bar: 6) { $0.chooseValue() },
      Action("explain", [.character("=")], in: across.union(.triage)) { $0.chooseValue() }
        .when { $0.hasCard },
      Action("undo", [.character("u"), .control("z")], in: .browsing, isChange: true) {
        $0.takeBack()
      },
      Action("redo", [.character("U")], in: .commands, isChange: true) { $0.doAgain() },
      Action("copy", [.character("y")], in: .records, of: notOwnership) { $0.copy() },
      Action("copy-text", [], in: .records) { $0.copyText() },
      Action("copy-path", [], in: .records) { $0.copyPath() },
      // There `y` agrees.
      Action("copy", [], in: .records, of: [.ownership]) { $0.copy() },
    ]
    + ["R", "A", "C", "I", ""].map { letter in
      Action(
        "set-cell",
        [
          .character(
            letter.isEmpty ? "x" : Unicode.Scalar(UInt8(letter.lowercased().utf8.first ?? 0)))
        ],
        in: .matrix, bar: letter == "R" ? 2 : nil, barKeys: "r a c i x", isChange: true,
        isListed: false
      ) { $0.setCell(letter) }
    }

  private static let viewing: [Action] = [
    Action("filter", [.character("/")], in: [.list, .matrix], bar: 6) { $0.startFilter() }
      .when { $0.list.totalCount > 0 || !$0.list.filter.isEmpty },
    Action("sort", [.character("s")], in: [.list, .matrix]) { $0.chooseOrder() },
    Action("views", [.character("v")], in: [.list, .matrix, .board, .figure]) { $0.chooseView() },
    Action("group", [], in: [.list, .matrix]) { $0.chooseGroup() },
    Action("follow", [.character("f")], in: .records) { $0.follow() },
    Action("backward", [KeyPress(.left, .alt)], in: .commands) { $0.goBackward() },
    Action("forward", [KeyPress(.right, .alt)], in: .commands) { $0.goForward() },
    Action("go-to-id", [.character("#")], in: .commands) { $0.askForID() },
    Action("next-match", [.character("n")], in: [.list, .matrix]) { $0.goToMatch(1) },
    Action("previous-match", [.character("N")], in: [.list, .matrix]) { $0.goToMatch(-1) },
    Action(
      "rank-up", [.character("["), KeyPress(.up, .shift)], in: .list, of: [.useCase],
      isChange: true
    ) { $0.moveInRank(-1) },
    Action(
      "rank-down", [.character("]"), KeyPress(.down, .shift)], in: .list, of: [.useCase],
      isChange: true
    ) { $0.moveInRank(1) },
    Action("mark", [.character(" ")], in: [.list, .matrix]) { $0.mark() },
    Action("mark-all", [.character("*")], in: [.list, .matrix]) { $0.markAll() },
    Action("clear-marks", [], in: [.list, .matrix]) { $0.clearMarks() }
      .when { $0.markedPaths != nil },
    Action("palette", [.character(":"), .control("p")], in: .commands) { $0.openPalette() },
    Action(
      "next-pane", [.named(.tab), KeyPress(.tab, .shift)], in: [.list, .matrix, .board, .figure],
      isListed: false
    ) { $0.nextPane() }.when { $0.pane != nil },
    Action(
      "all-actions", [.named(.tab), KeyPress(.tab, .shift)],
      in: [.list, .matrix, .board, .figure], bar: 11, isListed: false
    ) { $0.showActions() }.when { $0.pane == nil },
    Action(
      "refresh", [.character("r"), .control("r"), .function(5)],
      in: [.list, .board, .figure, .page]
    ) {
      _ in
      [.rereadAll]
    },
    Action("refresh", [.control("r"), .function(5)], in: .matrix) { _ in [.rereadAll] },
    Action("sync", [.character("Y")], in: .commands, isChange: true) { $0.syncNow() },
    Action("cancel-sync", [], in: .commands, isChange: true) { $0.cancelSync() }
      .when { $0.isSyncing },
    Action("language", [], in: .commands) { $0.chooseLanguage() },
    Action("theme", [], in: .commands) { $0.chooseTheme() },
    Action("input-method", [], in: .commands) { $0.chooseInputMethod() },
    Action("erase", [], in: .commands) { $0.chooseErasure() },
    Action("release-mouse", [], in: .commands) { $0.releaseMouse() },
    Action("lock", [.character("L")], in: .commands, isChange: true) { $0.lock() },
    Action("unlock", [], in: .commands) { $0.askToUnlock() }
      .when { $0.preferences.isReadOnly && !$0.preferences.isAlwaysReadOnly },
    Action("suspend", [], in: .commands) { _ in [.suspend] },
    Action("quit", [.character("q")], in: [.list, .matrix, .board, .figure], bar: 9) { $0.quit() },
    Action("close", [.character("q")], in: .page, bar: 9) { $0.goBack() },
    Action("help", [.character("?"), .function(1)], in: .commands, bar: 10) { $0.showActions() },
  ]

  /// While text is typed every letter is text: only these keys act.
  private static let texts: [Action] = [
    Action("choose", [.enter], in: .picker, bar: 1) { $0.choose() }.when { !$0.isMarkSelected },
    Action("toggle", [.enter], in: .picker, bar: 1, isListed: false) { $0.choose() }
      .when { $0.isMarkSelected },
    Action("confirm", [.enter], in: .prompt, bar: 1, isListed: false) { $0.answer() },
    Action("up", [.named(.up)], in: .picker, isListed: false) { $0.moveInOverlay(-1) },
    Action("down", [.named(.down)], in: .picker, isListed: false) { $0.moveInOverlay(1) },
    Action("page-up", [.named(.pageUp)], in: .picker, isListed: false) { $0.pageInOverlay(-1) },
    Action("page-down", [.named(.pageDown)], in: .picker, isListed: false) {
      $0.pageInOverlay(1)
    },
    Action(
      "back", [.escape], in: [.picker, .prompt, .form, .table, .typing, .filter], bar: 9,
      isListed: false
    ) {
      $0.goBack()
    },
    Action("confirm", [.enter], in: .filter, bar: 1, isListed: false) { $0.confirmText() },
    Action("finish", [.enter], in: .typing, bar: 1, isListed: false) { $0.confirmText() }
      .when { !$0.isTypingLines },
    Action("confirm", [.enter], in: .typing, isListed: false) { $0.confirmText() }
      .when { $0.isTypingLines },
    Action("up", [.named(.up)], in: .filter, isListed: false) { $0.moveWhileFiltering(-1) },
    Action("down", [.named(.down)], in: .filter, isListed: false) { $0.moveWhileFiltering(1) },
  ]
}

extension KeyPress {
  static func named(_ key: Key) -> KeyPress { KeyPress(key) }
  static func function(_ number: Int) -> KeyPress { KeyPress(.function(number)) }
}
