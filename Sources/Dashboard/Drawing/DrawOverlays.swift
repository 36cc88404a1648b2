import Canvas

extension State {
  func drawOverlay(on grid: inout CellGrid) {
    // A page covers what was opened before it.
    for overlay in overlays.suffix(from: overlays.lastIndex(where: \.isWhole) ?? 0) {
      switch overlay {
      case .page, .triage: continue
      case .picker(let picker): draw(picker, on: &grid)
      case .prompt(let prompt): draw(prompt, on: &grid)
      case .form(let form): draw(form, on: &grid)
      }
    }
  }
}
