import CSystem
import CursesTerminal
import Dashboard
import Domain
import Glibc
import Localization
import Store
import Workspace

/// Does what the dashboard asks for: slow things on a thread of their own, whose results come back as
/// events; what needs the terminal at once.
final class EffectPerformer {
  private let workspace: Workspace
  private let worker: Worker
  private let mailbox: Mailbox
  private let terminal: Terminal
  private let environment: [String: String]

  init(
    _ workspace: Workspace, _ worker: Worker, _ mailbox: Mailbox, _ terminal: Terminal,
    _ environment: [String: String]
  ) {
    self.workspace = workspace
    self.worker = worker
    self.mailbox = mailbox
    self.terminal = terminal
    self.environment = environment
  }

  func perform(_ effect: Effect, catalogue: Catalogue) {
    switch effect {
    case .apply(let change): apply(change, catalogue)
    case .edit(let path, let line): edit(path, line, catalogue)
    case .copy(let text): terminal.copy(text)
    case .rereadAll: rereadAll(tellingErrorsIn: catalogue)
    case .redraw: terminal.redraw()
    case .suspend: terminal.stop()
    }
  }

  func reread(_ changes: StoreWatch.Changes) {
    switch changes {
    case .everything: rereadAll(tellingErrorsIn: nil)
    case .files(let paths): reread(paths, triesLeft: 3)
    }
  }

  /// An error is told where the user asked for it; a store that is just being changed is read again
  /// at the next event anyway.
  func rereadAll(tellingErrorsIn catalogue: Catalogue?) {
    worker.perform { [workspace, mailbox] in
      do throws(StoreError) {
        mailbox.post(.storeChanged(try workspace.rereadAll()))
      } catch {
        guard let catalogue else { return }
        mailbox.post(.failed(words: Verdict.words(.store(error), catalogue)))
      }
    }
  }

  /// A file that cannot be read is looked at again a little later before it is reported: editors save
  /// in steps.
  private func reread(_ paths: [String], triesLeft: Int) {
    worker.perform { [workspace, mailbox] in
      var waiting = paths
      for _ in 0..<triesLeft {
        let torn = Set(StoreReader(workspace.folder).reread(waiting).unreadable.map(\.path))
        let whole = waiting.filter { !torn.contains($0) }
        post(whole, workspace, mailbox)
        waiting = waiting.filter(torn.contains)
        if waiting.isEmpty { return }
        _ = poll(nil, 0, 200)
      }
      post(waiting, workspace, mailbox)
    }
  }

  private func apply(_ change: Change, _ catalogue: Catalogue) {
    worker.perform { [workspace, mailbox] in
      do throws(WorkspaceError) {
        let applied = try workspace.apply(change)
        mailbox.post(.saved(change, ids: applied.ids, applied.portfolio))
      } catch {
        mailbox.post(.refused(change, words: Verdict.words(error, catalogue)))
      }
    }
  }

  private func edit(_ path: String, _ line: Int?, _ catalogue: Catalogue) {
    let editor =
      ["VISUAL", "EDITOR"].lazy.compactMap { self.environment[$0] }.first { !$0.isEmpty } ?? "vi"
    terminal.suspend()
    let status = Editor.run(editor, workspace.folder.path + "/" + path, line: line, environment)
    terminal.resume()
    if status != 0 {
      mailbox.post(
        .failed(words: catalogue.text(ScreenMessage.editorFailed(editor, status: Int(status)))))
    }
    reread([path], triesLeft: 1)
  }

}

private func post(_ paths: [String], _ workspace: Workspace, _ mailbox: Mailbox) {
  guard !paths.isEmpty, let portfolio = try? workspace.reread(paths) else { return }
  mailbox.post(.storeChanged(portfolio))
}
