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
  private let terminal: Terminal
  private let environment: [String: String]
  private let repository: GitRepository
  private let syncer: Syncer?

  init(
    _ workspace: Workspace, _ saver: Worker, _ reader: Worker, _ mailbox: Mailbox,
    _ terminal: Terminal, _ environment: [String: String], _ repository: GitRepository,
    _ syncer: Syncer?
  ) {
    self.workspace = workspace
    self.saver = saver
    self.reader = reader
    self.mailbox = mailbox
    self.terminal = terminal
    self.environment = environment
    self.repository = repository
    self.syncer = syncer
  }

  /// - Parameter actor: who acts in this session, as far as that is known.
  func perform(_ effect: Effect, catalogue: Catalogue, by actor: Dashboard.Actor) {
    switch effect {
    case .apply(let change): apply(change, actor, catalogue)
    case .edit(let path, let line): edit(path, line, catalogue)
    case .copy(let text): terminal.copy(text)
    case .findActor: findActor(catalogue)
    case .checkSignatures(let path): checkSignatures(path)
    case .rereadAll: rereadAll(catalogue)
    case .sync: syncer?.begin(catalogue)
    case .cancelSync: syncer?.cancel()
    case .redraw: terminal.redraw()
    case .suspend: terminal.stop()
    }
  }

  /// Waits for the saves that are under way; false when one is still left after so many milliseconds.
  func finish(atMost milliseconds: Int32) -> Bool { saver.finish(atMost: milliseconds) }

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
    reader.perform { [workspace, mailbox] in
      do throws(StoreError) {
        mailbox.post(.storeChanged(try workspace.rereadAll()))
      } catch {
        mailbox.post(.failed(words: Verdict.words(.store(error), catalogue)))
      }
    }
  }

  private func reread(_ paths: [String], triesLeft: Int, _ catalogue: Catalogue) {
    reader.perform { [workspace, mailbox] in
      settle(paths, triesLeft: triesLeft, workspace, mailbox, catalogue)
    }
  }

  private func apply(_ change: Change, _ actor: Dashboard.Actor, _ catalogue: Catalogue) {
    saver.perform { [workspace, mailbox, environment, repository] in
      let signed = Signer(environment: environment, mayAsk: false)
        .sign(change, in: workspace.portfolio)
      do throws(WorkspaceError) {
        let applied = try workspace.apply(signed.change) {
          if case .person(let person) = actor { return person.text }
          return (try? repository.identity()).flatMap { workspace.portfolio.author($0) }
        }
        mailbox.post(
          .saved(
            signed.change, ids: applied.ids, applied.portfolio, done: applied.change,
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

  /// Asks git, which runs a program; nothing else waits for it.
  private func findActor(_ catalogue: Catalogue) {
    reader.perform { [workspace, mailbox, repository] in
      do throws(GitError) {
        let identity = try repository.identity()
        mailbox.post(.actorFound(workspace.portfolio.person(identity)))
      } catch {
        mailbox.post(.failed(words: catalogue.text(SyncMessage(error))))
      }
    }
  }

  /// Runs ssh-keygen once for each signature under one decision.
  private func checkSignatures(_ path: String) {
    reader.perform { [workspace, mailbox, environment] in
      let portfolio = workspace.portfolio
      guard let record = portfolio.record(path: path) else { return }
      let check = SignatureCheck(workspace.folder, environment: environment)
      mailbox.post(.signaturesChecked(path: path, check.results(of: [record], in: portfolio)))
    }
  }

  private func edit(_ path: String, _ line: Int?, _ catalogue: Catalogue) {
    let editor =
      ["VISUAL", "EDITOR"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty } ?? "vi"
    terminal.lend()
    let status = Editor.run(editor, workspace.folder.path + "/" + path, line: line, environment)
    terminal.resume()
    if status != 0 {
      mailbox.post(
        .failed(words: catalogue.text(ScreenMessage.editorFailed(editor, status: Int(status)))))
    }
    reread([path], triesLeft: 1, catalogue)
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
