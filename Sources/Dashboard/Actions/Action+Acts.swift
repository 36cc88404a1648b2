import Canvas
import Domain

extension Action {
  /// The rows have no states, and `y` agrees there.
  static let notOwnership = Set(Kind.allCases).subtracting([.ownership])

  /// What somebody does as the person they are, and the verdict.
  static let acts: [Action] = [
    // Where lists have the filter in the bar, the boards have what a meeting does.
    Action("sign", [.character("x")], in: .board, of: [.decision], bar: 6, isChange: true) {
      $0.act(.sign)
    },
    Action("sign", [.character("x")], in: [.list, .page], of: [.decision], isChange: true) {
      $0.act(.sign)
    },
    Action("defer", [.character("D")], in: [.list, .board, .page], of: [.decision], isChange: true)
    {
      state in
      state.chooseDeadline()
      return []
    },
    Action("agree", [.character("y")], in: .records, of: [.ownership], bar: 5, isChange: true) {
      $0.act(.agree)
    },
    Action(
      "read-back", [.character("b")], in: [.list, .board, .page], of: [.useCase], isChange: true
    ) {
      $0.act(.readBack)
    },
    Action(
      "comment", [.character("c")], in: [.list, .board, .page, .triage], of: notOwnership,
      isChange: true
    ) { state in
      state.writeComment()
      return []
    }.when { $0.hasCard },
    // There `c` is a letter of the matrix.
    Action("comment", [], in: .records, of: [.ownership], isChange: true) { state in
      state.writeComment()
      return []
    },
    Action("act-as", [], in: .commands, isChange: true) { state in
      state.chooseActor()
      return []
    },
    Action("verdict", [.character("V")], in: .board, of: [.pilot], bar: 6, isChange: true) {
      $0.chooseVerdict()
    },
    Action("verdict", [.character("V")], in: [.list, .page], of: [.pilot], isChange: true) {
      $0.chooseVerdict()
    },
  ]
}
