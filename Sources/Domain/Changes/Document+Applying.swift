package import Notation

extension Document {
  /// The document with one field edited, based on what the user saw.
  ///
  /// - Throws: `EditClash` when the field is neither as the user saw it nor as they want it.
  package func applying(_ edit: Edit, of kind: Kind?) throws(EditClash) -> Document {
    let present = edit.present(in: value(of: edit.key, in: kind))
    if present == edit.value?.presence { return self }
    guard present == edit.base?.presence else {
      throw EditClash(key: edit.key, theirs: present)
    }
    return setting(edit, of: kind)
  }

  /// The document with one field edited, whatever stands there.
  package func setting(_ edit: Edit, of kind: Kind?) -> Document {
    let present = value(of: edit.key, in: kind)
    if edit.present(in: present) == edit.value?.presence { return self }
    let wanted = edit.fieldValue(over: present)
    guard let field = kind?.schema.field(edit.key.text) else {
      return setting(edit.key, to: wanted)
    }
    return setting(field, to: wanted)
  }

  /// The value of a key, known to the schema or not, wherever it stands; nil when absent or empty.
  package func value(of key: Key, in kind: Kind?) -> Node? {
    guard let field = kind?.schema.field(key.text) else { return self[key]?.presence }
    return value(of: field)
  }
}

/// Somebody else has given the field another value.
package struct EditClash: Error, Sendable {
  /// The file key.
  package let key: Key
  /// What stands there now; nil where it is absent.
  package let theirs: Node?
}
