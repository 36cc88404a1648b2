extension FieldHelp {
  static let tool = """
    scores
      Six scores from 1 to 5, e.g. security 4, interoperability 3.
      Sáu điểm từ 1 đến 5, ví dụ bảo mật 4, kết nối 3.
    modularity
      1 to 5: parts can be bought and replaced one by one.
      1 đến 5: mua và thay được từng phần.
    flexibility
      1 to 5: it adapts to our process without the vendor.
      1 đến 5: chỉnh theo quy trình của mình, không cần nhà cung cấp.
    interoperability
      1 to 5: it exchanges data with what we have; below 3 it is out.
      1 đến 5: trao đổi dữ liệu với hệ thống hiện có; dưới 3 là loại.
    scalability
      1 to 5: it carries ten times the customers.
      1 đến 5: chịu được số khách gấp mười.
    security
      1 to 5: data is protected at rest and in transfer; below 3 it is out.
      1 đến 5: bảo vệ dữ liệu khi lưu và khi truyền; dưới 3 là loại.
    simplicity
      1 to 5: marketers run it without tickets to IT.
      1 đến 5: marketing tự dùng, không phải nhờ IT.
    licence-year
      Licence for a year, e.g. 1200.
      Phí bản quyền một năm, ví dụ 1200.
    rollout
      One-off cost of bringing it in, e.g. 400.
      Chi phí triển khai một lần, ví dụ 400.
    tool/training
      One-off cost of teaching people, e.g. 90.
      Chi phí đào tạo một lần, ví dụ 90.
    seats features
      How many are paid for, e.g. 40.
      Số lượng đang trả tiền, ví dụ 40.
    seats-used features-used
      How many of them are really used, e.g. 12.
      Số lượng thật sự dùng, ví dụ 12.
    self-service-pct
      Share of the work that marketing does without IT, in percent, e.g. 70.
      Phần trăm việc marketing tự làm không cần IT, ví dụ 70.
    exit-cost
      What leaving would cost: data, contracts, time, e.g. 800.
      Rời bỏ tốn bao nhiêu: dữ liệu, hợp đồng, thời gian, ví dụ 800.
    contract-end
      The day the contract ends, e.g. 2026-12-31; you are warned 90 days before.
      Ngày hết hợp đồng, ví dụ 2026-12-31; báo trước 90 ngày.
    exclusive-until
      The day exclusivity ends, e.g. 2027-06-30.
      Ngày hết độc quyền, ví dụ 2027-06-30.
    ip-kept
      Which know-how stays with us afterwards, e.g. the model and its training data.
      Tri thức nào ở lại với mình, ví dụ mô hình và dữ liệu huấn luyện.
    decision
      The decision behind it, e.g. D-0012; without one an adopted tool is shadow IT.
      Quyết định cho phép, ví dụ D-0012; thiếu thì công cụ đang dùng là IT ngầm.
    """

  static let meeting = """
    date
      The day of the meeting, e.g. 2026-03-12.
      Ngày họp, ví dụ 2026-03-12.
    minutes meeting/minutes
      How long the meeting is to take, in minutes, e.g. 60.
      Cuộc họp kéo dài bao nhiêu phút, ví dụ 60.
    chair
      Who leads the meeting, e.g. ceo; the quorum needs the chair.
      Ai điều hành, ví dụ ceo; thiếu chủ tọa là thiếu thành phần.
    present
      Who is there, e.g. cmo, cio, crm; with the chair, one of each side makes a quorum.
      Ai có mặt, ví dụ cmo, cio, crm; chủ tọa và mỗi bên một người là đủ.
    agenda
      What is dealt with, e.g. D-0012, decide, 10.
      Nội dung họp, ví dụ D-0012, quyết, 10.
    ref
      The record it is about, e.g. D-0012.
      Bản ghi liên quan, ví dụ D-0012.
    verb
      Decide, review or inform; without a quorum only inform.
      Quyết, rà soát hay thông báo; thiếu thành phần thì chỉ thông báo.
    agenda/minutes
      Minutes planned for the item, e.g. 10.
      Số phút dành cho mục này, ví dụ 10.
    actions
      What somebody does until when, e.g. ask the DPO, crm, 20/3.
      Ai làm gì đến khi nào, ví dụ hỏi DPO, crm, 20/3.
    actions/id
      Given by the program, e.g. A1.
      Do chương trình cấp, ví dụ A1.
    actions/text text
      What is to be done, starting with a verb, e.g. Ask the DPO for consent wording.
      Việc phải làm, bắt đầu bằng động từ, ví dụ Xin DPO câu chữ đồng ý.
    due
      The day it is due, e.g. 2026-03-20, +1w or fri.
      Hạn, ví dụ 2026-03-20, +1w hoặc t6.
    state
      open, done or dropped.
      open (chưa xong), done (đã xong) hoặc dropped (đã bỏ).
    """
}
