@testable import Localization

/// One message of every case.
enum MessageSamples {
  static let all: [Message] =
    screen.map(Message.screen) + act.map(Message.act) + value.map(Message.value)
    + faults.map { .reading(ReadingMessage(path: "a.md", line: 2, fault: $0)) }
    + store.map(Message.store) + sync.map(Message.sync) + imported.map(Message.import)

  static let screen: [ScreenMessage] = [
    .empty(screen: "meeting"), .empty(screen: "decisions"), .empty(screen: "ownership"),
    .empty(screen: "backlog"), .empty(screen: "pilots"), .empty(screen: "scorecard"),
    .empty(screen: "triage"), .empty(screen: "findings"), .empty(screen: "history"),
    .empty(screen: "conflicts"), .empty(screen: "people"), .noMatch(query: "zalo"),
    .tooSmall(columns: 40, rows: 10), .unknownKey("x"), .vietnameseInput,
    .progress(what: "Import", done: 3, of: 9), .triageLeft(done: 7, of: 23), .triageDone(23),
    .marked(4), .updatesWaiting(3), .updated(secondsAgo: 12), .waits(on: "CIO", days: 9),
    .typeToConfirm(word: "unlock"), .locked, .unlocked, .cannotUnlock, .copied("D-0012"),
    .mouseReleased, .noQuorum, .asciiOnly, .noTerminal, .unknownTerminal("foo"),
  ]

  static let act: [ActMessage] = [
    .added(id: "D-1"), .changed(id: "D-1", fields: ["cost"]), .nothingChanged(id: "D-1"),
    .moved(id: "D-1", state: "x"), .archived(id: "D-1"), .restored(id: "D-1"),
    .signed(id: "D-1", by: "CIO"), .agreed(id: "O-1", side: "IT"), .readBack(id: "U-1", side: "IT"),
    .deferred(id: "D-1", until: "1/4"), .undone("a"), .redone("a"), .nothingToUndo, .nothingToRedo,
    .cannotUndo(by: "CRM"), .signatureVoid, .bothKept,
    .twoValues(who: "CMO", value: "a", other: "CIO", otherValue: "b"),
    .someoneDid(who: "CRM", act: "park", id: "U-1"), .someoneDid(who: "CRM", act: "?", id: "U-1"),
    .resolved(id: "D-1", field: "cost"), .nobodyActs, .notYourSide(side: "IT"),
    .notYours(approver: "CIO"), .frozen(id: "D-1"),
  ]

  static let value: [ValueMessage] =
    [
      .unknownField("a", kind: "pilot", nearest: nil), .unknownFilterKey("a", nearest: "b"),
      .unknownKind("a", nearest: nil), .unknownScreen("a", nearest: nil), .missing(field: "a"),
      .notAList(field: "a"), .notFound(id: "D-9", nearest: nil),
      .ambiguous(text: "1", ids: ["D-1", "U-1"]), .noSuchState("a", allowed: ["b"]),
      .noTransition(id: "D-1", from: "a", to: "b", allowed: ["c"]), .gateClosed(fields: ["a"]),
      .reasonNeeded, .unknownPerson("a", nearest: nil), .noAssignment("a"),
      .badOperator(key: "area", operator: ">"), .nothingGiven(expected: "TEXT"), .notADay("x"),
    ] + forms.map { .unfit(field: "a", value: "b", expected: $0) }

  static let forms: [ExpectedForm] = [
    .text, .number, .wholeNumber, .fraction, .range(low: 1, high: 5), .money, .day, .days, .yesNo,
    .choice(["up", "down"]), .reference(kind: "Use case", example: "U-0001"), .person, .side,
    .list, .map(example: "{id: A}"),
  ]

  static let faults: [ReadingFault] = [
    .missingFrontMatter, .unclosedFrontMatter, .unclosedQuote, .unclosedBracket, .notAnEntry,
    .duplicateKey("cost", firstLine: 4), .conflictMarkers, .frontMatterTooLarge(limit: 65_536),
    .fileTooLarge(limit: 1_048_576), .tooDeep(limit: 8), .anchorOrAliasOrTag, .strayText,
    .tabIndentation,
    .invalidUTF8, .controlCharacter, .emptyFile, .noId, .badId("x", example: "D-0012"),
    .idDiffersFromFileName(id: "D-1", fileName: "D-2-a.md"), .duplicateId("D-1", otherPath: "b.md"),
    .wrongFolder(id: "D-1", folder: "decisions"), .notARegularFile, .system(28), .yaml("oops"),
  ]

  static let store: [StoreMessage] = [
    .saved, .notSaved(why: "x"), .failed(path: "a.md", fault: SystemFault(code: 28)),
    .noStore(from: "/a"), .notAStore(path: "/a"), .readOnly(action: "x"), .readOnly(action: nil),
    .locked(holder: nil, seconds: 10), .locked(holder: "vim 12", seconds: 10), .rescued(path: "a"),
    .keptDisplaced(path: "a"), .commitFailed(why: "x"), .created(path: "a"), .exists(path: "a"),
    .folderNotEmpty(path: "a"), .demoWritten(path: "a"), .noSafeExchange, .unreadableRecords(2),
    .renumbered(from: "U-1", to: "U-2"), .checkClean(records: 80),
    .checkFound(errors: 1, warnings: 2, notes: 0), .fixed(2), .conflictsLeft(2),
  ]

  static let sync: [SyncMessage] = [
    .synced(secondsAgo: 120, toSend: 3), .synced(secondsAgo: 120, toSend: 0), .offline, .running,
    .done(received: 1, sent: 2), .upToDate, .noRemote, .unknownRemote("a"), .notARepository, .noGit,
    .gitFailed(command: "push", why: "x."), .keepsChanging(attempts: 5), .mergeUnderWay,
    .cannotLogIn(remote: "a"),
  ]

  static let imported: [ImportMessage] = [
    .summary(added: 1, updated: 2, unchanged: 3), .dryRun(added: 1, updated: 2, unchanged: 3),
    .rolesAdded(["ops"]), .skipped(name: "index.md", why: "x"), .notARecord,
    .columnMapped(column: "A", key: "title"), .columnKept(column: "A", key: "source-a"),
    .columnUnfit(column: "A", row: 3, value: "x", expected: .number),
    .unknownColumn("a", nearest: nil), .unknownKey("a", nearest: nil), .badMapping("a"),
    .emptyFile(path: "a"), .noHeader(path: "a"), .raggedRow(row: 3, cells: 4, expected: 5),
    .unclosedQuote(row: 3), .duplicateColumn("a"), .notUTF8(path: "a"),
    .badJSON(line: 3, why: "x"), .notRecords(path: "a"), .nothingFound(path: "a"),
  ]
}
