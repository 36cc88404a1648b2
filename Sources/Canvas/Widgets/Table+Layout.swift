extension Table {
  /// The columns that fit into `room`, from left to right, one blank apart, behind the gutter for
  /// the pointer. The most important column stays in any room, cut if it must be.
  package func placed(in room: Int) -> [PlacedColumn] {
    let room = max(0, room - Table.gutter)
    let kept = kept(in: room)
    let widths = widths(of: kept, spare: max(0, room - needed(kept)))
    var offset = Table.gutter
    return zip(kept, widths).map { index, width in
      let width = min(width, room)
      defer { offset += width + 1 }
      return PlacedColumn(index: index, offset: offset, width: width)
    }
  }

  /// What columns cannot use the others get.
  private func widths(of kept: [Int], spare: Int) -> [Int] {
    var widths = kept.map { columns[$0].minimum }
    var spare = spare
    while spare > 0 {
      let growing = kept.indices.filter {
        widths[$0] < columns[kept[$0]].most && columns[kept[$0]].weight > 0
      }
      var weights = growing.reduce(0) { $0 + columns[kept[$1]].weight }
      if weights == 0 { break }
      for place in growing {
        let column = columns[kept[place]]
        // Sharing what is left, rather than the whole, leaves no column over by rounding.
        let extra = min(spare * column.weight / weights, column.most - widths[place])
        (spare, weights) = (spare - extra, weights - column.weight)
        widths[place] += extra
      }
    }
    return widths
  }

  private func kept(in room: Int) -> [Int] {
    var kept = Array(columns.indices)
    while kept.count > 1, needed(kept) > room {
      let least = kept.map { columns[$0].importance }.min()
      guard let place = kept.lastIndex(where: { columns[$0].importance == least }) else { break }
      kept.remove(at: place)
    }
    return kept
  }

  private func needed(_ kept: [Int]) -> Int {
    kept.reduce(max(0, kept.count - 1)) { $0 + columns[$1].minimum }
  }
}
