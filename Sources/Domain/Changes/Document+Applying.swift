package import Notation

extension Document {
  /// The document with one field edited, based on what the user saw.
  ///
  /// - Throws: `EditClash` when the field is neither as the user saw it nor as they want it.
  package func applying(_ edit: Edit, of kind: Kind?) throws(EditClash) -> Document {
    let present = edit.present(in: value(at: edit.key, of: kind))
    if present == edit.value?.presence { return self }
    guard present == edit.base?.presence else {
      throw EditClash(key: edit.key, theirs: present)
    }
    return setting(edit, of: kind)
  }

  /// The document with one field edited, whatever stands there.
  package func setting(_ edit: Edit, of kind: Kind?) -> Document {
    let whole = value(at: edit.key, of: kind)
    if edit.present(in: whole) == edit.value?.presence { return self }
    return setting(edit.key, of: kind, to: edit.fieldValue(over: whole))
  }
}

/// Somebody else has given the field another value.
package struct EditClash: Error, Sendable {
  /// The file key.
  package let key: Key
  /// What stands there now; nil where it is absent.
  package let theirs: Node?
}
