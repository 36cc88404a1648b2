import Notation

/// A way to find records of a kind by what stands in them, without going through all of them.
package struct Grouping: Sendable {
  /// Unique among the groupings.
  let name: String
  /// The records that it files.
  let kind: Kind
  /// Under what a record is filed; nothing for one that is not to be found.
  let keys: @Sendable (Record) -> [GroupKey]

  /// By the records that a field refers to.
  package static func references(in key: String, of kind: Kind) -> Grouping {
    Grouping(name: "\(kind.rawValue) \(key)", kind: kind) { record in
      guard let field = kind.schema.field(key), let node = record.node(field),
        case let target = field.type.target
      else { return [] }
      return node.items.compactMap { item in
        item.text.flatMap { RecordID($0, kind: target) }.map(GroupKey.init)
      }
    }
  }
}

/// What records are filed under: equal for equal ids or texts.
package struct GroupKey: Hashable, Comparable, Sendable {
  let bits: UInt64

  init(_ id: RecordID) {
    let number = id.number.map(UInt64.init) ?? stableHash(id.text)
    bits = UInt64(id.kind.ordinal) << 56 ^ number
  }

  init(_ texts: [String]) {
    bits = texts.reduce(0xCBF2_9CE4_8422_2325) { stableHash($1, from: $0) }
  }

  package static func < (a: GroupKey, b: GroupKey) -> Bool { a.bits < b.bits }
}

extension FieldType {
  /// The kind that ids in the field are of; nil for any.
  fileprivate var target: Kind? {
    switch self {
    case .reference(let kind): kind
    case .list(let element): element.target
    default: nil
    }
  }
}

/// The records of a grouping's kind, sorted by key.
struct GroupIndex: Sendable {
  private var entries: [(key: GroupKey, record: Record)]

  init(_ records: [Record], by grouping: Grouping) {
    entries = records.flatMap { record in grouping.keys(record).map { ($0, record) } }
    entries.sort { ($0.key, $0.record.id) < ($1.key, $1.record.id) }
  }

  /// - Complexity: O(log *n*)
  subscript(key: GroupKey) -> ArraySlice<(key: GroupKey, record: Record)> {
    entries[
      entries.partitioningIndex { $0.key >= key }..<entries.partitioningIndex { $0.key > key }]
  }

  /// The index after some records went and others came.
  func replacing(_ gone: [Record], with fresh: [Record], by grouping: Grouping) -> GroupIndex {
    var copy = self
    for record in gone {
      for key in grouping.keys(record) {
        let place = copy[key].firstIndex { $0.record === record }
        if let place { copy.entries.remove(at: place) }
      }
    }
    for record in fresh {
      for key in grouping.keys(record) {
        let place = copy[key].firstIndex { record.id < $0.record.id } ?? copy[key].endIndex
        copy.entries.insert((key, record), at: place)
      }
    }
    return copy
  }
}
