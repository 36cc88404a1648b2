import Canvas
import Domain

extension Action {
  /// Sorting use cases, card by card.
  static let triage: [Action] =
    [
      Action("choose", [.enter], in: .triage, bar: 1, isListed: false) { $0.chooseInTriage() }
        .when { $0.hasCard }
    ]
    + Triage.Choice.allCases.map { choice in
      Action(choice.rawValue, [.character(digit(choice))], in: .triage, isChange: true) {
        $0.choose(choice)
      }.when { $0.hasCard }
    } + [
      Action("set-score", [.named(.tab)], in: .triage, bar: 2, isChange: true) {
        $0.moveScoring(by: 1)
      }.when { $0.hasCard },
      Action(
        "set-score", [KeyPress(.tab, .shift)], in: .triage, isChange: true, isListed: false
      ) { $0.moveScoring(by: -1) }.when { $0.hasCard },
      Action("undo", [.character("u"), .control("z")], in: .triage, bar: 3, isChange: true) {
        $0.takeBackInTriage()
      },
      Action("back", [.escape], in: .triage, bar: 4) { $0.leaveTriage() },
      Action("close", [.character("q")], in: .triage, isListed: false) { $0.leaveTriage() },
    ] + scoring

  private static let scoring: [Action] = [
    Action(
      "step-score", [.named(.up), .named(.right)], in: .scoring, bar: 1, barKeys: "↑↓",
      isListed: false
    ) {
      $0.stepScore(by: 1)
      return []
    },
    Action("step-score", [.named(.down), .named(.left)], in: .scoring, isListed: false) {
      $0.stepScore(by: -1)
      return []
    },
    Action("next-field", [.named(.tab)], in: .scoring, bar: 2, isListed: false) {
      $0.moveScoring(by: 1)
    },
    Action("previous-field", [KeyPress(.tab, .shift)], in: .scoring, isListed: false) {
      $0.moveScoring(by: -1)
    },
    Action("confirm", [.enter], in: .scoring, bar: 3, isListed: false) { $0.endScoring() },
    Action("back", [.escape], in: .scoring, bar: 4, isListed: false) { $0.endScoring() },
  ]

  private static func digit(_ choice: Triage.Choice) -> Unicode.Scalar {
    Unicode.Scalar(UInt8(0x30 + choice.digit))
  }
}
