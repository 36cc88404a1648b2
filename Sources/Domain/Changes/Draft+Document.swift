package import Notation

extension Draft {
  /// The file of the new record: the id, the assigned fields in the schema's order, then other keys
  /// as they were given, then the body.
  package func document(as id: RecordID) -> Document {
    let schema = kind.schema
    let known = schema.fields.compactMap { field in
      fields.last { $0.key == field.key }.map { (field, $0.value) }
    }
    let inBody = known.filter {
      $0.0.heading != nil && $0.1.text?.contains(where: \.isNewline) == true
    }
    let inFront = known.filter { field, _ in !inBody.contains { $0.0.key == field.key } }
    let unknown = fields.filter { schema.field($0.key.text) == nil }
    let entries =
      [(Record.idKey, Node.scalar(id.text))]
      + inFront.filter { $0.0.key != Record.idKey && $0.1.presence != nil }.map { ($0.0.key, $0.1) }
      + unknown.map { ($0.key, $0.value) }
    return inBody.reduce(Document.record(entries, body: body)) { document, item in
      document.setting(item.0, to: item.1)
    }
  }
}
