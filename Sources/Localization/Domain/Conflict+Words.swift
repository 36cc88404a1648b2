package import Domain
package import Notation
import Text

extension Catalogue {
  /// `Status of U-0014 was changed on both sides`
  package func title(of conflict: Conflict, in record: Record) -> String {
    let place = FieldPlace(conflict.field, in: record)
    return text(ConflictMessage.title(field: label(of: place, in: record.kind), id: record.id.text))
  }

  /// `Park — CMO, 12 Mar`
  package func text(
    _ candidate: Conflict.Candidate, at place: FieldPlace, of kind: Kind?
  ) -> String {
    text(
      ConflictMessage.candidate(
        value: value(candidate.value, at: place, of: kind), by: candidate.by.map(name(of:)),
        on: candidate.on.map(writing.shortDay)))
  }

  /// `status: CMO set Park, CIO set Accept (in force: Idea)`
  ///
  /// - Parameters:
  ///   - document: what the conflict stands in.
  ///   - isLabelled: whether the field has its label, as on screens, and not its file key.
  package func summary(
    of conflict: Conflict, in document: Document, of kind: Kind?, isLabelled: Bool = false
  ) -> String {
    let place = FieldPlace(conflict.field, in: document, of: kind)
    let inForce = place.value(in: document.value(at: place.key, of: kind))
    let given = conflict.candidates.map { candidate in
      text(
        ConflictMessage.gave(
          by: candidate.by.map(name(of:)), value: value(candidate.value, at: place, of: kind)))
    }
    return text(
      ConflictMessage.summary(
        field: isLabelled ? label(of: place, in: kind) : conflict.field, given: given,
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
        id: id?.text ?? "steerco.yaml", field: field, value: value(chosen, at: place, of: id?.kind))
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
    ([long(field(place.key.text, of: kind?.rawValue))] + place.steps).joined(separator: " ")
  }

  /// Handles as they stand on every screen, other names as git has them.
  private func name(of who: String) -> String {
    who.contains(" ") ? who : who.uppercased()
  }
}

extension FieldPlace {
  /// Whether it is one entry of a map: its values have the words of the field.
  fileprivate var isEntry: Bool { steps.count == 1 }
}

extension String {
  fileprivate var oneLine: String {
    String(split(whereSeparator: \.isNewline).first ?? "").sanitised.clipped(to: 60)
  }
}
