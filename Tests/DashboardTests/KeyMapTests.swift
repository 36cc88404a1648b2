import Canvas
import Domain
import Localization
import Notation
import Testing

@testable import Dashboard

private typealias Problems = [(action: String, problem: KeyMap.Problem)]

/// Reads `filter z, undo u Ctrl-Y` as `{filter: f, undo: [u, Ctrl-Y]}`.
private func map(_ text: String) -> (map: KeyMap, problems: Problems) {
  var problems: Problems = []
  let pairs = text.split(separator: ",").map { entry in
    let words = entry.split(separator: " ").map(String.init)
    return Node.Pair(words.first ?? "", .list(words.dropFirst().map(Node.scalar)))
  }
  let map = KeyMap(pairs, problems: &problems)
  return (map, problems)
}

private func keys(_ id: String, in map: KeyMap) -> [String] {
  map.action(id)?.keys.map(\.description) ?? []
}

@Test func `a chosen key takes the place of those of the table`() throws {
  let (map, problems) = map("filter z, undo u Ctrl-Y")
  #expect(problems.isEmpty)
  #expect(keys("filter", in: map) == ["z"])
  #expect(keys("undo", in: map) == ["u", "Ctrl-Y"])
  var stage = try stage(with: map)
  #expect(stage.shows("z Filter"))
  stage.press("/")
  #expect(stage.context != .filter)
  stage.press("z")
  #expect(stage.context == .filter)
}

@Test func `the help and the palette show the chosen key`() throws {
  var stage = try stage(with: map("sort Ctrl-O").map)
  stage.press("?")
  stage.type("sort")
  #expect(stage.shows("Ctrl-O"))
}

@Test func `two actions may exchange their keys`() {
  let (map, problems) = map("sync E, edit-file Y")
  #expect(problems.isEmpty)
  #expect(keys("sync", in: map) == ["E"])
  #expect(keys("edit-file", in: map) == ["Y"])
}

@Test func `an action keeps the keys without which nobody gets anywhere`() {
  let (map, problems) = map("up w, open o")
  #expect(problems.map(\.problem) == [.taken(KeyPress.character("w"), by: "resolve")])
  #expect(keys("up", in: map) == ["Up", "k"])
  #expect(keys("open", in: map) == ["o", "Enter"])
}

@Test func `what cannot be is named and the rest is in force`() {
  let (map, problems) = map(
    "filtre f, set-cell r, sort Hyper-X, undo Enter, sync q, redo Ctrl-H, language z")
  #expect(problems.map(\.action) == ["filtre", "set-cell", "sort", "undo", "sync", "redo"])
  #expect(
    problems.map(\.problem) == [
      .unknownAction, .fixedAction, .unknownKey("Hyper-X"), .reserved(.enter),
      .taken(.character("q"), by: "close"), .reserved(.control("h")),
    ])
  #expect(keys("language", in: map) == ["z"])
  #expect(keys("undo", in: map) == ["u", "Ctrl-Z"])
  #expect(keys("sync", in: map) == ["Y"])
}

@Test func `a key cannot be given twice in one place`() {
  let (map, problems) = map("language z, theme z")
  #expect(problems.map(\.problem) == [.taken(.character("z"), by: "language")])
  #expect(keys("theme", in: map) == [])
}

@Test func `a key that the matrix needs is left to it`() {
  let (map, problems) = map("sync i")
  #expect(problems.map(\.problem) == [.taken(.character("i"), by: "set-cell")])
  #expect(keys("sync", in: map) == ["Y"])
}

@Test func `text fields keep their keys`() throws {
  let (map, problems) = map("save s, discard Ctrl-D")
  #expect(problems.map(\.problem) == [.reserved(.character("s"))])
  #expect(keys("save", in: map) == ["Ctrl-S", "F2"])
  #expect(keys("discard", in: map) == ["Ctrl-D"])
}

@Test func `an empty list leaves an action to the palette`() {
  let (map, problems) = map("edit-file")
  #expect(problems.isEmpty)
  #expect(keys("edit-file", in: map) == [])
}

private func stage(with keys: KeyMap) throws -> Stage {
  let portfolio = try Stage().state.portfolio
  return Stage(
    portfolio, .decisions, preferences: Preferences(language: .en, theme: "dark", keys: keys))
}
