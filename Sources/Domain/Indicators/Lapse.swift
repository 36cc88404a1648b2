/// Something that was agreed and that the record has left behind since.
package enum Lapse: Sendable, Equatable {
  case signature(by: String, on: Day?)
  case readBack(by: Side.Half, on: Day?)
  /// A cell of the matrix: its letters when the row was agreed, and now; nil for a blank.
  case cell(role: String, agreed: String?, now: String?)
}

extension Portfolio {
  /// The signatures and read-backs of a record that are void, and the cells of a row that have
  /// changed since it was agreed.
  package func lapses(of record: Record) -> [Lapse] {
    switch record.kind {
    case .decision: Typed<Decision>(record).lapses(in: self)
    case .useCase: Typed<UseCase>(record).lapses
    case .ownership: Typed<Ownership>(record).lapses
    default: []
    }
  }
}

extension Typed where F == Decision {
  fileprivate func lapses(in portfolio: Portfolio) -> [Lapse] {
    signatories.compactMap { name in
      guard signature(of: name, in: portfolio) == .void else { return nil }
      let entry = self.signed?.pairs.last { portfolio.isSame($0.key, name) }?.value
      return .signature(by: name, on: entry.flatMap { Day(iso: $0.prefix(10)) })
    }
  }
}

extension Typed where F == UseCase {
  fileprivate var lapses: [Lapse] {
    Side.Half.allCases.compactMap { half in
      guard readBack(by: half) == .void else { return nil }
      let entry = self.readBack?[half.rawValue]
      return .readBack(by: half, on: entry.flatMap { Day(iso: $0.prefix(10)) })
    }
  }
}

extension Typed where F == Ownership {
  /// In the order of the cells, then those that are blank now.
  fileprivate var lapses: [Lapse] {
    guard let agreedAs = self.agreedAs?.pairs else { return [] }
    let cells = self.cells?.pairs ?? []
    func letters(_ role: String, _ pairs: [(key: String, value: Letters)]) -> String? {
      pairs.last { $0.key.lowercased() == role.lowercased() }?.value.text
    }
    let gone = agreedAs.map(\.key).filter { letters($0, cells) == nil }
    return (cells.map(\.key) + gone).compactMap { role in
      let (agreed, now) = (letters(role, agreedAs), letters(role, cells))
      return agreed == now ? nil : .cell(role: role, agreed: agreed, now: now)
    }
  }
}
