import Domain

extension Catalogue {
  func phrase(_ problem: Breach.DecisionProblem, _ key: String) -> Phrase {
    switch problem {
    case .tooFewOptions(let count):
      Phrase(
        "\(key): \(count) of at least two. Add the other ways that were considered.",
        "\(key): mới có \(count), cần ít nhất hai. Thêm các cách khác đã cân nhắc.")
    case .optionLacks(let option, let part):
      Phrase(
        "\(key): option \(option) has no \(part). Say what it costs us.",
        "\(key): phương án \(option) chưa có \(plainName(field(part, of: "options"))). Ghi rõ cái giá phải trả."
      )
    case .unknownOption(let option):
      Phrase(
        "\(key): there is no option \(option). Name one of the options.",
        "\(key): không có phương án \(option). Ghi mã của một phương án.")
    case .supersedesItself(let others): circle(others.map(\.text), key)
    case .replaced(let id, let state):
      Phrase(
        "\(key): \(id) has replaced this decision. Set “\(state)”.",
        "\(key): \(id) đã thay thế quyết định này. Chuyển sang “\(label(state, .decision))”.")
    case .frozen:
      Phrase(
        "\(key) was changed after it was decided. Undo, and raise a decision that supersedes this one.",
        "\(key) bị sửa sau khi đã quyết. Hoàn tác, rồi nêu quyết định mới thay thế.")
    case .unsigned(let handle):
      Phrase(
        "\(key): \(shown(handle)) has not signed. Ask \(shown(handle)) to sign.",
        "\(key): \(shown(handle)) chưa ký. Đề nghị \(shown(handle)) ký.")
    case .voidSignature(let handle):
      Phrase(
        "\(key): \(shown(handle)) has signed other words than stand there now. Ask \(shown(handle)) to sign again.",
        "\(key): \(shown(handle)) đã ký nội dung khác với hiện nay. Đề nghị \(shown(handle)) đọc và ký lại."
      )
    case .recordedTooEarly(let day):
      Phrase(
        "\(key) lies before decided (\(writing.day(day))). Correct one of the two days.",
        "\(key) sớm hơn ngày quyết định (\(writing.day(day))). Sửa một trong hai ngày.")
    case .oneWayAlone:
      Phrase(
        "\(key) is empty, and a one-way door needs somebody who must agree. Name at least one.",
        "\(key) còn trống, mà việc khó đảo ngược cần một bên phải đồng ý. Hãy ghi ít nhất một.")
    case .oneWayUnreviewed:
      Phrase(
        "\(key) is missing, and a one-way door is looked at again. Set a day, say in six months.",
        "Thiếu \(key), mà việc khó đảo ngược cần ngày xem lại. Đặt một ngày, ví dụ sau sáu tháng.")
    case .sideAbsent(let half, let area):
      Phrase(
        "\(key): “\(area.rawValue)” needs both sides, and nobody of \(name(of: half))'s agrees. Add somebody.",
        "\(key): “\(long(value(area.rawValue, of: "area")))” cần cả hai bên mà bên \(name(of: half)) chưa có ai. Thêm một người."
      )
    case .financeAbsent(let option):
      Phrase(
        "\(key): option \(option) costs more than the limit, and finance need not agree. Add finance.",
        "\(key): phương án \(option) vượt ngưỡng chi mà Tài chính không phải đồng ý. Thêm Tài chính."
      )
    case .legalAbsent(let useCase):
      Phrase(
        "\(key): \(useCase) uses personal data, and legal need not agree. Add legal.",
        "\(key): \(useCase) dùng dữ liệu cá nhân mà Pháp chế không phải đồng ý. Thêm Pháp chế.")
    case .procurement(let name):
      Phrase(
        "\(key): \(shown(name)) is procurement, whose place is to be consulted. Name somebody else.",
        "\(key): \(shown(name)) là Thu mua, chỉ nên được tham vấn. Chọn người khác.")
    }
  }

  private func circle(_ others: [String], _ key: String) -> Phrase {
    if others.isEmpty {
      return Phrase(
        "\(key): a decision cannot replace itself. Remove it.",
        "\(key): quyết định không thể thay thế chính nó. Bỏ dòng này.")
    }
    let names = writing.list(others)
    return Phrase(
      "\(key) leads back to this decision through \(names). Remove it in one of them.",
      "\(key) đi qua \(names) rồi về lại quyết định này. Bỏ \(key) ở một quyết định.")
  }
}
