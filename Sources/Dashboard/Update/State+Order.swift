import Canvas
import Domain
import Localization
import Notation

extension State {
  /// One dialog for order and groups: what is in force first, then every other key.
  mutating func chooseOrder() {
    let terms = list.orderTerms
    let others = Query.Subject.sortKeys(of: list.kind).filter { key in
      !terms.contains { $0.subject.key == key }
    }
    let items =
      terms.map(turning) + [oneKeyAlone, grouping] + (isArrangedOtherwise ? [standard] : [])
      + others.map(adding)
    let title = "\(catalogue.long(catalogue.action("sort"))): \(arrangementWords())"
    overlays.append(.picker(Picker(title, items)))
  }

  /// `1. Overdue ▼`, which Enter turns round.
  private func turning(_ term: SortOrder.Term) -> Picker.Item {
    let terms = list.orderTerms
    let number = (terms.firstIndex { $0.subject.key == term.subject.key } ?? 0) + 1
    let arrow = term.isDescending ? glyphs.sortedDown : glyphs.sortedUp
    let turned = terms.map { other in
      (other.isReversed != (other.subject.key == term.subject.key) ? "-" : "") + other.subject.key
    }
    return Picker.Item(
      "\(number). \(label(of: term.subject.key)) \(arrow)",
      detail: catalogue.text(ListMessage.turnRound), synonyms: [term.subject.key]
    ) { $0.arrange(turned.joined(separator: ","), group: $0.list.group) }
  }

  /// The first key that somebody chooses takes the place of the screen's own order; others break its ties.
  private func adding(_ key: String) -> Picker.Item {
    let isFirst = list.order == Screen.with(screen)?.order
    let order = isFirst ? key : "\(list.order),\(key)"
    return Picker.Item(label(of: key), detail: catalogue.fileWordBeside(key), synonyms: [key]) {
      $0.arrange(order, group: $0.list.group)
    }
  }

  private var oneKeyAlone: Picker.Item {
    Picker.Item(catalogue.text(ListMessage.oneKeyAlone)) { $0.chooseKeyAlone() }
  }

  private mutating func chooseKeyAlone() {
    let items = Query.Subject.sortKeys(of: list.kind).map { key in
      Picker.Item(label(of: key), detail: catalogue.fileWordBeside(key), synonyms: [key]) {
        $0.arrange(key, group: $0.list.group)
      }
    }
    overlays.append(.picker(Picker(catalogue.text(ListMessage.oneKeyAlone), items)))
  }

  private var grouping: Picker.Item {
    Picker.Item(
      catalogue.text(ListMessage.groupBy), detail: list.group.map { label(of: $0) } ?? "",
      synonyms: catalogue.action("group").synonyms
    ) { $0.chooseGroup() }
  }

  private var standard: Picker.Item {
    Picker.Item(catalogue.text(ListMessage.standardOrder)) { state in
      state.arrange(Screen.with(state.screen)?.order ?? "id", group: nil)
    }
  }

  /// What rows can stand together by; the selected one is in force.
  mutating func chooseGroup() {
    let keys = Query.Subject.groupKeys(of: list.kind)
    let none = Picker.Item(catalogue.text(ListMessage.noGroups)) { state in
      state.arrange(state.list.order, group: nil)
    }
    let items = keys.map { key in
      Picker.Item(label(of: key), detail: catalogue.fileWordBeside(key), synonyms: [key]) {
        $0.arrange($0.list.order, group: key)
      }
    }
    let start = keys.firstIndex { $0 == list.group }.map { $0 + 1 } ?? 0
    let title = catalogue.long(catalogue.action("group"))
    overlays.append(.picker(Picker(title, [none] + items, selecting: start)))
  }

  /// Orders and groups the list that is shown, and says so where it cannot.
  package mutating func arrange(_ order: String, group: String?) {
    do throws(QueryError) { try list.setOrder(order, group: group, portfolio) } catch {
      report(catalogue.text(error))
    }
  }

  /// The label of a field or a computed key of the screen's kind.
  func label(of key: String) -> String { catalogue.long(catalogue.term(for: key, in: list.kind)) }

  /// `by overdue, then id · grouped by status`
  func arrangementWords(withOrder: Bool = true) -> String {
    let terms = withOrder ? list.orderTerms : []
    return catalogue.text(
      ListMessage.arranged(
        by: terms.map { label(of: $0.subject.key) }, group: list.group.map(label)))
  }

  /// Whether the list is not in the order that its screen has by itself.
  var isArrangedOtherwise: Bool {
    list.group != nil || list.order != Screen.with(screen)?.order
  }
}

extension RecordList {
  /// What the rows are ordered by, the first first; the group is not among them.
  var orderTerms: [SortOrder.Term] { (try? SortOrder(order, of: kind))?.terms ?? [] }
}

extension Query.Subject {
  /// What a list of `kind` can be ordered by: fields of one value, and what is computed.
  static func sortKeys(of kind: Kind) -> [String] {
    let fields = kind.schema.fields.filter { field in
      switch field.type {
      case .prose, .rows, .map: false
      default: !["import-key", "formerly", "archived"].contains(field.key.text)
      }
    }
    return fields.map(\.key.text) + kind.indicators.map(\.key)
  }

  /// What many records have in common: words to choose from, people, references and states.
  static func groupKeys(of kind: Kind) -> [String] {
    let fields = kind.schema.fields.filter { field in
      switch field.type {
      case .choice, .yesNo, .person, .reference: true
      default: field.key.text == "market"
      }
    }
    let words: Set = [
      "state", "rag", "owes", "shiny", "ready", "untold", "review-due", "verdict-due", "waits-on",
    ]
    let computed = kind.indicators.map(\.key).filter(words.contains)
    let keys = fields.map(\.key.text) + computed
    return keys + ["owner", "side", "waits"].filter { !keys.contains($0) }
  }
}
