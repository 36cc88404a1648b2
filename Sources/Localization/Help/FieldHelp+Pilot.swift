extension FieldHelp {
  static let pilot = """
    use-case
      The use case that it tries out, e.g. U-0007.
      Use case được thử, ví dụ U-0007.
    pilot/decision
      The decision that authorised it, e.g. D-0010; it cannot start without one.
      Quyết định cho phép chạy, ví dụ D-0010; thiếu thì không bắt đầu được.
    hypothesis
      If we do X for Y, Z will change by this much, because …
      Nếu làm X cho Y thì Z đổi chừng này, vì …
    owner
      The one person who answers for it, e.g. crm.
      Một người chịu trách nhiệm, ví dụ crm.
    audience-n
      How many customers take part, e.g. 2000.
      Bao nhiêu khách tham gia, ví dụ 2000.
    audience-pct
      Their share of all customers in percent, e.g. 4; above 10 it is no small pilot.
      Phần trăm trên tổng số khách, ví dụ 4; trên 10 thì không còn là thử nhỏ.
    start
      The first day, e.g. 2026-02-02.
      Ngày đầu, ví dụ 2026-02-02.
    end
      The last day of the time box, e.g. 2026-04-30; extending it needs a new decision.
      Ngày cuối của khung thời gian, ví dụ 2026-04-30; kéo dài phải có quyết định mới.
    budget
      What it may cost in all, e.g. 300.
      Được chi tối đa bao nhiêu, ví dụ 300.
    spent
      What has been spent so far, e.g. 165.
      Đã chi đến nay, ví dụ 165.
    series
      The readings, e.g. 2/3, 3.8; add them, never change them.
      Các số đo, ví dụ 2/3, 3,8; chỉ thêm, không sửa.
    series/on
      The day it was measured, e.g. 2026-03-02.
      Ngày đo, ví dụ 2026-03-02.
    series/value value
      The measured value, e.g. 3.8.
      Giá trị đo được, ví dụ 3,8.
    series/metric
      Which metric was measured; empty for the pilot's own.
      Chỉ số được đo; để trống là chỉ số của chính thí điểm.
    kill
      When to stop at once, e.g. K1, K-0008, >, 2; at least one.
      Khi nào dừng ngay, ví dụ K1, K-0008, >, 2; ít nhất một.
    kill/id
      A short name to speak of it, e.g. K1.
      Tên ngắn để gọi, ví dụ K1.
    op
      How the reading is compared: >, >=, < or <=.
      Cách so số đo: >, >=, < hoặc <=.
    kill/value guardrails/value
      The limit, in the unit of the metric, e.g. 2.
      Ngưỡng, theo đơn vị của chỉ số, ví dụ 2.
    from
      The rule counts from this day on, e.g. 2026-03-01, to leave time to settle.
      Quy tắc tính từ ngày này, ví dụ 2026-03-01, chừa thời gian ổn định.
    guardrails
      What must not get worse meanwhile, e.g. G1, K-0004, >, 5.
      Điều không được xấu đi, ví dụ G1, K-0004, >, 5.
    guardrails/id
      A short name to speak of it, e.g. G1.
      Tên ngắn để gọi, ví dụ G1.
    team
      Who works on it and how much, e.g. crm, 0.5; ten at most, both sides.
      Ai tham gia và bao nhiêu thời gian, ví dụ crm, 0,5; tối đa mười, đủ hai bên.
    person
      The handle of a person, e.g. lead-analyst.
      Mã người, ví dụ lead-analyst.
    fte
      Share of a full-time week, e.g. 0.5.
      Phần thời gian so với toàn thời gian, ví dụ 0,5.
    risk
      The new risk that it brings, and what you do about it.
      Rủi ro mới phát sinh và cách xử lý.
    """

  static let pilotOutcome = """
    check-ins
      Marketing's opinion of how it works, 1 (bad) to 5 (good), e.g. 5/3, 4.
      Marketing chấm mức dùng được, 1 (kém) đến 5 (tốt), ví dụ 5/3, 4.
    check-ins/on
      The day of the check-in, e.g. 2026-03-05.
      Ngày chấm, ví dụ 2026-03-05.
    score
      1 (bad) to 5 (good).
      1 (kém) đến 5 (tốt).
    override
      A worse colour than the rules give, with a note, e.g. amber, the shop is closed.
      Màu xấu hơn quy tắc, kèm ghi chú, ví dụ vàng, cửa hàng đóng cửa.
    rag
      red or amber; it can only be worse than what the rules give.
      red (đỏ) hoặc amber (vàng); chỉ được xấu hơn quy tắc.
    note
      One line on why.
      Một dòng vì sao.
    actual-benefit
      What it has really brought so far, margin and cost avoided, e.g. 75.
      Lợi ích có thật đến nay, lãi gộp và chi phí tránh được, ví dụ 75.
    pilot/communicated
      When and by which channels the result was told, e.g. 13/3, mail.
      Ngày và kênh đã báo kết quả, ví dụ 13/3, mail.
    verdict
      Scale it, iterate once more, or stop; stopping in time is a good result too.
      Nhân rộng, cải tiến tiếp hay dừng; dừng đúng lúc cũng là kết quả tốt.
    verdict-on
      The day of the verdict, e.g. 2026-03-12.
      Ngày kết luận, ví dụ 2026-03-12.
    lesson
      What another team should know before they try the same; needed to close.
      Điều đội khác nên biết trước khi thử; phải có để đóng.
    credits
      Who made it work, by name, e.g. the night shift in Cần Thơ.
      Ai làm nên việc, nêu tên, ví dụ ca đêm ở Cần Thơ.
    reuses
      Pilots whose lessons it builds on, e.g. P-0006.
      Thí điểm có bài học được dùng lại, ví dụ P-0006.
    """
}
