package import Domain
package import Notation

extension Catalogue {
  /// What differs, as a label: `budget`, `assignments CMO`, `options A cost`, `“Comments”`.
  package func label(_ field: FieldDifference, of kind: Kind) -> String {
    if field.key == .body { return say(Phrase("text", "nội dung")) }
    if let heading = field.key.heading { return "“\(heading)”" }
    let whole = plainName(self.field(field.key.text, of: kind.rawValue))
    if field.key == Common.shared.conflicts.key { return whole }
    let steps = field.place.enumerated().map { depth, step in
      depth == 0 ? step : plainName(self.field(step, of: field.key.text))
    }
    return ([whole] + steps).joined(separator: " ")
  }

  /// As the middle of a sentence takes it: `assignments` of `Assignments (RACI)`.
  func plainName(_ term: Term) -> String {
    let name = long(term)
    let plain = name.split(separator: " (").first.map(String.init) ?? name
    let isAbbreviation = plain.prefix(2).allSatisfy(\.isUppercase)
    return isAbbreviation ? plain : uncapitalised(plain)
  }

  /// One of the two values as people read it; a dash where nothing stands.
  package func text(_ node: Node?, of field: FieldDifference, in kind: Kind) -> String {
    guard let node else { return Writing.missing }
    guard let known = kind.schema.field(field.key.text) else { return node.inline }
    let owner = owner(of: field.key.text, kind)
    switch (known.type, field.place.count) {
    case (.map(_, let values), 1): return text(node, values, owner: owner)
    case (.rows(let columns), 2):
      let column = columns.first { $0.key.text == field.place[1] }
      return column.map { text(node, $0.type, owner: field.place[1]) } ?? node.inline
    case (.list(let element), _) where node.text != nil: return text(node, element, owner: owner)
    default: return text(node, known.type, owner: owner)
    }
  }
}
