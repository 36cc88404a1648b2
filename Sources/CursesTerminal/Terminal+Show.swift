internal import CNcurses
package import Canvas

extension Terminal {
  /// Brings the grid onto the screen; sends only what differs from the grid shown before.
  ///
  /// A grid of another size than the terminal's, drawn before a resize was known, is clipped.
  package func show(_ grid: CellGrid, theme: Theme) {
    if styles.use(theme) { shown = nil }
    let runs = runs(to: grid)
    guard !runs.isEmpty || shown == nil || shown?.cursor != grid.cursor else { return }
    let clusters = grid.clusters.map(fiveCodePoints)
    for part in parts(of: runs, in: grid) {
      for run in part { send(run, of: grid, clusters) }
      nc_flush(Int32(grid.cursor?.row ?? -1), Int32(grid.cursor?.column ?? -1))
    }
    shown = grid
  }

  /// Sends everything anew at the next `show`.
  package func redraw() {
    nc_redraw()
    shown = nil
  }

  /// Where much of the screen changes, ncurses looks for lines that stand elsewhere now and scrolls by as
  /// many lines at once (`CSI S`), which lesser terminals leave undone and so stay garbled. Every second row
  /// first, nothing stands together any more. A list that moves on by a line is still scrolled: that is
  /// little to send, and every terminal knows it.
  private func parts(of runs: [Run], in grid: CellGrid) -> [[Run]] {
    guard let shown, runs.count > Terminal.fewRuns, !grid.isScrolledByOne(since: shown) else {
      return [runs]
    }
    return [runs.filter { $0.row % 2 == 0 }, runs.filter { $0.row % 2 == 1 }]
  }

  private static let fewRuns = 8

  private func runs(to grid: CellGrid) -> [Run] {
    if let shown, shown.size == grid.size { return grid.runs(since: shown) }
    nc_erase()
    return grid.allRuns
  }

  private func send(_ run: Run, of grid: CellGrid, _ clusters: [CodePoints]) {
    cells.removeAll(keepingCapacity: true)
    for column in run.columns {
      let cell = grid[run.row, column]
      cells.append(
        nc_cell(
          glyph: cell.glyph, style: styles.number(cell.role, cell.attributes), width: cell.width,
          padding: 0))
    }
    unsafe nc_put_run(
      Int32(run.row), Int32(run.columns.lowerBound), cells, Int32(cells.count), styles.styles,
      clusters)
  }

  /// What ncurses keeps of one cell.
  private typealias CodePoints = (UInt32, UInt32, UInt32, UInt32, UInt32)

  private func fiveCodePoints(_ text: String) -> CodePoints {
    var values = text.unicodeScalars.lazy.map(\.value).makeIterator()
    func next() -> UInt32 { values.next() ?? 0 }
    return (next(), next(), next(), next(), next())
  }
}
