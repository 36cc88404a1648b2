package import Notation

/// A filter, an order and groups of a list under a name, as `views` in `steerco.yaml` keeps them.
package struct SavedView: Sendable, Equatable {
  /// As people gave it; unique among the views of the store.
  package let name: String
  /// The name of the screen on which it is to be had: `decisions`.
  package let screen: String
  /// As it is typed; empty for every record.
  package let filter: String
  /// As `SortOrder` reads it; nil for the screen's own order.
  package let sort: String?
  /// A key; nil for no groups.
  package let group: String?

  package init(name: String, screen: String, filter: String, sort: String?, group: String?) {
    self.name = name
    self.screen = screen
    self.filter = filter
    self.sort = sort
    self.group = group
  }

  /// Nil where name or screen is missing.
  init?(_ node: Node) {
    // `sort: [theme, -rice]` is as good as `sort: theme,-rice`.
    func text(_ key: String) -> String? {
      let words = node[key].map { $0.text.map { [$0] } ?? $0.items.compactMap(\.text) } ?? []
      return words.isEmpty || words == [""] ? nil : words.joined(separator: ",")
    }
    guard let name = text("name"), let screen = text("screen") else { return nil }
    self.init(
      name: name, screen: screen, filter: text("filter") ?? "", sort: text("sort"),
      group: text("group"))
  }

  /// As a row of `views`, without what is not said.
  package var node: Node {
    let pairs: [(String, String?)] = [
      ("name", name), ("screen", screen), ("filter", filter.isEmpty ? nil : filter),
      ("sort", sort), ("group", group),
    ]
    return .map(pairs.compactMap { key, value in value.map { Node.Pair(key, .scalar($0)) } })
  }

  /// The screens that list records, and the kinds that they list.
  package static let kinds: KeyValuePairs<String, Kind> = [
    "decisions": .decision, "ownership": .ownership, "backlog": .useCase, "pilots": .pilot,
  ]

  /// What its screen lists; nil for a screen that there is not.
  package var kind: Kind? {
    SavedView.kinds.first { $0.key == screen }?.value ?? Kind(word: screen)
  }

  /// Why it cannot be opened, by the keys that the store's own files have, too; nil where it can.
  ///
  /// - Parameter vocabulary: words for the values in files.
  package func fault(in portfolio: Portfolio, vocabulary: ValueWords = .files) -> QueryError? {
    guard let kind else { return nil }
    let records = portfolio.records(of: kind)
    func attempt(_ extraKeys: [String]) throws(QueryError) {
      _ = try Query(filter, of: kind, vocabulary: vocabulary, extraKeys: extraKeys)
      if let sort { _ = try SortOrder(sort, of: kind, extraKeys: extraKeys) }
      if let group { _ = try SortOrder(group, of: kind, extraKeys: extraKeys) }
    }
    do throws(QueryError) {
      try attempt([])
      return nil
    } catch {
      do throws(QueryError) {
        try attempt(Array(Set(records.flatMap(\.unknownKeys))))
        return nil
      } catch { return error }
    }
  }
}

extension Configuration {
  /// The rows of `views` that can be read, in the file's order.
  package var views: [SavedView] { (document["views"]?.items ?? []).compactMap(SavedView.init) }
}

extension Change {
  /// Puts a view under its name into `steerco.yaml`, in the place of one that has it.
  package static func saving(_ view: SavedView, in configuration: Configuration) -> Change {
    changingViews(of: configuration) { rows in
      let place = rows.firstIndex { $0["name"]?.text == view.name }
      if let place { rows[place] = view.node } else { rows.append(view.node) }
    }
  }

  /// Gives the view with this name another one.
  package static func renaming(
    view name: String, to newName: String, in configuration: Configuration
  ) -> Change {
    changingViews(of: configuration) { rows in
      rows = rows.map { row in
        guard row["name"]?.text == name else { return row }
        return .map(row.pairs.map { $0.key == "name" ? .init("name", .scalar(newName)) : $0 })
      }
    }
  }

  /// Takes the view with this name out.
  package static func removing(view name: String, in configuration: Configuration) -> Change {
    changingViews(of: configuration) { rows in rows.removeAll { $0["name"]?.text == name } }
  }

  private static func changingViews(
    of configuration: Configuration, _ change: (inout [Node]) -> Void
  ) -> Change {
    let former = configuration.document["views"]
    var rows = former?.items ?? []
    change(&rows)
    let edit = Edit("views", from: former, to: rows.isEmpty ? nil : .list(rows))
    return Change(.edit, [.configure([edit])])
  }
}
