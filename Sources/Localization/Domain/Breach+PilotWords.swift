import Domain

extension Catalogue {
  func phrase(_ problem: Breach.PilotProblem, _ key: String) -> Phrase {
    switch problem {
    case .targetIsBaseline:
      Phrase(
        "\(key) is the same as baseline. Measure the baseline, then set a target that differs.",
        "\(key) bằng mức nền. Đo mức nền rồi đặt chỉ tiêu khác.")
    case .endsBeforeStart:
      Phrase(
        "\(key) is not after start. Correct one of the two days.",
        "\(key) không sau ngày bắt đầu. Sửa một trong hai ngày.")
    case .noKillRule:
      Phrase(
        "\(key) has no rule with op and value. Write down at which reading the pilot stops.",
        "\(key) chưa có quy tắc nào đủ phép so và ngưỡng. Ghi số đo đến mức nào thì dừng.")
    case .teamTooLarge(let count, let limit):
      Phrase(
        "\(key) has \(count) people, more than \(limit). Try with fewer.",
        "\(key) có \(count) người, quá \(limit). Thu gọn đội.")
    case .teamLacks(let half):
      Phrase(
        "\(key) has nobody of \(name(of: half))'s side. Add somebody.",
        "\(key) chưa có ai bên \(name(of: half)). Thêm một người.")
    case .teamLacksTranslator:
      Phrase(
        "\(key) has no translator. Add somebody who speaks marketing and it.",
        "\(key) chưa có thông dịch viên. Thêm người hiểu cả marketing và IT.")
    case .needNotAgreed(let row, let state?, let useCase):
      Phrase(
        "\(key): \(useCase) needs \(row), which is \(state.rawValue). Agree on that row first.",
        "\(key): \(useCase) cần \(row), dòng này đang là “\(label(state.rawValue, .ownership))”. Thống nhất trước."
      )
    case .needNotAgreed(let row, nil, let useCase):
      Phrase(
        "\(key): \(useCase) needs \(row), which does not exist. Correct its needs.",
        "\(key): \(useCase) cần \(row) nhưng không có dòng này. Sửa dòng cần có của \(useCase).")
    case .unprotected(let cover, let useCase):
      Phrase(
        "\(key): no protect row that \(useCase) needs covers \(cover.rawValue). Add one to its needs.",
        "\(key): \(useCase) chưa cần dòng Bảo vệ nào gồm “\(long(value(cover.rawValue, of: "covers")))”. Thêm vào."
      )
    case .extended(let day):
      Phrase(
        "\(key) was moved from \(writing.day(day)) without a new decision. Name it, or put the day back.",
        "\(key) lùi từ \(writing.day(day)) mà không có quyết định mới. Ghi quyết định, hoặc trả ngày cũ."
      )
    case .readingGone(let day, let value):
      Phrase(
        "\(key): \(writing.plainNumber(value)) of \(writing.day(day)) is gone or changed. Put it back; add the right value beside it.",
        "\(key): \(writing.plainNumber(value)) ngày \(writing.day(day)) đã mất hoặc bị sửa. Trả lại; ghi số đúng bên cạnh."
      )
    }
  }
}
