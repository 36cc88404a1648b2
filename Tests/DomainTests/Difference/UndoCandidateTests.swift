import Domain
import TestSupport
import Testing

struct UndoCandidateTests {
  private func id(_ number: Int) -> ChangeID { ChangeID(UInt64(number)) }

  @Test func `without anything recorded nothing can be taken back`() {
    let none = [RecordedAction]().candidates
    #expect(none.undo.isEmpty && none.redo.isEmpty)
    let plain = [RecordedAction(id: nil, reversal: nil)].candidates
    #expect(plain.undo.isEmpty && plain.redo.isEmpty)
  }

  /// Two stacks, as every editor has them.
  private struct Model {
    var undo: [Int] = []
    var redo: [Int] = []
  }

  @Test func `random runs of doing, undoing and redoing agree with two stacks`() {
    var generator = SeededGenerator()
    let seed = generator.seed
    for round in 0..<300 {
      var (model, log): (Model, [RecordedAction]) = (Model(), [])
      for number in 1...Int.random(in: 1...30, using: &generator) {
        let (undo, redo) = (log.candidates.undo.first, log.candidates.redo.first)
        let subject = redo.flatMap { log[$0].reversal?.id }
        #expect(
          undo.flatMap { log[$0].id } == model.undo.last.map(id), "STEERCO_SEED=\(seed) \(round)")
        #expect(subject == model.redo.last.map(id), "STEERCO_SEED=\(seed) \(round)")
        switch Int.random(in: 0...2, using: &generator) {
        case 0:
          model = Model(undo: model.undo + [number])
          log.insert(RecordedAction(id: id(number), reversal: nil), at: 0)
        case 1:
          guard let undo, let target = log[undo].id, let action = model.undo.popLast() else {
            continue
          }
          model.redo.append(action)
          let reversal = Reversal(of: target, isRedo: false)
          log.insert(RecordedAction(id: id(number), reversal: reversal), at: 0)
        default:
          guard let redo, let target = log[redo].id, let action = model.redo.popLast() else {
            continue
          }
          model.undo.append(action)
          let reversal = Reversal(of: target, isRedo: true)
          log.insert(RecordedAction(id: id(number), reversal: reversal), at: 0)
        }
      }
    }
  }

  @Test func `an id is 16 digits, and no other text is one`() {
    #expect(ChangeID(255).text == "00000000000000ff")
    #expect(ChangeID("00000000000000FF") == ChangeID(255))
    for text in ["", "ff", "0000000000000xyz", "00000000000000ff0"] {
      #expect(ChangeID(text) == nil)
    }
  }
}
