package import Canvas
package import Domain
package import Localization
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
  /// What the typed text itself stands for, such as a day; nil where it stands for nothing.
  var reading: (@Sendable (String) -> Item?)?
  /// How many of `items` are offered; one that was typed stands behind them.
  private let offeredCount: Int
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
    /// What happens when it is chosen.
    package let intent: Intent
    /// Other words by which it is found.
    let synonyms: [String]

    package init(
      _ label: String, detail: String = "", synonyms: [String] = [], _ intent: Intent
    ) {
      self.label = label
      self.detail = detail
      self.synonyms = synonyms
      self.intent = intent
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

  /// Selects another visible item, and stops at either end.
  package mutating func move(by step: Int) {
    selected = max(0, min(selected + step, visible.count - 1))
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
    visible = items.indices.filter { scores[$0] != nil }.sorted { a, b in
      (scores[a] ?? 0, -a) > (scores[b] ?? 0, -b)
    }
    if let typed = reading?(field.text) {
      items.append(typed)
      visible.insert(items.count - 1, at: 0)
    }
  }
}

/// What choosing an item leads to.
package enum Intent: Sendable {
  case run(Action.ID)
  /// Selects a record on the screen of its kind, or opens its page where its kind has no screen.
  case show(RecordID, path: String)
  case move(path: String, to: String)
  case `defer`(path: String, to: Day)
  case verdict(path: String, Pilot.Verdict)
  case comment(path: String, String)
  /// Leads to where a missing thing is filled in.
  case mend(path: String, key: String?)
  case sort(String)
  /// Shows how a value came about; the list to choose from stays below.
  case explain(RecordPage)
  case add(Kind)
  case language(Language)
  case theme(String)
  case inputMethod(InputMethod?)
  case erasure(TextField.Erasure)
  /// Gives the selected field of the form a value; empty removes it.
  case value(String)
  /// Types into the selected field of the form, where none of the offered values is meant.
  case typeValue
  case cell(path: String, role: String, letters: String)
  /// Gives a contested field one of its values.
  case settle(Settling)
  /// Who acts from now on, on this terminal.
  case actAs(RecordID)
  /// Ends the lock, if its word was typed.
  case unlock
}
