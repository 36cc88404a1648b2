package import Domain
import Notation
import Text

/// New numbers for records whose own were given twice, and what that means for the files that mention
/// them. All numbers change at once: a new one is never taken for an old one.
package struct Renumbering: Sendable {
  /// By the old id.
  package let ids: [RecordID: RecordID]

  package init(_ ids: [RecordID: RecordID]) { self.ids = ids }

  /// The file of a renumbered record: its new id, the old one in `formerly`, and its mentions of the
  /// others. A file that cannot be read keeps its bytes but for the ids in them.
  package func record(_ bytes: [UInt8], from old: RecordID, to new: RecordID) -> [UInt8] {
    let bytes = mentions(in: bytes, kind: old.kind)
    guard let document = try? Document(record: bytes) else { return bytes }
    let formerly = Common.shared.formerly.key
    let known = document[formerly]?.items ?? []
    let isNoted = known.contains { $0.text == old.text }
    return document.setting(Record.idKey, to: .scalar(new.text))
      .setting(formerly, to: .list(isNoted ? known : known + [.scalar(old.text)])).bytes
  }

  /// The name of a renumbered record's file: the same words behind the new id.
  package static func fileName(_ name: String, from old: RecordID, to new: RecordID) -> String {
    let promised = RecordID(fileName: name, in: old.kind)
    guard promised == old else {
      return "\(new.text)-\(slug(of: name.droppingSuffix))\(recordSuffix)"
    }
    return new.text + name.dropFirst(promised.text.count)
  }

  /// A file with the new ids wherever it mentions the old ones: in fields that hold references in any
  /// spelling (`d12`), elsewhere where they are written with a dash and stand alone. Its own id and
  /// `formerly` stay.
  package func mentions(in bytes: [UInt8], kind: Kind?) -> [UInt8] {
    guard !ids.isEmpty else { return bytes }
    let document = RecordMerge.document(bytes, kind)
    let kept = [Record.idKey, Common.shared.formerly.key, Common.shared.importKey.key]
      .compactMap { document?.entry($0)?.lines }
    let rewritten = rewriting(bytes, outside: kept)
    guard let kind, document != nil, let document = RecordMerge.document(rewritten, kind) else {
      return rewritten
    }
    return kind.schema.fields.reduce(document) { document, field in
      guard field.type.holdsReferences, let old = document[field.key] else { return document }
      let new = rewriting(old, field.type)
      return new == old ? document : document.setting(field.key, to: new)
    }.bytes
  }

  private static let recordSuffix = ".md"
}

// MARK: Texts

extension Renumbering {
  private func rewriting(_ bytes: [UInt8], outside kept: [Range<Int>]) -> [UInt8] {
    var (result, offset, previous): ([UInt8], Int, UInt8) = ([], 0, 0)
    while offset < bytes.count {
      if let range = kept.first(where: { $0.contains(offset) }) {
        result += bytes[range]
        (offset, previous) = (range.upperBound, 0x0A)
        continue
      }
      let length = previous.isOfWord ? 0 : mentionLength(bytes[offset...])
      if length > 0, let new = id(String(decoding: bytes[offset..<offset + length], as: UTF8.self))
      {
        result.append(bytes[offset])
        result += new.text.utf8.dropFirst()
      } else {
        result += bytes[offset..<offset + max(length, 1)]
      }
      offset += max(length, 1)
      previous = bytes[offset - 1]
    }
    return result
  }

  private func id(_ text: String) -> RecordID? {
    RecordID(text, kind: nil).flatMap { ids[$0] }
  }

  /// How many bytes of `D-0012` stand at the beginning, as a word of its own; 0 where none does.
  private func mentionLength(_ bytes: ArraySlice<UInt8>) -> Int {
    var rest = bytes.makeIterator()
    guard let letter = rest.next(), (0x41...0x5A).contains(letter & 0xDF), rest.next() == 0x2D
    else { return 0 }
    var length = 2
    while let byte = rest.next() {
      if (0x30...0x39).contains(byte) {
        length += 1
      } else {
        return byte.isOfWord ? 0 : mention(length)
      }
    }
    return mention(length)
  }

  private func mention(_ length: Int) -> Int { length > 2 ? length : 0 }
}

extension UInt8 {
  /// Letters of any script, digits and `_`.
  fileprivate var isOfWord: Bool {
    self >= 0x80 || self == 0x5F || (0x30...0x39).contains(self)
      || (0x41...0x5A).contains(self & 0xDF)
  }
}

// MARK: References

extension Renumbering {
  /// What has a dash was rewritten already: looking again would follow a chain.
  private func rewriting(_ node: Node, _ type: FieldType) -> Node {
    switch (type, node) {
    case (.reference(let kind), .scalar(let text)):
      guard !text.utf8.contains(0x2D), let id = RecordID(text, kind: kind) else { return node }
      return ids[id].map { .scalar($0.text) } ?? node
    case (.list(let element), .list(let items)): return .list(items.map { rewriting($0, element) })
    case (.list(let element), .scalar): return rewriting(node, element)
    case (.rows(let columns), .list(let rows)):
      return .list(
        rows.map { row in rewriting(row) { name in columns.first { $0.key.text == name }?.type } })
    case (.map(_, let values), .map): return rewriting(node) { _ in values }
    default: return node
    }
  }

  private func rewriting(_ row: Node, _ types: (String) -> FieldType?) -> Node {
    guard case .map(let pairs) = row else { return row }
    return .map(
      pairs.map { pair in
        Node.Pair(pair.key, types(pair.key).map { rewriting(pair.value, $0) } ?? pair.value)
      })
  }
}

extension FieldType {
  fileprivate var holdsReferences: Bool {
    switch self {
    case .reference: true
    case .list(let element): element.holdsReferences
    case .rows(let columns): columns.contains { $0.type.holdsReferences }
    case .map(_, let values): values.holdsReferences
    default: false
    }
  }
}

extension String {
  fileprivate var droppingSuffix: String { hasSuffix(".md") ? String(dropLast(3)) : self }
}

// MARK: Two records with one id in one store

extension Renumbering {
  /// A record that must get another number, and its file afterwards.
  package struct Step: Sendable, Equatable {
    /// As it lies there.
    package let record: Record
    /// Where it lies.
    package var path: String { record.path }
    /// Where it goes.
    package let newPath: String
    /// The number that another record keeps.
    package let old: RecordID
    /// Above all that are in use.
    package let new: RecordID
    /// The whole file with its new id, the old one in `formerly`.
    package let bytes: [UInt8]
  }

  /// What gives every record of a store a number of its own. Of those that share one, the first whose
  /// file's name promises it keeps it. Mentions stay: which record each of them means, only people know.
  package static func steps(for portfolio: Portfolio) -> [Step] {
    var (owners, next): ([RecordID: [Record]], [Kind: Int]) = ([:], [:])
    for record in portfolio.allRecords where record.id.number != nil {
      owners[record.id, default: []].append(record)
    }
    return owners.filter { $0.value.count > 1 }.sorted { $0.key < $1.key }.flatMap { id, records in
      let sorted = records.sorted { a, b in
        (a.keepsPromise ? 0 : 1, a.path) < (b.keepsPromise ? 0 : 1, b.path)
      }
      return sorted.dropFirst().map { record in
        let number = next[id.kind] ?? portfolio.nextNumber(of: id.kind)
        next[id.kind] = number + 1
        return Step(record, to: RecordID(kind: id.kind, number: number))
      }
    }
  }
}

extension Renumbering.Step {
  fileprivate init(_ record: Record, to new: RecordID) {
    let name = Renumbering.fileName(record.fileName, from: record.id, to: new)
    let bytes = Renumbering([:]).record(record.document.bytes, from: record.id, to: new)
    self.init(
      record: record, newPath: "\(record.kind.folder)/\(name)", old: record.id, new: new,
      bytes: bytes)
  }
}

extension Record {
  fileprivate var keepsPromise: Bool { RecordID(fileName: fileName, in: kind) == id }
}
