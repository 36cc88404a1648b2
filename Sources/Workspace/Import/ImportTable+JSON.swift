package import Interchange
import Notation

extension ImportTable {
  /// The objects of a JSON file as rows; a column for every key, in the order of first appearance.
  ///
  /// - Throws: `InterchangeError.noRows`.
  package init(_ json: JSON) throws(InterchangeError) {
    let objects = try json.rows()
    var places: [String: Int] = [:]
    var columns: [String] = []
    for pair in objects.joined() where places[pair.key] == nil {
      places[pair.key] = columns.count
      columns.append(pair.key)
    }
    let rows = objects.enumerated().map { index, object in
      var values = [Node?](repeating: nil, count: columns.count)
      for pair in object {
        if let place = places[pair.key] { values[place] = Node(pair.value, depth: 1) }
      }
      return Row(line: index + 1, values: values)
    }
    self.init(columns: columns, rows: rows)
  }
}

extension Node {
  /// Nil for what says nothing: null, blank text, an empty array or object.
  ///
  /// A file of the store nests to a limit; what lies deeper stays whole, as the text of its JSON.
  init?(_ json: JSON, depth: Int) {
    switch json {
    case .null: return nil
    case .bool(let value): self = .scalar(value ? "true" : "false")
    case .number(let text): self = .scalar(text)
    case .string(let text):
      if text.allSatisfy(\.isWhitespace) { return nil }
      self = .scalar(text)
    case .array where depth > Limits.depth, .object where depth > Limits.depth:
      self = .scalar(JSONWriter.compact(json))
    case .array(let items):
      let nodes = items.compactMap { Node($0, depth: depth + 1) }
      if nodes.isEmpty { return nil }
      self = .list(nodes)
    case .object(let members):
      let pairs = members.compactMap { member in
        Node(member.value, depth: depth + 1).map { Pair(member.key, $0) }
      }
      if pairs.isEmpty { return nil }
      self = .map(pairs)
    }
  }
}
