import Domain

extension State {
  /// Takes back what was done last, and goes back to its card. What is still on its way is taken back
  /// as soon as it has arrived.
  mutating func takeBackInTriage() -> [Effect] {
    if discarded != nil { return takeBack() }
    guard let step = triage?.steps.last else { return takeBack() }
    if let change = step.change, unsaved.contains(change) {
      withTriage { $0.takesBack = true }
      return []
    }
    withTriage {
      $0.takesBack = false
      _ = $0.goBack()
    }
    return step.change == nil ? [] : takeBack()
  }

  /// A change has arrived: what was done in a form over the card counts as done in the pass.
  mutating func saved(inTriage change: Change) -> [Effect] {
    guard let triage, change.action != .undo else { return [] }
    if !triage.steps.contains(where: { $0.change == change }) {
      let unsaved = unsaved
      withTriage { $0.noteArrived(change, unsaved: unsaved) }
    }
    return triage.takesBack ? takeBackInTriage() : []
  }

  /// Whether a change that was refused is one of the pass; its card says why.
  mutating func refused(inTriage change: Change, _ words: String) -> Bool {
    guard withTriage({ $0.refused(change, words) }) ?? false else { return false }
    report(words)
    return true
  }
}
