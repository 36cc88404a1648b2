import Domain
import Notation

/// The name of a part of a list or of a map; equal ones are told apart by their number.
struct PartKey: Hashable, Comparable {
  /// Canonical.
  let text: String
  /// 0 for the first of its name.
  let occurrence: Int
  /// As it stands in the address of a conflict, canonical: `A`, `2026-03-01.K-0002`, `A#2`.
  let name: String

  static func == (a: PartKey, b: PartKey) -> Bool {
    a.text == b.text && a.occurrence == b.occurrence
  }

  static func < (a: PartKey, b: PartKey) -> Bool {
    a.text == b.text ? a.occurrence < b.occurrence : a.text < b.text
  }

  func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(occurrence)
  }
}

/// The parts of one version, in order.
struct Parts {
  private(set) var keys: [PartKey] = []
  private(set) var values: [PartKey: Node] = [:]
  /// The keys of a map as they are written.
  private(set) var spellings: [PartKey: String] = [:]
  private(set) var counts: [String: Int] = [:]

  mutating func add(_ value: Node, _ text: String, name: @autoclosure () -> String) {
    let occurrence = counts[text] ?? 0
    counts[text] = occurrence + 1
    let name = occurrence == 0 ? name() : "\(name())#\(occurrence + 1)"
    let key = PartKey(text: text, occurrence: occurrence, name: name)
    keys.append(key)
    values[key] = value
  }

  /// Rows of one name are one part: the list of them.
  mutating func group(_ row: Node, _ text: String, name: String) {
    let key = PartKey(text: text, occurrence: 0, name: name)
    if let others = values[key] {
      values[key] = .list(others.items + [row])
    } else {
      add(row, text, name: name)
    }
  }

  mutating func add(_ pair: Node.Pair) {
    let text = pair.key.canonical
    add(pair.value, text, name: text)
    if let key = keys.last { spellings[key] = pair.key }
  }
}

extension FieldMerge {
  /// A removed item stays removed, an added one stands in the list.
  func set(_ states: ThreeStates) -> Node? {
    let three = ThreeParts(states) { state in
      var parts = Parts()
      for item in state.value?.presence?.items ?? [] { parts.add(item, item.canonical, name: "") }
      return parts
    }
    let items = FieldMerge.mergedItems(three.base, three.a, three.b)
    return items.isEmpty ? states.nothing : .list(items)
  }

  static func mergedItems(_ base: Parts, _ a: Parts, _ b: Parts) -> [Node] {
    let three = ThreeParts(base: base, a: a, b: b)
    var values: [PartKey: Node] = [:]
    for key in three.keys where key.occurrence < three.count(of: key.text) {
      let (base, a, b) = three.values(key)
      values[key] = chosenSpelling(base: base, a ?? base ?? b, b ?? base ?? a)
    }
    return three.ordered(values).compactMap { values[$0] }
  }

  /// Key by key.
  mutating func map(
    _ states: ThreeStates, at address: String, _ types: (String) -> FieldType?
  ) -> Node? {
    note(address)
    let three = ThreeParts(states) { $0.value?.pairs.parts ?? Parts() }
    var values: [PartKey: Node] = [:]
    for key in three.keys {
      let place = "\(address).\(key.name)"
      let inside = states.parts(three.values(key), at: place)
      values[key] = merge(inside, at: place, types(key.text))
    }
    let pairs = three.ordered(values).compactMap { key in
      values[key].map { Node.Pair(three.spelling(key), $0) }
    }
    return pairs.isEmpty ? states.nothing : .map(pairs)
  }
}

extension [Node.Pair] {
  fileprivate var parts: Parts {
    var parts = Parts()
    for pair in self { parts.add(pair) }
    return parts
  }
}

extension ThreeStates {
  /// The states of one part of a list or of a map.
  func parts(_ values: (base: Node?, a: Node?, b: Node?), at place: String) -> ThreeStates {
    ThreeStates(
      base: base.part(values.base, at: place), a: a.part(values.a, at: place),
      b: b.part(values.b, at: place))
  }

  /// A list or map of which nothing is left: absent where one side has it so.
  var nothing: Node? {
    guard let a = a.value?.presence, let b = b.value?.presence else { return nil }
    return a.isMap || b.isMap ? .map([]) : .list([])
  }
}

/// The parts of three versions.
struct ThreeParts {
  let base, a, b: Parts

  init(base: Parts, a: Parts, b: Parts) { (self.base, self.a, self.b) = (base, a, b) }

  init(_ states: ThreeStates, _ parts: (FieldState) -> Parts) {
    self.init(base: parts(states.base), a: parts(states.a), b: parts(states.b))
  }

  /// All of either side, each once, and those of the base.
  var keys: [PartKey] {
    Array(Set(base.keys).union(a.keys).union(b.keys)).sorted()
  }

  /// How many equal items are left: one that was added outdoes one that was removed. Adding the
  /// differences up would count them again whenever the result meets one of its sides.
  func count(of text: String) -> Int {
    let counts = [base, a, b].map { $0.counts[text] ?? 0 }
    let highest = max(counts[1], counts[2])
    return highest > counts[0] ? highest : min(counts[1], counts[2])
  }

  func values(_ key: PartKey) -> (base: Node?, a: Node?, b: Node?) {
    (base.values[key], a.values[key], b.values[key])
  }

  /// Those that have a value in the result.
  func ordered(_ values: [PartKey: Node]) -> [PartKey] {
    OrderMerge.merged(base: base.keys, a.keys, b.keys, keeping: Set(values.keys))
  }

  /// How the key of a map is written.
  func spelling(_ key: PartKey) -> String {
    let names = [base, a, b].map { $0.spellings[key].map { Node.scalar($0) } }
    return chosenSpelling(base: names[0], names[1] ?? names[0], names[2] ?? names[0])?.text
      ?? key.text
  }
}
