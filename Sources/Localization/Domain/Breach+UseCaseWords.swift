import Domain

extension Catalogue {
  func phrase(_ problem: Breach.UseCaseProblem, _ key: String, _ kind: Kind?) -> Phrase {
    switch problem {
    case .metricTooLow(let metric):
      Phrase(
        "\(key): \(metric) is not of level customer or product. Name one that is.",
        "\(key): \(metric) không ở cấp khách hàng hay sản phẩm. Chọn chỉ số khác.")
    case .owed(let half, let state):
      Phrase(
        "\(key) is missing; \(name(of: half)) owes it, and “\(state)” needs it. Fill it in.",
        "Thiếu \(key); bên \(name(of: half)) còn nợ, mà “\(label(state, kind))” cần có. Điền vào.")
    case .briefTooLong(let limit):
      Phrase(
        "\(key) is longer than \(limit) lines. Shorten it; the rest belongs into the spec.",
        "\(key) dài hơn \(limit) dòng. Rút gọn; phần còn lại để ở đặc tả.")
    case .sourceUnowned(let source):
      Phrase(
        "\(key): “\(source)” has no owner. Name who can grant access.",
        "\(key): “\(source)” chưa có chủ nguồn. Ghi người có thể cấp quyền truy cập.")
    case .sourceNotGranted(let source):
      Phrase(
        "\(key): access to “\(source)” is not granted. Ask its owner, then set access to granted.",
        "\(key): “\(source)” chưa được cấp quyền truy cập. Hỏi chủ nguồn rồi ghi “Đã cấp”.")
    case .notReadBack(let half):
      Phrase(
        "\(key): \(name(of: half)) has not retold the other half yet. Let them, then read back.",
        "\(key): bên \(name(of: half)) chưa diễn giải lại phần của bên kia. Nghe họ kể lại rồi ghi nhận."
      )
    case .readBackVoid(let half):
      Phrase(
        "\(key): \(name(of: half)) has retold other words than stand there now. Let them do it again.",
        "\(key): bên \(name(of: half)) đã diễn giải nội dung khác với hiện nay. Đề nghị kể lại.")
    case .unproven:
      Phrase(
        "\(key): no pilot of this use case was closed with the verdict scale. Prove it first.",
        "\(key): chưa có thí điểm nào của use case này đóng với kết luận nhân rộng. Chứng minh trước đã."
      )
    }
  }
}
