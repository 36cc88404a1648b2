/// How much of the room one part of a split gets.
package enum Share: Equatable, Sendable {
  /// Rows or columns; less when the room is short, in the order of the parts.
  case fixed(Int)
  /// 0…1 of the whole, rounded down.
  case fraction(Double)
  /// What the others leave; several share it evenly, the first ones getting the odd columns.
  case rest
}

extension Rect {
  /// Parts below one another, with `gap` rows between them (for a rule).
  package func splitRows(_ shares: [Share], gap: Int = 0) -> [Rect] {
    var top = row
    return Rect.extents(shares, room: rows, gap: gap).map { extent in
      defer { top += extent + gap }
      return Rect(row: top, column: column, rows: extent, columns: columns).clipped(to: self)
    }
  }

  /// Parts beside one another, with `gap` columns between them.
  package func splitColumns(_ shares: [Share], gap: Int = 0) -> [Rect] {
    var left = column
    return Rect.extents(shares, room: columns, gap: gap).map { extent in
      defer { left += extent + gap }
      return Rect(row: row, column: left, rows: rows, columns: extent).clipped(to: self)
    }
  }

  private static func extents(_ shares: [Share], room: Int, gap: Int) -> [Int] {
    let whole = max(0, room - gap * max(0, shares.count - 1))
    var left = whole
    var extents = shares.map { share -> Int in
      let wanted =
        switch share {
        case .fixed(let count): max(0, count)
        case .fraction(let part): Int(Double(whole) * min(1, max(0, part)))
        case .rest: 0
        }
      let given = min(wanted, left)
      left -= given
      return given
    }
    let open = shares.indices.filter { shares[$0] == .rest }
    for (place, index) in open.enumerated() {
      extents[index] = left / open.count + (place < left % open.count ? 1 : 0)
    }
    return extents
  }
}
