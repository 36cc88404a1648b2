package import Notation

/// A kind of record as data: its fields, its states, and where its files lie.
package struct Schema: Sendable {
  /// Whose schema this is; it also says the folder and the form of ids.
  package let kind: Kind
  /// The common fields `id` and `status`, the kind's own, then the other common ones.
  package let fields: [any AnyField]
  /// `Lifecycle.none` for kinds that have no states.
  package let lifecycle: Lifecycle
  /// The field that names the record on screen: `title`, `name`, `activity` or `date`.
  package let titleKey: Key
  private let byKey: [String: any AnyField]
  private let sections: [String: String]
  private let places: [UInt32: Int]
  private let required: [Int]
  private let takesAnyText: [Bool]

  init<Own: Fields>(
    _ kind: Kind, _ own: Own.Type, title: String = "title", _ lifecycle: Lifecycle = .none
  ) {
    self.kind = kind
    self.lifecycle = lifecycle
    titleKey = Key(title)
    let fields = Schema.assembled(own.all, lifecycle)
    self.fields = fields
    sections = own.sections.merging(Common.sections) { own, _ in own }
    byKey = Dictionary(fields.map { ($0.key.text, $0) }) { first, _ in first }
    places = Dictionary(fields.enumerated().map { ($1.key.fingerprint, $0) }) { first, _ in first }
    required = fields.indices.filter { fields[$0].need == .required }
    takesAnyText = fields.map(\.type.takesAnyText)
  }

  /// The field with this file key; nil for a key that the schema does not know.
  package func field(_ key: String) -> (any AnyField)? { byKey[key] }

  /// The name of the section in which forms show a field; what comes before the first of them stands
  /// with the title.
  package func section(of key: Key) -> String? { sections[key.text] ?? sections[titleKey.text] }

  /// The places of the fields of which a document may hold something wrong: those that are required,
  /// and those that are there and hold more than free text. Most fields of most records are neither.
  func placesToCheck(in document: Document) -> [Int] {
    var isDue = Array(repeating: false, count: fields.count)
    for place in required { isDue[place] = true }
    for entry in document.entries {
      guard let place = places[entry.fingerprint] else { continue }
      isDue[place] = !(takesAnyText[place] && entry.shape.isText)
    }
    return isDue.indices.filter { isDue[$0] }
  }

  private static func assembled(_ own: [any AnyField], _ lifecycle: Lifecycle) -> [any AnyField] {
    let common = Common.shared
    let status: [any AnyField] =
      lifecycle.states.isEmpty
      ? [] : [Field<String>("status", .required, as: .choice(lifecycle.states))]
    return [common.id] + status + own + [
      common.tags, common.archived, common.importKey, common.formerly, common.conflicts,
    ]
  }
}

/// The states of a kind and the ways between them. Gates (what must be filled in) are rules, not here.
package struct Lifecycle: Sendable {
  /// In the order of a record's life; the first is the state of a new record.
  package let states: [String]
  /// Every permitted step; what else must be fulfilled is said by the rules.
  package let transitions: [Transition]

  /// One permitted step from a state to another.
  package struct Transition: Sendable, Equatable {
    /// The state before, as in files.
    package let from: String
    /// The state after, as in files.
    package let to: String
  }

  static let none = Lifecycle(states: [], transitions: [])

  /// The state of a new record; nil for kinds without states.
  package var first: String? { states.first }

  /// The states that can follow `state`, in the order of `states`.
  package func next(after state: String) -> [String] {
    states.filter { to in transitions.contains { $0.from == state && $0.to == to } }
  }

  /// Whether one step leads from the one state to the other; not from a state to itself.
  package func allows(from: String, to: String) -> Bool {
    transitions.contains(Transition(from: from, to: to))
  }
}

extension Lifecycle {
  /// `Lifecycle("idea", "framed", ways: ["idea > framed", …])`
  init(_ states: String..., ways: [String]) {
    let transitions = ways.flatMap { way -> [Transition] in
      let steps = way.split(separator: ">").map { $0.split(separator: " ").map(String.init) }
      return zip(steps, steps.dropFirst()).flatMap { froms, tos in
        froms.flatMap { from in tos.map { Transition(from: from, to: $0) } }
      }
    }
    self.init(states: states, transitions: transitions)
  }
}

extension FieldType {
  fileprivate var takesAnyText: Bool {
    switch self {
    case .text, .prose: true
    default: false
    }
  }
}

extension Entry.Shape {
  /// A scalar that is not empty.
  fileprivate var isText: Bool {
    switch self {
    case .plain, .literal, .folded, .plainLines: true
    // Quotes may hold nothing.
    case .empty, .singleQuoted, .doubleQuoted, .flow, .blockList, .blockMap: false
    }
  }
}
