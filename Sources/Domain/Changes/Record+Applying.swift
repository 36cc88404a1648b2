extension Record {
  /// The record as what these changes do to it would leave it, one after the other. An edit that meets
  /// another value than the one it was based on is left out.
  package func applying(_ changes: [Change]) -> Record {
    let edits = changes.flatMap { change in
      change.steps.flatMap { step -> [Edit] in
        if case .edit(id, let edits) = step { return edits }
        return []
      }
    }
    if edits.isEmpty { return self }
    let document = edits.reduce(document) { document, edit in
      (try? document.applying(edit, of: kind)) ?? document
    }
    return Record(id: id, fileName: fileName, document: document)
  }
}
