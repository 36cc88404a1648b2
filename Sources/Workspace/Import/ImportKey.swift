import Notation

/// The values of `import-key`, by which an import knows what it has brought before.
///
/// A key is 64-bit FNV-1a in 16 hexadecimal digits. It has no enemy to withstand: whoever writes the
/// file that is imported may write anything into it. Two of 100,000 different rows share one with a
/// chance below 1 in 10⁹. A cryptographic digest would mean a dependency and prove nothing more.
struct ImportKey {
  private var state: UInt64 = 0xCBF2_9CE4_8422_2325

  /// Of all cells of a row that are not blank, with the names of their columns in alphabetical order:
  /// columns that move, and blank ones that come or go, leave a row what it was.
  init(row: ImportTable.Row, columns: [String]) {
    let cells = zip(columns, row.values).sorted { $0.0 < $1.0 }
    for case (let column, let value?) in cells {
      add(column)
      add(value)
    }
  }

  /// Of one value alone, so that the rest of its row may change.
  init(value: Node) {
    add("key")
    add(value)
  }

  /// The digits, for the first, second, … row that is otherwise the same.
  func text(occurrence: Int = 1) -> String {
    var copy = self
    if occurrence > 1 { copy.add(String(occurrence)) }
    let digits = String(copy.state, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }

  /// Ends of texts, lists and maps are bytes that UTF-8 never holds, so that no two rows run together.
  private mutating func add(_ node: Node) {
    switch node {
    case .scalar(let text): add(text)
    case .list(let items):
      add(0xFD)
      for item in items { add(item) }
    case .map(let pairs):
      add(0xFC)
      for pair in pairs {
        add(pair.key)
        add(pair.value)
      }
    }
    add(0xFE)
  }

  private mutating func add(_ text: String) {
    for byte in text.utf8 { add(byte) }
    add(0xFF)
  }

  private mutating func add(_ byte: UInt8) { state = (state ^ UInt64(byte)) &* 0x100_0000_01B3 }
}

extension ImportKey: Hashable {}
