@testable import Localization

/// A message of any topic, so that one test can ask the same of them all.
enum AnyMessage: Sendable {
  case screen(ScreenMessage)
  case act(ActMessage)
  case value(ValueMessage)
  case reading(ReadingMessage)
  case store(StoreMessage)
  case sync(SyncMessage)
  case `import`(ImportMessage)
  case history(HistoryMessage)
  case conflict(ConflictMessage)
  case setting(SettingFault)
  case list(ListMessage)
  case plain(PlainMessage)
  case firstRun(FirstRunMessage)
  case triage(TriageMessage)
  case matrix(MatrixMessage)
  case going(GoingMessage)
  case view(ViewMessage)
  case copy(CopyMessage)

  func text(_ catalogue: Catalogue) -> String {
    switch self {
    case .screen(let message): catalogue.text(message)
    case .act(let message): catalogue.text(message)
    case .value(let message): catalogue.text(message)
    case .reading(let message): catalogue.text(message)
    case .store(let message): catalogue.text(message)
    case .sync(let message): catalogue.text(message)
    case .import(let message): catalogue.text(message)
    case .history(let message): catalogue.text(message)
    case .conflict(let message): catalogue.text(message)
    case .plain(let message): catalogue.text(message)
    case .firstRun(let message): catalogue.text(message)
    case .setting(let fault):
      catalogue.text(SettingMessage(path: "config.yaml", line: 2, fault: fault))
    case .list(let message): catalogue.text(message)
    case .triage(let message): catalogue.text(message)
    case .matrix(let message): catalogue.text(message)
    case .going(let message): catalogue.text(message)
    case .view(let message): catalogue.text(message)
    case .copy(let message): catalogue.text(message)
    }
  }
}

/// One message of every case.
enum MessageSamples {
  static let all: [AnyMessage] =
    screen.map(AnyMessage.screen) + act.map(AnyMessage.act) + value.map(AnyMessage.value)
    + faults.map { .reading(ReadingMessage(path: "a.md", line: 2, fault: $0)) }
    + store.map(AnyMessage.store) + sync.map(AnyMessage.sync) + imported.map(AnyMessage.import)
    + history.map(AnyMessage.history) + conflicts.map(AnyMessage.conflict)
    + settings.map(AnyMessage.setting) + list.map(AnyMessage.list) + plain.map(AnyMessage.plain)
    + firstRun.map(AnyMessage.firstRun) + triage.map(AnyMessage.triage)
    + matrix.map(AnyMessage.matrix) + going.map(AnyMessage.going) + views.map(AnyMessage.view)
    + [.copied("D-1"), .page, .tooLong(bytes: 80_000, most: 70_000)].map(AnyMessage.copy)

  static let plain: [PlainMessage] = [
    .problem("a"), .done("a"), .rest(0), .rest(3), .end, .hint, .count(1, of: 2), .unknown("a"),
    .form(save: "a"), .required, .changed, .typeLine, .typeLines, .signed(name: "a"),
    .notSigned(name: "a"), .signedOtherwise(name: "a"), .noValue,
    .nothingBehind, .storeChanged,
  ]

  static let firstRun: [FirstRunMessage] = [
    .welcome(folder: "/a"), .demo, .make, .open, .leave, .company, .folder(usual: "a"), .existing,
    .who, .name(usual: nil), .name(usual: "a"), .role, .otherRole, .handle(usual: "a"),
    .number(from: 0, to: 3), .needed, .filed(handle: "a"), .nextTime(path: "/a"),
  ]

  static let settings: [SettingFault] = [
    .unreadable, .unknownSetting("a", nearest: "b"), .badValue("a", key: "b", expected: "c"),
    .unknownTheme("a", known: ["b"]), .unknownAction("a", nearest: nil), .fixedAction("a"),
    .unknownKey("a", action: "b"), .reservedKey("a", action: "b"),
    .takenKey("a", action: "b", by: "c"), .unknownRole("a", nearest: nil), .missingRole("a"),
    .unknownStyle(role: "a", word: "b"), .unknownColour(key: "a", text: "b"),
  ]

  static let going: [GoingMessage] = [
    .noWayBack, .noWayForward, .noRelations("D-1"), .typeID, .typeForAnything, .nothingSearched,
    .noMatch("a"),
    .fromTheOtherEnd, .orderedByRank(id: "U-1"), .noRank, .atTheEnd(id: "U-1"),
    .vanished(id: "U-1", nearest: "U-2"), .vanished(id: "U-1", nearest: nil),
    .archivedMeanwhile(id: "U-1", nearest: "U-2"), .filteredOut(id: "U-1", nearest: "U-2"),
  ]

  static let views: [ViewMessage] = [
    .save, .rename, .remove, .typeName, .opened("A"), .cannotOpen("A", why: "b."), .noScreen("A"),
    .nameTaken("A"),
  ]

  static let list: [ListMessage] = [
    .arranged(by: ["Overdue", "ID"], group: "State"), .arranged(by: ["ID"], group: nil), .turnRound,
    .oneKeyAlone, .groupBy, .noGroups, .standardOrder, .marked(2, hidden: 0), .marked(2, hidden: 1),
    .nothingToChange(2), .someCan(2, of: 3), .someCan(0, of: 3), .goOnWith(2), .nothingDoneYet,
    .noCommonState(2), .canGo(2, of: 2), .canGo(1, of: 3), .allArchived(2),
    .archivedPage, .doneToMany(label: "a"),
  ]

  static let triage: [TriageMessage] = [
    .nothing, .notTriageable(id: "U-1"), .progress(7, of: 23), .becomes(state: "Framed"),
    .needs(["a", "b", "c", "d"]), .asks(sides: ["IT"], []), .asks(sides: ["IT"], ["a"]),
    .gives(side: "IT"), .wantsReason, .why(act: "Park", id: "U-1"), .typeReason,
    .reasonNeeded,
    .waits(sides: ["IT"], days: 0), .waits(sides: ["IT"], days: 9), .archived(id: "U-1"),
    .gone(id: "U-1"), .moved(id: "U-1", state: "Parked"), .done(2, ["1 x"]), .accepted(1),
    .parked(1), .asked(1), .dropped(1), .handedOver(1), .skipped(1), .overtaken(1), .goesOn, .end,
  ]

  static let matrix: [MatrixMessage] = [
    .contested(["CMO", "CIO"]), .unowned, .unstaffed, .lastAgreed(["CIO"], nil),
    .raised(id: "D-1"), .alreadyRaised(id: "O-1", decision: "D-1"), .archived(id: "O-1"),
    .gone(id: "O-1"), .role("CIO", load: "43%", accountable: 6, responsible: 1),
    .nothingOf(role: "CIO"), .title(activity: "x"),
    .question(id: "O-1", activity: "x", accountable: []),
    .question(id: "O-1", activity: "x", accountable: ["CMO", "CIO"]),
    .driftQuestion(id: "O-1", activity: "x"), .accountable(role: "CIO"), .asAgreed(["CIO"]),
    .asNow(["CMO"]),
  ]

  static let history: [HistoryMessage] = [
    .notCommitted(why: "git is locked."), .overtaken(id: "D-1", field: "area", who: "CMO"),
    .overtaken(id: "D-1", field: "area", who: nil), .overtaken(id: "D-1", field: nil, who: nil),
    .nothingRecorded, .unchanged(id: "D-1"),
  ]

  static let conflicts: [ConflictMessage] = [
    .title(field: "a", id: "D-1"), .keep(value: "a"), .keep(value: nil),
    .kept("a", how: "b"), .pressKey, .resolved(id: "D-1", field: "a", value: nil),
    .editedAndArchived(editor: "a", archiver: nil), .archivedTitle(id: "D-1"),
    .keepRecord(by: nil), .archiveRecord(by: "a", on: "b"),
    .summary(field: "a", given: ["b"], inForce: nil), .changedMeanwhile(value: nil),
    .archivedMeanwhile, .unreadableMeanwhile, .goneMeanwhile, .none,
  ]

  static let screen: [ScreenMessage] = [
    .empty(screen: "meeting"), .empty(screen: "decisions"), .empty(screen: "ownership"),
    .empty(screen: "backlog"), .empty(screen: "pilots"), .empty(screen: "scorecard"),
    .empty(screen: "people"), .noMatch(query: "zalo"), .tooSmall(columns: 40, rows: 10),
    .unknownKey("x"), .vietnameseInput, .typeToConfirm(word: "unlock"), .locked, .unlocked,
    .cannotUnlock, .draftKept, .editorFailed("vi", status: 1),
    .noNextState(id: "D-1"), .gateNeeds(["a", "b", "c", "d"]), .enterLeadsToField, .filterExample,
    .stillMissing(id: "D-1", ["a"]), .nothingTyped,
    .typeToNarrow, .typeComment, .mouseReleased, .mouseTaken, .noTerminal, .unknownTerminal("foo"),
    .simpleTerminal("dumb"), .asciiOnly, .noMeeting, .more(3),
    .workingOut(12_000),
  ]

  static let act: [ActMessage] = [
    .added(id: "D-1"), .saved(id: "D-1", undo: "Ctrl-Z"),
    .saved(id: "D-1", undo: nil), .nothingChanged(id: "D-1"), .moved(id: "D-1", state: "x"),
    .signed(id: "D-1", by: "cio"), .signedWithKey(id: "D-1", by: "cio"),
    .keyNotUsed(id: "D-1", why: "x"), .keyNotUsed(id: "D-1", why: ""),
    .agreed(id: "O-1", side: "IT"),
    .readBack(id: "U-1", side: "IT"), .asked(id: "U-1", sides: ["IT"]),
    .deferred(id: "D-1", to: "x"),
    .closed(id: "P-1", verdict: "Scale"), .archived(id: "D-1"), .restored(id: "D-1"), .undone("a"),
    .redone("a"), .nothingToUndo,
    .nothingToRedo, .nobodyActs,
  ]

  static let value: [ValueMessage] =
    [
      .unknownField("a", kind: "pilot", nearest: nil), .unknownFilterKey("a", nearest: "b"),
      .unknownKind("a", nearest: nil), .unknownScreen("a", nearest: nil), .noListScreen("meeting"),
      .unknownView("a", nearest: "b"),
      .missing(field: "a"),
      .notAList(field: "a"), .notFound(id: "D-9", nearest: nil), .noSuchState("a", allowed: ["b"]),
      .noTransition(id: "D-1", from: "a", to: "b", allowed: ["c"]), .noAssignment("a"),
      .nothingGiven(expected: "TEXT"), .notADay("x"),
      .ambiguousNumber(field: "cost-once", "9.600", readings: ["9600", "9.6"]),
    ] + forms.map { .unfit(field: "a", value: "b", expected: $0) }

  static let forms: [ExpectedForm] = [
    .text, .number, .wholeNumber, .fraction, .range(low: 1, high: 5), .money, .day, .days, .yesNo,
    .choice(["up", "down"]), .reference(kind: "Use case", example: "U-0001"), .person, .side,
    .list, .publicKey, .map(example: "{id: A}"),
  ]

  static let faults: [ReadingFault] = [
    .missingFrontMatter, .unclosedFrontMatter, .unclosedQuote, .unclosedBracket, .notAnEntry,
    .duplicateKey("cost", firstLine: 4), .conflictMarkers, .frontMatterTooLarge(limit: 65_536),
    .fileTooLarge(limit: 1_048_576), .tooDeep(limit: 8), .anchorOrAliasOrTag, .strayText,
    .tabIndentation,
    .invalidUTF8, .badId("x", example: "D-0012"),
    .idDiffersFromFileName(id: "D-1", fileName: "D-2-a.md"), .duplicateId("D-1", otherPath: "b.md"),
    .notARegularFile, .leftover, .system(28), .yaml("oops"),
  ]

  static let store: [StoreMessage] = [
    .saved, .failed(path: "a.md", fault: SystemFault(code: 28)),
    .noStore(from: "/a"), .notAStore(path: "/a"), .readOnly(action: "x"), .readOnly(action: nil),
    .locked(holder: nil, seconds: 10), .locked(holder: "vim 12", seconds: 10), .created(path: "a"),
    .exists(path: "a"),
    .folderNotEmpty(path: "a"), .demoWritten(path: "a"), .noSafeExchange, .unreadableRecords(2),
    .mended(field: "status", old: "Draft", new: "draft"),
    .mended(field: "status", old: nil, new: "draft"),
    .checkClean(records: 80),
    .checkFound(errors: 1, warnings: 2, notes: 0),
  ]

  static let sync: [SyncMessage] = [
    .noGit, .gitFailed(command: "push", why: "x."), .noRepository(folder: "/a"),
    .untrusted(key: "core.x", file: "/a"), .badURL(url: "x::y", key: "a", file: "/a"),
    .moved(reference: "HEAD"), .cancelled, .locked(path: "/a", seconds: 7_200),
    .systemRefused(path: "/a", why: SystemFault(code: 28)),
  ]

  static let imported: [ImportMessage] = [
    .summary(added: 1, updated: 2, unchanged: 3), .dryRun(added: 1, updated: 2, unchanged: 3),
    .rolesAdded(["ops"]), .skipped(name: "index.md", why: "x"), .notARecord,
    .columnMapped(column: "A", key: "title"), .columnKept(column: "A", key: "source-a"),
    .columnUnfit(column: "A", row: 3, value: "x", expected: .number),
    .unknownColumn("a", nearest: nil), .unknownKey("a", nearest: nil), .badMapping("a"),
    .noHeader(path: "a"), .raggedRow(row: 3, cells: 4, expected: 5),
    .unclosedQuote(row: 3), .notUTF8(path: "a"),
    .badJSON(line: 3, why: "x"), .notRecords(path: "a"),
  ]
}
