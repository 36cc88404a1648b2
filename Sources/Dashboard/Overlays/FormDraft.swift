package import Domain
import Notation

/// What was typed into a form and not saved: enough to open it again in another session.
package struct FormDraft: Sendable, Equatable {
  /// The kind of the record.
  package let kind: Kind
  /// The file of the record, from the store's folder; nil for a new record.
  package let path: String?
  /// The record that a new one began from; nil for one that began empty.
  package let origin: RecordID?
  /// The file key of the field that was selected.
  package let selected: String
  /// Those that differ from the file, in the order of the form.
  package let fields: [Field]

  /// One field with something typed.
  package struct Field: Sendable, Equatable {
    /// The file key.
    package let key: String
    /// As typed, also where it does not fit.
    package let text: String
    /// The value that the user saw, as typed; empty where nothing stood.
    package let base: String

    package init(key: String, text: String, base: String) {
      self.key = key
      self.text = text
      self.base = base
    }
  }

  package init(
    kind: Kind, path: String?, origin: RecordID? = nil, selected: String, fields: [Field]
  ) {
    self.kind = kind
    self.path = path
    self.origin = origin
    self.selected = selected
    self.fields = fields
  }

  /// One draft of a store; the form of a record, or of a new one of a kind.
  package var key: String { FormDraft.key(path, kind, origin) }

  static func key(_ path: String?, _ kind: Kind, _ origin: RecordID?) -> String {
    path ?? (["new", kind.rawValue] + [origin?.text].compactMap { $0 }).joined(separator: " ")
  }
}

/// A moment in the local time zone.
package struct Moment: Sendable, Equatable {
  /// The day of the calendar.
  package let day: Day
  /// Since the day began.
  package let minutes: Int

  package init(day: Day, minutes: Int) {
    self.day = day
    self.minutes = minutes
  }
}

/// A draft that lies on the disk, and since when.
package struct KeptDraft: Sendable, Equatable {
  /// What was typed.
  package let draft: FormDraft
  /// When it was written last.
  package let moment: Moment

  package init(_ draft: FormDraft, _ moment: Moment) {
    self.draft = draft
    self.moment = moment
  }
}

extension Form {
  /// What the draft of this form is kept under.
  var draftKey: String { FormDraft.key(record?.path, kind, origin) }

  /// Whether anything typed differs from what stands in the file by now.
  var isNews: Bool {
    fields.contains { $0.isChanged && ($0.node != $0.present || $0.misfit != nil) }
  }

  /// What would be lost now, the text that is being typed included; nil where nothing would.
  ///
  /// - Parameter canonical: what was typed, as the file has it.
  func draft(_ canonical: (String, FormSlot) -> String) -> FormDraft? {
    var form = self
    form.stopTyping(canonical)
    let fields = form.fields.filter(\.isChanged).map {
      FormDraft.Field(key: $0.field.key.text, text: $0.text, base: $0.original)
    }
    if fields.isEmpty { return nil }
    return FormDraft(
      kind: kind, path: record?.path, origin: origin, selected: current.field.key.text,
      fields: fields)
  }

  /// The form of a record, or of a new one, with what was typed into it in an earlier session.
  init(_ kept: KeptDraft, of record: Record?) {
    self.init(kept.draft.kind, editing: record)
    origin = kept.draft.origin
    for field in kept.draft.fields { restore(field.key, text: field.text, base: field.base) }
    select(kept.draft.selected)
    reopened = Reopened(moment: kept.moment)
  }
}
