extension Table {
  /// The columns that fit into `room`, from left to right, one blank apart, behind the gutter for
  /// the pointer. The most important column stays in any room, cut if it must be.
  package func placed(in room: Int) -> [PlacedColumn] {
    let room = max(0, room - Table.gutter)
    let kept = kept(in: room)
    var spare = max(0, room - needed(kept))
    var weights = kept.reduce(0) { $0 + columns[$1].weight }
    var offset = Table.gutter
    return kept.map { index in
      let weight = columns[index].weight
      // Sharing what is left, rather than the whole, leaves no column over by rounding.
      let extra = weights == 0 ? 0 : spare * weight / weights
      spare -= extra
      weights -= weight
      let width = min(columns[index].minimum + extra, room)
      defer { offset += width + 1 }
      return PlacedColumn(index: index, offset: offset, width: width)
    }
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
