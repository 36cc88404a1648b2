package import Domain

extension Catalogue {
  /// Why a pilot has its colour, short enough to stand beside it: `dừng K1`, `nhịp < 0,8`.
  package func text(_ reason: RagReason) -> String {
    switch reason {
    case .killRule(let id): writing.choose("kill \(id)", "dừng \(id)")
    case .guardrail(let id): writing.choose("guardrail \(id)", "giới hạn \(id)")
    case .pastTimebox: writing.choose("past its time box", "quá khung thời gian")
    case .overspent: writing.choose("over budget", "chi quá ngân sách")
    case .slowPace: writing.choose("far too slow", "quá chậm")
    case .behindPace: writing.choose("behind its pace", "chậm nhịp")
    case .spendingAhead: writing.choose("spending ahead of time", "chi nhanh hơn thời gian")
    case .needNotAgreed(let id): writing.choose("\(id) not agreed", "\(id) chưa thống nhất")
    case .readingTooOld(let days):
      writing.choose(
        "no reading for \(writing.days(days))", "\(writing.days(days)) chưa có số đo")
    case .lowCheckIn(let score):
      writing.choose("check-in ", "chấm điểm ") + writing.plainNumber(score) + "/5"
    case .teamRule: writing.choose("team rule broken", "đội sai cơ cấu")
    case .noReading: writing.choose("no reading yet", "chưa có số đo")
    case .override(let note): writing.choose("override: ", "ghi đè: ") + note
    }
  }

  /// The same for a column: in fewer words where there are some.
  package func shortText(_ reason: RagReason) -> String {
    switch reason {
    case .pastTimebox: writing.choose("overdue", "quá hạn")
    case .spendingAhead: writing.choose("spending ahead", "chi nhanh")
    case .overspent: writing.choose("over budget", "chi quá mức")
    case .readingTooOld(let days):
      writing.choose("no reading \(writing.shortDays(days))", "\(writing.shortDays(days)) chưa đo")
    default: text(reason)
    }
  }

  /// `R A G ·`, and `Đ V X ·` in Vietnamese, where R and A would read as RACI; `D V X .` when only
  /// ASCII can be drawn. Grey and anything unknown is the dot.
  package func ragLetter(_ rag: String, ascii: Bool = false) -> String {
    if writing.isSpoken { return long(value(rag, of: "rag")) }
    return switch rag {
    case "red": writing.choose("R", ascii ? "D" : "Đ")
    case "amber": writing.choose("A", "V")
    case "green": writing.choose("G", "X")
    default: ascii ? "." : "·"
    }
  }
}
