/// What triage says: on its cards, and when it ends.
package enum TriageMessage: Sendable, Equatable {
  /// Nothing that the list shows is an idea or framed.
  case nothing
  /// `id` alone cannot be triaged.
  case notTriageable(id: String)
  case progress(Int, of: Int)
  /// The label of the state that comes next.
  case becomes(state: String)
  /// The labels of what the next gate still wants.
  case needs([String])
  /// The labels of the sides that are asked, and of what they owe.
  case asks(sides: [String], [String])
  case gives(side: String)
  case wantsReason
  /// `act` is the label of park or drop.
  case why(act: String, id: String)
  case typeReason
  case reasonNeeded
  /// How many days ago the sides were asked.
  case waits(sides: [String], days: Int)
  case archived(id: String)
  case gone(id: String)
  /// Somebody else has moved it; `state` is the label of where it is.
  case moved(id: String, state: String)
  /// Of so many cards: what was done to how many, in words that `count` made.
  case done(Int, [String])
  case accepted(Int)
  case parked(Int)
  case asked(Int)
  case dropped(Int)
  case handedOver(Int)
  case skipped(Int)
  case overtaken(Int)
  /// Behind a sentence that says why nothing can be decided on the card.
  case goesOn
  /// Nothing of the strategy gate is missing.
  case gatePassed
  /// So many of its fields are.
  case gateMisses(Int)
  case end

  /// Of how many cards it tells; 0 for what tells of none.
  package var number: Int {
    switch self {
    case .accepted(let number), .parked(let number), .asked(let number), .dropped(let number),
      .handedOver(let number), .skipped(let number), .overtaken(let number):
      number
    default: 0
    }
  }
}

extension Catalogue {
  /// A sentence or a part of one.
  package func text(_ message: TriageMessage) -> String { say(phrase(message)) }

  /// Reasons for a state that nobody has given yet, to begin with.
  package func usualReasons(for state: String) -> [String] {
    let reasons =
      state == "parked"
      ? [
        Phrase("No capacity this quarter", "Chưa có nguồn lực trong quý này"),
        Phrase("Waits for data", "Chờ dữ liệu"), Phrase("Waits for budget", "Chờ ngân sách"),
      ]
      : [
        Phrase("Another use case covers it", "Trùng với use case khác"),
        Phrase("No customer problem behind it", "Chưa thấy vấn đề của khách hàng"),
        Phrase("Costs more than it brings", "Chi phí lớn hơn lợi ích"),
      ]
    return reasons.map { say($0) }
  }

  private func phrase(_ message: TriageMessage) -> Phrase {
    switch message {
    case .gatePassed: Phrase("passed", "đạt")
    case .gateMisses(let number): Phrase("\(count(number)) missing", "thiếu \(count(number))")
    case .progress(let number, let count):
      Phrase("Triage \(number)/\(count)", "Phân loại \(number)/\(count)")
    case .becomes(let state):
      Phrase("becomes \(uncapitalised(state))", "sang \(uncapitalised(state))")
    case .needs(let labels):
      Phrase("needs \(few(labels))", "cần \(few(labels))")
    case .asks(let sides, let labels):
      labels.isEmpty
        ? Phrase("asks \(writing.list(sides))", "hỏi \(writing.list(sides))")
        : Phrase(
          "asks \(writing.list(sides)): \(few(labels))",
          "hỏi \(writing.list(sides)): \(few(labels))")
    case .gives(let side): Phrase("\(side) moves next", "\(side) làm tiếp")
    case .wantsReason: Phrase("asks for a reason", "cần lý do")
    case .why(let act, let id): Phrase("\(act) \(id): why?", "\(act) \(id): vì sao?")
    case .reasonNeeded: Phrase("A reason is needed.", "Cần một lý do.")
    case .typeReason: Phrase("choose or type a reason", "chọn hoặc gõ lý do")
    case .waits(let sides, let days):
      Phrase(
        "waits on \(writing.list(sides)), \(since(days))",
        "chờ \(writing.list(sides)), \(since(days))")
    default: endPhrase(message)
    }
  }

  private func since(_ days: Int) -> String {
    days > 0 ? writing.days(days) : say(Phrase("since today", "từ hôm nay"))
  }

  /// At most three: the card shows the others.
  private func few(_ labels: [String]) -> String {
    labels.prefix(3).joined(separator: ", ") + (labels.count > 3 ? " +\(labels.count - 3)" : "")
  }

  private func endPhrase(_ message: TriageMessage) -> Phrase {
    switch message {
    case .nothing:
      Phrase(
        "Nothing to triage: the list shows no idea and nothing framed. a adds an idea, Esc clears the filter.",
        "Không có gì để phân loại: không có ý tưởng hay mục đã định hình. Nhấn a để thêm, Esc để bỏ lọc."
      )
    case .notTriageable(let id):
      Phrase(
        "\(id) is past triage: only ideas, what is framed and what is parked can be triaged.",
        "\(id) đã qua phân loại: chỉ phân loại ý tưởng, mục đã định hình hoặc tạm gác.")
    case .archived(let id):
      Phrase("\(id) was archived meanwhile.", "\(id) vừa được người khác lưu trữ.")
    case .gone(let id):
      Phrase("\(id) cannot be read any more.", "\(id) không còn đọc được.")
    case .moved(let id, let state):
      Phrase(
        "\(id) was moved meanwhile: \(uncapitalised(state)).",
        "\(id) vừa được người khác chuyển sang: \(uncapitalised(state)).")
    case .done(let count, let parts):
      Phrase(
        "\(self.count(count)) triaged: \(parts.joined(separator: ", ")).",
        "Đã phân loại \(self.count(count)): \(parts.joined(separator: ", ")).")
    case .goesOn: Phrase("Enter goes on to the next.", "Enter để sang mục kế tiếp.")
    case .end:
      Phrase(
        "u takes back the last. Esc leads back to the list.",
        "u để lấy lại mục cuối. Esc để về danh sách.")
    default: countPhrase(message)
    }
  }

  private func countPhrase(_ message: TriageMessage) -> Phrase {
    switch message {
    case .accepted(let number): Phrase("\(count(number)) accepted", "nhận \(count(number))")
    case .parked(let number): Phrase("\(count(number)) parked", "tạm gác \(count(number))")
    case .asked(let number):
      Phrase("\(count(number)) need info", "cần thêm tin \(count(number))")
    case .dropped(let number): Phrase("\(count(number)) dropped", "loại \(count(number))")
    case .handedOver(let number):
      Phrase("\(count(number)) handed over", "chuyển bên kia \(count(number))")
    case .skipped(let number): Phrase("\(count(number)) skipped", "bỏ qua \(count(number))")
    case .overtaken(let number):
      Phrase("\(count(number)) changed by others", "người khác đã sửa \(count(number))")
    default: Phrase("", "")
    }
  }
}
