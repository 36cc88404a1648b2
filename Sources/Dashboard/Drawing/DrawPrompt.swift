import Canvas
import Text

extension State {
  private static let promptRows = 5

  func draw(_ prompt: Prompt, on grid: inout CellGrid) {
    let columns = min(size.columns - 4, 76)
    let place = grid.bounds.centred(rows: State.promptRows, columns: columns)
    let inside = Box(title: prompt.title.sanitised).draw(on: &grid, in: place)
    TextFieldView(prompt.field, placeholder: prompt.hint, wraps: true).draw(on: &grid, in: inside)
  }
}
