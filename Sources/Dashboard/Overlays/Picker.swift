package import Canvas
import Text

/// A list to choose from, narrowed by typing: the palette, the help, states, sort orders, values.
package struct Picker: Sendable {
  /// Says what is being chosen.
  package let title: String
  /// Everything, in the order shown while nothing is typed.
  package private(set) var items: [Item]
  /// What was typed to narrow the list.
  package var field = TextField()
  /// Said in the empty line; nil for the usual words.
  var placeholder: String?
  /// Said at Enter while nothing is typed and nothing offered; nil for nothing.
  var demand: String?
  /// The names of the fields that it leads to, where it lists what an act lacks.
  var wanted: [String] = []
  /// What the typed text itself stands for, such as a day; nil where it stands for nothing.
  var reading: (@Sendable (String) -> Item?)?
  /// What is found by the typed text beside the items, with how well it fits; nil where that is all.
  var finding: (@Sendable (String) -> [(item: Item, score: Int)])?
  /// Whether the list is there again when what was chosen is left.
  var staysBelow = false
  /// What is marked of a list of which several may be, in the order of marking; nil where one is chosen.
  package var marked: [String]?
  /// How many of `items` are offered; one that was typed stands behind them.
  private var offeredCount: Int
  /// Places in `items` that the typed text leaves, best first.
  package private(set) var visible: [Int]
  /// The place in `visible`, from 0.
  package private(set) var selected = 0

  /// One thing to choose.
  package struct Item: Sendable {
    /// What it is called, in the user's language.
    package let label: String
    /// Beside the label, dimmed: the key, the id, what it is.
    package let detail: String
    /// Other words by which it is found.
    let synonyms: [String]
    /// What is marked by it; nil for what only acts.
    let value: String?
    /// What happens when it is chosen; the list is closed by then.
    let perform: @Sendable (inout State) -> [Effect]

    init(
      _ label: String, detail: String = "", synonyms: [String] = [], value: String? = nil,
      perform: @escaping @Sendable (inout State) -> [Effect]
    ) {
      self.label = label
      self.detail = detail
      self.synonyms = synonyms
      self.value = value
      self.perform = perform
    }

    /// One whose choice only changes the state.
    init(
      _ label: String, detail: String = "", synonyms: [String] = [], value: String? = nil,
      change: @escaping @Sendable (inout State) -> Void
    ) {
      self.init(label, detail: detail, synonyms: synonyms, value: value) { state in
        change(&state)
        return []
      }
    }
  }

  /// Shows every item; `start` is selected at first.
  package init(_ title: String, _ items: [Item], selecting start: Int = 0) {
    self.title = title
    self.items = items
    offeredCount = items.count
    visible = Array(items.indices)
    selected = items.indices.contains(start) ? start : 0
  }

  /// What Enter would choose; nil when nothing fits the typed text.
  package var chosen: Item? { visible.indices.contains(selected) ? items[visible[selected]] : nil }

  /// Selects another visible item; behind the last comes the first.
  package mutating func move(by step: Int) {
    if visible.isEmpty { return }
    selected = (selected + step % visible.count + visible.count) % visible.count
  }

  /// Selects another visible item, and stops at either end.
  mutating func move(byRows step: Int) {
    selected = max(0, min(selected + step, visible.count - 1))
  }

  /// Marks a value, or takes its mark away.
  mutating func toggle(_ value: String) {
    if let place = marked?.firstIndex(of: value) {
      marked?.remove(at: place)
    } else {
      marked?.append(value)
    }
  }

  /// Whether an item is marked; nil where there is nothing to mark.
  func isMarked(_ item: Item) -> Bool? {
    guard let marked, let value = item.value else { return nil }
    return marked.contains(value)
  }

  /// Offers an item more, behind the first, and shows everything with that one selected.
  mutating func offer(_ item: Item) {
    field = TextField()
    narrow()
    if items.contains(where: { $0.value == item.value }) { return }
    items.insert(item, at: min(1, items.count))
    offeredCount += 1
    visible = Array(items.indices)
    selected = min(1, items.count - 1)
  }

  /// Leaves what fits the typed text, without case and marks, the best first.
  package mutating func narrow() {
    selected = 0
    items.removeLast(items.count - offeredCount)
    guard !field.isEmpty else {
      visible = Array(items.indices)
      return
    }
    let query = FuzzyQuery(field.text)
    let scores = items.map { item in
      ([item.label, item.detail] + item.synonyms).compactMap { query.score(in: $0) }.max()
    }
    var worth = scores
    for (item, score) in finding?(field.text) ?? [] {
      items.append(item)
      worth.append(score)
    }
    visible = items.indices.filter { worth[$0] != nil }.sorted { a, b in
      (worth[a] ?? 0, -a) > (worth[b] ?? 0, -b)
    }
    if let typed = reading?(field.text) {
      items.append(typed)
      visible.insert(items.count - 1, at: 0)
    }
  }
}
