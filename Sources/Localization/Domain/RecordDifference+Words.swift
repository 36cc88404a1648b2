package import Domain
import Notation
import Text

extension Catalogue {
  /// One short sentence without a stop that says who did what, and how much more they did: `CRM moved
  /// U-0014 to parked`, `CMO set budget of P-0003 from 20 to 30, and 2 more fields`.
  ///
  /// Values are cut where they are long; they are as people wrote them and not yet sanitised.
  ///
  /// - Parameter who: as the screen names them; nil for somebody who is not known.
  package func text(_ difference: RecordDifference, by who: String?) -> String {
    let who = who ?? say(Phrase("Somebody", "Có người"))
    let name = ([difference.id.text] + [difference.record.title].filter { !$0.isEmpty })
      .joined(separator: " ")
    switch difference.event {
    case .added: return say(Phrase("\(who) added \(name)", "\(who) thêm \(name)"))
    case .removed: return say(Phrase("\(who) deleted \(name)", "\(who) xóa \(name)"))
    case .changed:
      guard let deed = Deed(difference) else { return name }
      return say(phrase(deed, difference, who)) + more(difference.fields.count - deed.told)
    }
  }

  private func more(_ count: Int) -> String {
    count > 0 ? say(Phrase(", and ", ", và ")) + moreFields(count) : ""
  }

  private func moreFields(_ count: Int) -> String {
    say(Phrase("\(count) more field\(count == 1 ? "" : "s")", "\(count) trường khác"))
  }

  private func phrase(_ deed: Deed, _ difference: RecordDifference, _ who: String) -> Phrase {
    let id = difference.id.text
    switch deed.sort {
    case .archived: return Phrase("\(who) archived \(id)", "\(who) lưu trữ \(id)")
    case .restored: return Phrase("\(who) restored \(id)", "\(who) khôi phục \(id)")
    case .moved(let state):
      let label = uncapitalised(long(value(state, of: difference.id.kind.rawValue)))
      return Phrase("\(who) moved \(id) to \(label)", "\(who) chuyển \(id) sang \(label)")
    case .closed(let verdict):
      let label = uncapitalised(long(value(verdict, of: "verdict")))
      return Phrase("\(who) closed \(id): \(label)", "\(who) đóng \(id): \(label)")
    case .signed: return Phrase("\(who) signed \(id)", "\(who) ký \(id)")
    case .agreed: return Phrase("\(who) agreed to \(id)", "\(who) thống nhất \(id)")
    case .readBack: return Phrase("\(who) read \(id) back", "\(who) diễn giải lại \(id)")
    case .deferred(let day):
      return Phrase(
        "\(who) deferred \(id) to \(writing.day(day))",
        "\(who) lùi hạn \(id) đến \(writing.day(day))")
    case .commented(let words):
      return Phrase(
        "\(who) commented on \(id): \(words.brief)", "\(who) nhận xét \(id): \(words.brief)")
    case .other(let field): return phrase(field, id, difference.id.kind, who)
    }
  }

  private func phrase(
    _ field: FieldDifference, _ id: String, _ kind: Kind, _ who: String
  ) -> Phrase {
    let label = label(field, of: kind)
    func words(_ node: Node) -> String { text(node, of: field, in: kind).brief }
    switch field.sort {
    case .conflictArose(let conflict) where conflict.isEditAgainstArchive:
      return Phrase(
        "\(id) was edited on one side and archived on the other",
        "\(id): một bên sửa, một bên lưu trữ")
    case .conflictArose(let conflict):
      return Phrase(
        "\(conflict.field) of \(id) was given several values at once",
        "\(fieldName(conflict.field, of: kind)) của \(id) được ghi nhiều giá trị cùng lúc")
    case .conflictSettled(let conflict, let value):
      let chosen = value.map { ": " + $0.inline.brief } ?? ""
      return Phrase(
        "\(who) settled \(conflict.field) of \(id)\(chosen)",
        "\(who) chọn giá trị cho \(fieldName(conflict.field, of: kind)) của \(id)\(chosen)")
    case .items(let added, let removed):
      return phrase(
        items: added.map { name($0, field, kind) }, removed.map { name($0, field, kind) }
      )
      .map { items in items(who, label, id) }
        ?? Phrase("\(who) changed \(label) of \(id)", "\(who) sửa \(label) của \(id)")
    case .value where field.isLong(in: kind):
      return Phrase("\(who) changed \(label) of \(id)", "\(who) sửa \(label) của \(id)")
    case .value: return phrase(field.from.map(words), field.to.map(words), label, id, who)
    }
  }

  private func phrase(
    _ from: String?, _ to: String?, _ label: String, _ id: String, _ who: String
  ) -> Phrase {
    switch (from, to) {
    case (let from?, let to?):
      Phrase(
        "\(who) set \(label) of \(id) from \(from) to \(to)",
        "\(who) đổi \(label) của \(id) từ \(from) thành \(to)")
    case (nil, let to?):
      Phrase("\(who) set \(label) of \(id) to \(to)", "\(who) ghi \(label) của \(id) là \(to)")
    case (_, nil): Phrase("\(who) removed \(label) of \(id)", "\(who) bỏ \(label) của \(id)")
    }
  }

  /// Nil where some came and others went.
  private func phrase(
    items added: [String], _ removed: [String]
  ) -> ((_ who: String, _ label: String, _ id: String) -> Phrase)? {
    let items = writing.list(added + removed)
    if removed.isEmpty {
      return { who, label, id in
        Phrase(
          "\(who) added \(items) to \(label) of \(id)",
          "\(who) thêm \(items) vào \(label) của \(id)")
      }
    }
    if !added.isEmpty { return nil }
    return { who, label, id in
      Phrase(
        "\(who) took \(items) from \(label) of \(id)", "\(who) bỏ \(items) khỏi \(label) của \(id)")
    }
  }

  /// A row by its first column.
  private func name(_ item: Node, _ field: FieldDifference, _ kind: Kind) -> String {
    if case .map(let pairs) = item { return (pairs.first?.value ?? item).inline.brief }
    return text(item, of: field, in: kind).brief
  }
}

extension FieldDifference {
  /// Whether its values are texts or tables, which no sentence can hold.
  fileprivate func isLong(in kind: Kind) -> Bool {
    if key == .body || key.heading != nil { return true }
    if place.count > 1 { return false }
    return switch kind.schema.field(key.text)?.type {
    case .prose, .rows: true
    case nil: (from ?? to)?.text == nil
    default: false
    }
  }
}

extension String {
  /// The first line, cut.
  fileprivate var brief: String {
    let line = prefix { !$0.isNewline }
    return line.count == count && count <= 48 ? self : line.prefix(47) + "…"
  }
}
