package import Domain
package import Notation
import Text

extension Catalogue {
  /// `Status of U-0014 was changed on both sides`
  package func title(of conflict: Conflict, in record: Record) -> String {
    if conflict.isEditAgainstArchive {
      return text(ConflictMessage.archivedTitle(id: record.id.text))
    }
    let place = FieldPlace(conflict.field, in: record)
    return text(ConflictMessage.title(field: label(of: place, in: record.kind), id: record.id.text))
  }

  /// `Park — CMO, 12 Mar`
  package func text(
    _ candidate: Conflict.Candidate, at place: FieldPlace, of kind: Kind?
  ) -> String {
    let day = candidate.on.map(writing.shortDay)
    if place.isArchived {
      return text(
        candidate.value == nil
          ? ConflictMessage.keepRecord(by: candidate.by.map(shown))
          : .archiveRecord(by: candidate.by.map(shown), on: day))
    }
    return text(
      ConflictMessage.candidate(
        value: value(candidate.value, at: place, of: kind), by: candidate.by.map(shown),
        on: day))
  }

  /// To keep what is in force: `Keep Idea, as it was`, or, against an archive, `Keep it — CIO`.
  package func textToKeep(_ value: Node?, against conflict: Conflict, in record: Record) -> String {
    let place = FieldPlace(conflict.field, in: record)
    if value == nil, conflict.isEditAgainstArchive,
      let editor = conflict.candidates.first(where: { $0.value == nil })
    {
      return text(editor, at: place, of: record.kind)
    }
    return text(ConflictMessage.keep(value: self.value(value, at: place, of: record.kind)))
  }

  /// `D-0012 status: CMO set Park, CIO set Accept (in force: Idea)`, and `D-0012: CIO edited it, …`.
  ///
  /// - Parameter name: the id, or the name of the configuration.
  package func summary(
    of conflict: Conflict, named name: String, in document: Document, of kind: Kind?,
    isLabelled: Bool = false
  ) -> String {
    let words = summary(of: conflict, in: document, of: kind, isLabelled: isLabelled)
    return conflict.isEditAgainstArchive ? "\(name): \(words)" : "\(name) \(words)"
  }

  /// `status: CMO set Park, CIO set Accept (in force: Idea)`
  ///
  /// - Parameters:
  ///   - document: what the conflict stands in.
  ///   - isLabelled: whether the field has its label, as on screens, and not its file key.
  package func summary(
    of conflict: Conflict, in document: Document, of kind: Kind?, isLabelled: Bool = false
  ) -> String {
    if conflict.isEditAgainstArchive {
      func giver(_ isArchiver: Bool) -> String? {
        conflict.candidates.first { ($0.value != nil) == isArchiver }?.by.map(shown)
      }
      return text(
        ConflictMessage.editedAndArchived(editor: giver(false), archiver: giver(true)))
    }
    let place = FieldPlace(conflict.field, in: document, of: kind)
    let inForce = place.value(in: document.value(at: place.key, of: kind))
    let given = conflict.candidates.map { candidate in
      text(
        ConflictMessage.gave(
          by: candidate.by.map(shown), value: value(candidate.value, at: place, of: kind)))
    }
    return text(
      ConflictMessage.summary(
        field: isLabelled ? label(of: place, in: kind) : fieldName(conflict.field, of: kind),
        given: given,
        inForce: value(inForce, at: place, of: kind)))
  }

  /// `Resolved: D-0012 status: Park.`
  ///
  /// - Parameters:
  ///   - field: as the conflict named it.
  ///   - id: of the record; nil for `steerco.yaml`.
  ///   - document: with the value that was chosen.
  package func resolved(_ field: String, of id: RecordID?, in document: Document) -> String {
    let place = FieldPlace(field, in: document, of: id?.kind)
    let chosen = place.value(in: document.value(at: place.key, of: id?.kind))
    return text(
      ConflictMessage.resolved(
        id: id?.text ?? "steerco.yaml", field: fieldName(field, of: id?.kind),
        value: value(chosen, at: place, of: id?.kind))
    )
  }

  /// A value in words, on one line; nil for none.
  package func value(_ value: Node?, at place: FieldPlace, of kind: Kind?) -> String? {
    value?.presence.map { node in
      guard let kind, let type = place.type(in: kind) else { return node.inline.oneLine }
      let owner = place.key == Record.statusKey ? kind.rawValue : place.steps.last ?? place.key.text
      return text(node, type, owner: place.isEntry ? place.key.text : owner, .long).oneLine
    }
  }

  /// The label of the field, with the place inside it.
  package func label(of place: FieldPlace, in kind: Kind?) -> String {
    let steps = place.steps.enumerated().map { depth, step in
      depth == 0 ? step : uncapitalised(long(field(step, of: place.key.text)))
    }
    return ([long(field(place.key.text, of: kind?.rawValue))] + steps).joined(separator: " ")
  }

}

extension Conflict {
  /// Whether one side archived, or deleted, the record that the other edited.
  var isEditAgainstArchive: Bool {
    field == Record.archivedKey.text && base == nil
      && candidates.contains { $0.value == nil } && candidates.contains { $0.value != nil }
  }
}

extension FieldPlace {
  fileprivate var isArchived: Bool { key == Record.archivedKey && steps.isEmpty }

  /// Whether it is one entry of a map: its values have the words of the field.
  fileprivate var isEntry: Bool { steps.count == 1 }
}

extension String {
  fileprivate var oneLine: String {
    String(split(whereSeparator: \.isNewline).first ?? "").sanitised.clipped(to: 60)
  }
}
