import CSystem
import CursesTerminal
import Dashboard
import Domain
import Git
import Glibc
import Localization
import Store
import Workspace

/// Does what the dashboard asks for: slow things on a thread of their own, whose results come back as
/// events; what needs the terminal at once.
final class EffectPerformer {
  private let workspace: Workspace
  /// Saves, one after another.
  private let saver: Worker
  /// Reads what has changed outside; it may wait for a torn file, and no save waits behind it.
  private let reader: Worker
  private let mailbox: Mailbox
  private let terminal: any Front
  private let environment: [String: String]
  private let repository: GitRepository
  private let syncer: Syncer?
  let inHand = WorkInHand()
  /// Nil where no program may be run.
  let history: HistoryKeeper?
  /// Nil where nothing can be typed.
  let drafts: Drafts?

  init(
    _ workspace: Workspace, _ saver: Worker, _ reader: Worker, _ mailbox: Mailbox,
    _ terminal: any Front, _ environment: [String: String], _ repository: GitRepository,
    _ syncer: Syncer?, _ history: HistoryKeeper?, _ drafts: Drafts?
  ) {
    self.workspace = workspace
    self.saver = saver
    self.reader = reader
    self.mailbox = mailbox
    self.terminal = terminal
    self.environment = environment
    self.repository = repository
    self.syncer = syncer
    self.history = history
    self.drafts = drafts
  }

  /// - Parameter person: who acts; nil leaves it to git's identity.
  func perform(_ effect: Effect, by person: RecordID?, catalogue: Catalogue) {
    switch effect {
    case .apply(let change, let reversal): apply(change, reversal, person, catalogue)
    case .recall(let isRedo): recall(isRedo, catalogue)
    case .edit(let path, let line): edit(path, line, person, catalogue)
    case .editText(let text, let name): lend(text, name, catalogue)
    case .keepDraft(let draft): drafts?.keep(draft)
    case .dropDraft(let key): drafts?.drop(key)
    case .copy(let text): terminal.copy(text)
    case .findActor: findActor(catalogue)
    case .checkSignatures(let path): checkSignatures(path)
    case .rereadAll: rereadAll(catalogue)
    case .sync: syncer?.begin(catalogue)
    case .cancelSync: syncer?.cancel()
    case .redraw: terminal.redraw()
    case .index: break  // of the state that the loop holds
    case .suspend: terminal.stop()
    }
  }

  /// Waits for the saves that are under way, and for their commits; false when a save is still left after
  /// so many milliseconds.
  func finish(atMost milliseconds: Int32) -> Bool {
    let end = ContinuousClock.now + .milliseconds(Int(milliseconds))
    guard saver.finish(atMost: milliseconds) else { return false }
    let rest = ContinuousClock.now.duration(to: end) / .milliseconds(1)
    // A commit that is not made in time is made with the next change of these files.
    _ = history?.finish(atMost: max(0, Int32(rest)))
    return true
  }

  func reread(_ changes: StoreWatch.Changes, _ catalogue: Catalogue) {
    switch changes {
    case .everything: rereadAll(catalogue)
    case .files(let paths): reread(paths, triesLeft: 3, catalogue)
    }
  }

  /// Looks whether a file has changed of which nobody has told, and reads only those.
  func rescan(_ catalogue: Catalogue) {
    reader.perform { [workspace, mailbox] in
      settle(workspace.rescan(), triesLeft: 3, workspace, mailbox, catalogue)
    }
  }

  func rereadAll(_ catalogue: Catalogue) {
    reader.perform { [workspace, mailbox, inHand] in
      inHand.during(.reading) {
        do throws(StoreError) {
          mailbox.post(.storeChanged(try workspace.rereadAll()))
        } catch {
          mailbox.post(.failed(words: Verdict.words(.store(error), catalogue)))
        }
      }
    }
  }

  private func reread(_ paths: [String], triesLeft: Int, _ catalogue: Catalogue) {
    reader.perform { [workspace, mailbox] in
      settle(paths, triesLeft: triesLeft, workspace, mailbox, catalogue)
    }
  }

  private func apply(
    _ change: Change, _ reversal: Reversal?, _ person: RecordID?, _ catalogue: Catalogue
  ) {
    let id = ChangeID(.random(in: 0...UInt64.max))
    saver.perform { [workspace, mailbox, history, environment, repository, inHand] in
      inHand.during(.saving) {
        if reversal != nil, let words = history?.refusal(of: change, catalogue) {
          return mailbox.post(.refused(change, words: words))
        }
        let signed = Signer(environment: environment, mayAsk: false)
          .sign(change, in: workspace.portfolio)
        do throws(WorkspaceError) {
          let applied = try workspace.apply(signed.change, as: id) {
            if let person { return person.text }
            return (try? repository.identity()).flatMap { workspace.portfolio.author($0) }
          }
          // Before the board knows of it: what it asks of the history next comes behind.
          history?.record(Recorder.Entry(signed.change, applied, reversal), by: person, catalogue)
          mailbox.post(
            .saved(
              signed.change, ids: applied.ids, applied.portfolio, as: id, done: applied.change,
              conflicts: applied.conflicts))
          if let complaint = signed.complaint, let id = applied.ids.first {
            mailbox.post(.failed(words: catalogue.text(keyNotUsed: complaint, on: id)))
          }
        } catch {
          let words = Verdict.words(error, catalogue)
          // It was judged by the files as they are now.
          mailbox.post(.storeChanged(workspace.portfolio))
          mailbox.post(.refused(change, words: words, why: error.ruling))
        }
      }
    }
  }

  /// Asks git, which runs a program; nothing else waits for it.
  private func findActor(_ catalogue: Catalogue) {
    reader.perform { [workspace, mailbox, repository, inHand] in
      inHand.during(.findingActor) {
        do throws(GitError) {
          let identity = try repository.identity()
          mailbox.post(.actorFound(workspace.portfolio.person(identity)))
        } catch {
          // Whoever acts is asked then, and what waits for it goes on.
          mailbox.post(.actorFound(nil))
          mailbox.post(.failed(words: catalogue.text(SyncMessage(error))))
        }
      }
    }
  }

  /// Runs ssh-keygen once for each signature under one decision.
  private func checkSignatures(_ path: String) {
    reader.perform { [workspace, mailbox, environment, inHand] in
      inHand.during(.checkingSignatures) {
        let portfolio = workspace.portfolio
        guard let record = portfolio.record(path: path) else { return }
        let check = SignatureCheck(workspace.folder, environment: environment)
        mailbox.post(.signaturesChecked(path: path, check.results(of: [record], in: portfolio)))
      }
    }
  }

  private func recall(_ isRedo: Bool, _ catalogue: Catalogue) {
    guard let history else {
      let words = catalogue.text(isRedo ? ActMessage.nothingToRedo : .nothingToUndo)
      return mailbox.post(.notRecalled(words: words))
    }
    // Behind the saves that are under way.
    saver.perform { [inHand] in
      inHand.during(.recalling) { history.recall(isRedo: isRedo, catalogue) { time(nil) } }
    }
  }

  /// A text of a form, in a file of its own until the editor ends.
  private func lend(_ text: String, _ name: String, _ catalogue: Catalogue) {
    do throws(StoreError) {
      let file = try LentText(text, named: name, environment)
      defer { file.remove() }
      guard runEditor(on: file.path, line: nil, catalogue) == 0, let text = file.text else {
        return
      }
      mailbox.post(.textEdited(text))
    } catch {
      mailbox.post(.failed(words: Verdict.words(.store(error), catalogue)))
    }
  }

  /// The editor's exit status; what went wrong is told.
  private func runEditor(on path: String, line: Int?, _ catalogue: Catalogue) -> Int32 {
    let editor =
      ["VISUAL", "EDITOR"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty } ?? "vi"
    terminal.lend()
    let status = Editor.run(editor, path, line: line, environment)
    terminal.resume()
    if status != 0 {
      mailbox.post(
        .failed(words: catalogue.text(ScreenMessage.editorFailed(editor, status: Int(status)))))
    }
    return status
  }

  private func edit(
    _ path: String, _ line: Int?, _ person: RecordID?, _ catalogue: Catalogue
  ) {
    let status = runEditor(on: workspace.folder.path + "/" + path, line: line, catalogue)
    reread([path], triesLeft: 1, catalogue)
    let steps = path.split(separator: "/").map(String.init)
    guard status == 0, steps.count == 2,
      let kind = Kind.allCases.first(where: { $0.folder == steps[0] })
    else { return }
    let id = workspace.portfolio.record(path: path)?.id ?? RecordID(fileName: steps[1], in: kind)
    let entry = Recorder.Entry(
      .edit, ids: [id], paths: [path], changeID: ChangeID(.random(in: 0...UInt64.max)))
    history?.record(entry, by: person, catalogue)
  }
}

extension WorkspaceError {
  /// The rule that refused a change; nil where the files did.
  fileprivate var ruling: ChangeError? {
    if case .refused(let error) = self { error } else { nil }
  }
}

/// A file that cannot be read is looked at again a little later before it is reported: editors save
/// in steps.
private func settle(
  _ paths: [String], triesLeft: Int, _ workspace: Workspace, _ mailbox: Mailbox,
  _ catalogue: Catalogue
) {
  var waiting = paths
  for _ in 0..<triesLeft {
    if waiting.isEmpty { return }
    let torn = StoreReader(workspace.folder).torn(among: waiting)
    post(waiting.filter { !torn.contains($0) }, workspace, mailbox, catalogue)
    waiting = waiting.filter(torn.contains)
    if !waiting.isEmpty { _ = poll(nil, 0, 200) }
  }
  post(waiting, workspace, mailbox, catalogue)
}

/// A configuration that cannot be read is told; the records beside it are taken in all the same.
private func post(
  _ paths: [String], _ workspace: Workspace, _ mailbox: Mailbox, _ catalogue: Catalogue
) {
  if paths.isEmpty { return }
  do throws(StoreError) {
    mailbox.post(.storeChanged(try workspace.reread(paths)))
  } catch {
    mailbox.post(.storeChanged(workspace.portfolio))
    mailbox.post(.failed(words: Verdict.words(.store(error), catalogue)))
  }
}
