import Domain

extension Catalogue {
  func phrase(_ problem: Breach.CommitteeProblem, _ key: String) -> Phrase {
    switch problem {
    case .unused:
      Phrase(
        "No use case that is ready or further names this tool. Name it there, or retire it.",
        "Chưa có use case nào từ “Sẵn sàng” trở đi ghi công cụ này. Ghi vào use case, hoặc ngừng dùng."
      )
    case .processUnchanged(let useCase):
      Phrase(
        "\(useCase) uses this tool without process-change. Say there what people do differently.",
        "\(useCase) dùng công cụ này mà chưa có thay đổi quy trình. Ghi ở đó: mọi người làm gì khác đi."
      )
    case .noQuorum(let isChaired, let missing): quorum(isChaired, missing, key)
    case .customerDataElsewhere(let role):
      Phrase(
        "\(key): \(role) answers for customer data and is not on marketing's side. Move the A there.",
        "\(key): \(role) giữ A của dữ liệu khách hàng mà không thuộc bên marketing. Chuyển A sang đó."
      )
    case .procurementAccountable(let role):
      Phrase(
        "\(key): \(role) is procurement, whose place is to be consulted. Give the A to somebody else.",
        "\(key): \(role) là Thu mua, chỉ nên được tham vấn. Chuyển A cho người khác.")
    case .sellersAbsent:
      Phrase(
        "\(key): neither sales nor service has a letter in this deliver row. Give them one.",
        "\(key): dòng “Đưa tới khách hàng” này chưa có chữ nào cho Bán hàng hay Chăm sóc khách hàng. Đặt một chữ."
      )
    case .partnerWithoutEnd:
      Phrase(
        "\(key) is missing, and a partner's engagement has an end. Write the day.",
        "Thiếu \(key): đối tác phải có ngày kết thúc. Ghi ngày đó.")
    case .partnerWithoutPromise:
      Phrase(
        "\(key): partners need a signed confidentiality agreement. Have it signed, then write yes.",
        "\(key): đối tác chưa ký. Ký xong thì ghi Có.")
    }
  }

  private func quorum(_ isChaired: Bool, _ missing: [Side.Half], _ key: String) -> Phrase {
    let chair = isChaired ? [] : [writing.choose("the chair", "chủ tọa")]
    let sides = missing.map { writing.choose("\(name(of: $0))'s side", "bên \(name(of: $0))") }
    let absent = writing.list(chair + sides)
    return Phrase(
      "\(key) lacks \(absent), so this meeting only informs. Set the agenda to inform, or meet again.",
      "\(key) thiếu \(absent) nên chỉ được thông báo. Đổi chương trình thành Thông báo, hoặc họp lại."
    )
  }
}
