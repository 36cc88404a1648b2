import Domain
import Localization

/// What is known of the drafts on the disk, so that only what differs is written.
struct DraftShelf: Sendable {
  /// As they were handed out to be written last.
  var written: [String: FormDraft] = [:]
  /// When they were, as far as that has been told.
  var moments: [String: Moment] = [:]
}

extension State {
  /// Whether there is something in the form on top that can be thrown away.
  var hasTyped: Bool {
    if case .form(let form)? = overlays.last { form.hasChanges } else { false }
  }

  /// A form that is left keeps what was typed for the next time.
  mutating func keep(_ form: Form) {
    drafts[form.draftKey] = form.hasChanges ? form : nil
    if form.hasChanges { tell(catalogue.text(.draftKept)) }
  }

  /// Goes back to the screen. What was typed into forms on the way is kept.
  mutating func closeOverlays() {
    while let overlay = overlays.last {
      finishTyping()
      if case .form = overlay, case .form(let form)? = overlays.last { keep(form) }
      overlays.removeLast()
    }
  }

  /// The draft of a form, where there is one.
  func reopened(_ form: Form) -> Form {
    guard var draft = drafts[form.draftKey] else { return form }
    draft.reopened = Form.Reopened(moment: shelf.moments[form.draftKey])
    return draft
  }

  /// Drafts of an earlier session. Those of records that are gone stay where they are.
  mutating func take(_ found: [KeptDraft]) {
    if preferences.isReadOnly { return }
    var names: [String] = []
    for kept in found where drafts[kept.draft.key] == nil {
      let record = kept.draft.path.flatMap { portfolio.record(path: $0) }
      if kept.draft.path != nil, record == nil { continue }
      let form = Form(kept, of: record)
      shelf.written[form.draftKey] = kept.draft
      // What was being saved when the program ended stands there by now.
      guard form.isNews else { continue }
      drafts[form.draftKey] = form
      shelf.moments[form.draftKey] = kept.moment
      names.append(draftName(form.draftKey))
    }
    if !names.isEmpty { tell(catalogue.text(FormMessage.draftsFound(names.sorted()))) }
  }

  /// A draft that stands in the files by now, saved by another session, is none any more.
  mutating func forgetSavedDrafts() {
    for (key, draft) in drafts {
      guard let path = draft.record?.path, let record = portfolio.record(path: path),
        record != draft.record
      else { continue }
      var fresh = draft
      fresh.rebase(on: record)
      drafts[key] = fresh.isNews ? fresh : nil
    }
  }

  /// What is to be written of the forms since the last event, and what is saved or thrown away.
  mutating func draftEffects() -> [Effect] {
    let open = overlays.compactMap { overlay in
      if case .form(let form) = overlay { form } else { nil }
    }
    if open.isEmpty, shelf.written.isEmpty, drafts.isEmpty { return [] }
    var now: [String: FormDraft] = [:]
    let (catalogue, today) = (catalogue, portfolio.today)
    for form in drafts.values + open {
      now[form.draftKey] = form.draft { text, slot in
        catalogue.fileText(inForm: text, for: slot.type, of: slot.key, today: today)
      }
    }
    let kept = now.filter { shelf.written[$0.key] != $0.value }.sorted { $0.key < $1.key }
    let dropped = shelf.written.keys.filter { now[$0] == nil }.sorted()
    shelf.written = now
    return kept.map { .keepDraft($0.value) } + dropped.map { .dropDraft(key: $0) }
  }

  func draftName(_ key: String) -> String {
    if let record = portfolio.record(path: key) { return record.id.text }
    let add = catalogue.long(catalogue.action("add"))
    guard let kind = drafts[key]?.kind else { return add }
    return "\(add): \(catalogue.long(catalogue.kind(kind.rawValue)))"
  }
}
