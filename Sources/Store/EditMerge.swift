package import Domain
import Notation

/// The edits of one change on top of what stands in the file by now.
///
/// A field that nobody else has touched is set. One that was changed underneath is merged: lists and maps
/// part by part, prose line by line, and two values of one scalar both stand in `conflicts`.
struct EditMerge {
  private(set) var document: Document
  /// What stands against each other now and did not before.
  private(set) var conflicts: [Conflict] = []
  /// What was really done: what was asked for, but for the fields that had to be merged.
  private(set) var done: [Edit] = []
  /// Whether something had to be merged.
  private(set) var hasMerged = false
  /// Nil for `steerco.yaml`.
  private let kind: Kind?
  private let author: Author

  init(_ document: Document, of kind: Kind?, by author: Author) {
    self.document = document
    self.kind = kind
    self.author = author
  }

  mutating func apply(_ edits: [Edit]) {
    let (settling, setting) = (edits.filter(\.settles), edits.filter { !$0.settles })
    let settled = settling.compactMap { $0.base.flatMap(Conflict.init) }
    for edit in setting { apply(edit, settling: settled.filter { touches(edit, $0) }) }
    for edit in settling
    where edit.base.flatMap(Conflict.init).map({ conflict in
      !setting.contains { touches($0, conflict) }
    }) ?? true {
      take(edit)
    }
  }

  private func touches(_ edit: Edit, _ conflict: Conflict) -> Bool {
    edit.sets(FieldPlace(conflict.field, in: document, of: kind))
  }

  private mutating func apply(_ edit: Edit, settling settled: [Conflict]) {
    let present = edit.present(in: document.value(at: edit.key, of: kind))
    let theirs = document.conflicts.filter { touches(edit, $0) }
    let isFree = present == edit.base?.presence || present == edit.value?.presence
    guard isFree, theirs.allSatisfy(settled.contains) else { return merge(edit, settled) }
    take(edit)
    for conflict in theirs { take(Edit(settling: conflict)) }
  }

  private mutating func merge(_ edit: Edit, _ settled: [Conflict]) {
    hasMerged = true
    let whole = document.value(at: edit.key, of: kind)
    func field(_ value: Node?) -> Node? {
      Edit(edit.key, entry: edit.entry, from: edit.base ?? edit.value, to: value)
        .fieldValue(over: whole)?.presence
    }
    let theirs = document.conflicts.filter { $0.isWithin(edit.key.text) }
    if theirs.isEmpty, settled.isEmpty, let text = prose(edit, over: whole) {
      return take(Edit(edit.key, from: whole, to: text))
    }
    let merged = FieldMerge(
      kind?.schema.field(edit.key.text), key: edit.key.text,
      base: FieldState(field(edit.base), conflicts: settled),
      FieldState(field(edit.value), by: author.name(), on: author.day),
      FieldState(whole, conflicts: theirs))
    take(Edit(edit.key, from: whole, to: merged.value))
    for conflict in theirs where !merged.conflicts.contains(conflict) {
      take(Edit(settling: conflict))
    }
    for conflict in merged.conflicts where !theirs.contains(conflict) {
      conflicts.append(conflict)
      take(Edit(settling: conflict).inverse)
    }
  }

  /// A text of the body with the lines of both sides, as two clones merge it; nil where they clash.
  private func prose(_ edit: Edit, over present: Node?) -> Node? {
    let isProse = edit.key.heading != nil || kind?.schema.field(edit.key.text)?.heading != nil
    guard isProse, edit.entry == nil, let ours = edit.value?.text, let theirs = present?.text
    else { return nil }
    func lines(_ text: String) -> [String] { BodyPart(LineMerge.lines("\(text)\n".utf8)).text }
    let merged = BodyMerge.lines(
      base: lines(edit.base?.text ?? ""), lines(ours), lines(theirs))
    return merged.map { lines in
      let text = lines.joined()
      return .scalar(text.hasSuffix("\n") ? String(text.dropLast()) : text)
    }
  }

  private mutating func take(_ edit: Edit) {
    document = document.setting(edit, of: kind)
    done.append(standing(edit))
  }

  /// A text goes under its heading without blank lines around it, and with its own headings as text: what
  /// is taken back is what stands there, or nobody could take it back.
  private func standing(_ edit: Edit) -> Edit {
    guard edit.entry == nil, case .scalar? = edit.value else { return edit }
    let value = document.value(at: edit.key, of: kind)
    return Edit(edit.key, from: edit.base, to: value)
  }
}

/// Who makes a change, and when.
package struct Author {
  /// A handle, else the name that git knows; nil where nobody does. Asked only when it matters.
  let name: () -> String?
  /// The day on which the change is made.
  let day: Day

  package init(_ name: @escaping () -> String?, on day: Day) {
    self.name = name
    self.day = day
  }
}

extension Edit {
  /// Whether it takes an entry out of `conflicts`.
  fileprivate var settles: Bool {
    key == Common.shared.conflicts.key && entry != nil && value == nil
  }
}
