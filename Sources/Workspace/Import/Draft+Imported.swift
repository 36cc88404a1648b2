import Domain
import Notation

extension Draft {
  /// A new record out of foreign fields, with the first state where none is given. The day of the
  /// import is not the day when a question was raised; that it was decided on a day is the best known.
  static func imported(
    _ kind: Kind, _ fields: [Assignment], body: String = "", id: RecordID? = nil
  ) -> Draft {
    func value(_ key: String) -> Node? { fields.first { $0.key.text == key }?.value }
    var fields = fields
    if kind == .decision, value("raised") == nil, let decided = value("decided") {
      fields.append(Assignment("raised", decided))
    }
    let steps = Change.adding(kind, fields, body: body, on: nil).steps
    guard case .add(var draft)? = steps.first else {
      preconditionFailure("adding a record is one step")
    }
    draft.id = id ?? draft.id
    return draft
  }

  /// - Throws: `ImportError.tooLarge` for what could not be read again.
  func step(file: String? = nil, line: Int) throws(ImportError) -> Change.Step {
    if size < Draft.surelySmall { return .add(self) }
    // Only its length counts; numbers have four digits or a few more.
    let id = id ?? RecordID(kind: kind, number: 1)
    if let limit = document(as: id).brokenLimit {
      throw .tooLarge(file: file, line: line, limit)
    }
    return .add(self)
  }

  /// Bytes that fit however they are written: an escape is at most six bytes long, and what stands
  /// around the values of lists and maps is little. Most rows need not be written to be measured.
  private static let surelySmall = Limits.frontMatter / 16

  private var size: Int {
    fields.reduce(body.utf8.count) { $0 + $1.key.text.utf8.count + $1.value.inline.utf8.count }
  }
}
